// Requirements and what they came from; the truths of the fair, and what the journal bears witness
// to.
#include "flow/4_procurement/fair/store.h"

namespace procurement::fair::store {
namespace {

constexpr sql::Query kFind{"requirement.find", R"(
  SELECT id, owner_org, demand, title, service, quantity, quality, term, acceptance, written_on,
         confirmed_on, confirmed_by, state, author, version
  FROM requirement WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsert{"requirement.insert", R"(
  INSERT INTO requirement (district, id, owner_org, demand, title, service, quantity, quality, term,
    acceptance, written_on, confirmed_on, confirmed_by, state, author, version)
  VALUES (:district, :id, :owner_org, :demand, :title, :service, :quantity, :quality, :term,
    :acceptance, :written_on, :confirmed_on, :confirmed_by, :state, :author, :version))"};
constexpr sql::Query kSave{"requirement.save", R"(
  UPDATE requirement SET title = :title, service = :service, quantity = :quantity,
    quality = :quality, term = :term, acceptance = :acceptance, written_on = :written_on,
    confirmed_on = :confirmed_on, confirmed_by = :confirmed_by, state = :state, author = :author,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kSources{"requirement.sources", R"(
  SELECT proposal, supplier, supplier_name, text_taken FROM requirement_source
  WHERE district = :district AND requirement = :requirement ORDER BY proposal)"};
constexpr sql::Query kDesigners{"requirement.designers", R"(
  SELECT DISTINCT s.supplier FROM requirement_source s
  JOIN requirement r ON r.district = s.district AND r.id = s.requirement
  WHERE s.district = :district AND s.text_taken = 1 AND r.owner_org = :owner_org
    AND r.demand = :demand AND r.written_on <= :until AND r.state <> 'withdrawn'
  ORDER BY s.supplier)"};
constexpr sql::Query kDropSources{"requirement.drop_sources", R"(
  DELETE FROM requirement_source WHERE district = :district AND requirement = :requirement)"};
constexpr sql::Query kInsertSource{"requirement.insert_source", R"(
  INSERT INTO requirement_source (district, requirement, proposal, supplier, supplier_name,
    text_taken)
  VALUES (:district, :requirement, :proposal, :supplier, :supplier_name, :text_taken))"};
constexpr sql::Query kList{"requirement.list", R"(
  SELECT id, owner_org, demand, title, service, quantity, quality, term, acceptance, written_on,
         confirmed_on, confirmed_by, state, author, version
  FROM requirement
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND demand = COALESCE(CAST(:of AS TEXT), demand)
    AND state = COALESCE(CAST(:state AS TEXT), state)
  ORDER BY id DESC LIMIT :limit)"};

/// B-03: whoever designed the requirement has no offer in a purchase that follows it.
constexpr sql::Query kDesigner{"requirement.designer_offered", R"(
  SELECT o.id FROM procurement_offer o
  JOIN procurement p ON p.district = o.district AND p.id = o.procurement
  JOIN requirement_source s ON s.district = p.district AND s.requirement = p.requirement_id
    AND s.supplier = o.supplier AND s.text_taken = 1
  WHERE o.district = :district AND p.method = 'consultation')"};
/// A purchase follows only a confirmed requirement, of its own department and its item's demand.
constexpr sql::Query kFollowed{"requirement.followed_unconfirmed", R"(
  SELECT p.id FROM procurement p
  LEFT JOIN catalogue_item i ON i.district = p.district AND i.id = p.catalogue_item
  LEFT JOIN requirement r ON r.district = p.district AND r.id = p.requirement_id
    AND r.state = 'confirmed' AND r.owner_org = p.owner_org AND r.demand = i.demand
  WHERE p.district = :district AND p.requirement_id IS NOT NULL AND r.id IS NULL)"};
/// A requirement comes from proposals matched for its demand, and from at least one.
constexpr sql::Query kFromMatches{"requirement.from_matches", R"(
  SELECT r.id FROM requirement r
  LEFT JOIN requirement_source s ON s.district = r.district AND s.requirement = r.id
  LEFT JOIN fair_proposal p ON p.district = s.district AND p.id = s.proposal
    AND p.state = 'matched' AND p.supplier = s.supplier
  LEFT JOIN fair_post f ON f.district = p.district AND f.id = p.matched_post
    AND f.demand = r.demand AND f.owner_org = r.owner_org
  WHERE r.district = :district AND f.id IS NULL)"};
/// A fair ends when every proposal to a demand that still stands has its answer.
constexpr sql::Query kAnswered{"fair.closed_unanswered", R"(
  SELECT p.id FROM fair_proposal p JOIN fair f ON f.district = p.district AND f.id = p.fair
  JOIN fair_post d ON d.district = p.district AND d.id = p.post AND d.withdrawn_on IS NULL
  WHERE p.district = :district AND f.state = 'closed' AND p.state = 'made')"};

constexpr sql::Query kFairIds{"fair.ids", R"(
  SELECT id FROM fair WHERE district = :district ORDER BY id)"};
constexpr sql::Query kPostIds{"fair.post_ids", R"(
  SELECT id FROM fair_post WHERE district = :district ORDER BY id)"};
constexpr sql::Query kProposalIds{"proposal.ids", R"(
  SELECT id FROM fair_proposal WHERE district = :district ORDER BY id)"};
constexpr sql::Query kIds{"requirement.ids", R"(
  SELECT id FROM requirement WHERE district = :district ORDER BY id)"};

struct SourceRow {
  RequirementId requirement;
  ProposalId proposal;
  std::string supplier, supplier_name;
  bool text_taken = false;
};
constexpr auto describe(const SourceRow*) {
  using base::field;
  using S = SourceRow;
  return base::record("SourceRow", field("requirement", &S::requirement, {}),
                      field("proposal", &S::proposal, {}), field("supplier", &S::supplier, {}),
                      field("supplier_name", &S::supplier_name, {}),
                      field("text_taken", &S::text_taken, {}));
}

/// With its sources, as replies tell it.
std::optional<RequirementShown> find_told(sql::Db& db, const RequirementId& id) {
  auto row = find(db, id);
  if (!row) return std::nullopt;
  RequirementShown out;
  static_cast<Requirement&>(out) = *std::move(row);
  out.sources = sources(db, id);
  return out;
}

}  // namespace

std::optional<Requirement> find(sql::Db& db, const RequirementId& id) {
  return db.one<Requirement>(kFind, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Requirement& r) {
  db.exec(kInsert, r);
}
base::Result<Requirement> save(sql::Db& db, Requirement r) {
  return versioned(db, kSave, std::move(r));
}
std::vector<Source> sources(sql::Db& db, const RequirementId& id) {
  return db.all<Source>(kSources, {sql::arg("requirement", id)});
}
std::vector<std::string> designers(sql::Db& db, const std::string& owner_org,
                                   const need::DemandId& demand, base::Date until) {
  return db.column<std::string>(kDesigners, {sql::arg("owner_org", owner_org),
                                             sql::arg("demand", demand), sql::arg("until", until)});
}
void set_sources(sql::Db& db, const RequirementId& id, const std::vector<Source>& all) {
  db.exec(kDropSources, {sql::arg("requirement", id)});
  for (const Source& s : all)
    db.exec(kInsertSource, SourceRow{id, s.proposal, s.supplier, s.supplier_name, s.text_taken});
}
RequirementPage list(Work& work, const RequirementFilter& f) {
  auto rows = work.db.all<Requirement>(kList, asked(f));
  RequirementPage page;
  page.next = cut(rows, f);
  for (Requirement& row : rows) {
    RequirementShown shown;
    shown.sources = sources(work.db, row.id);
    static_cast<Requirement&>(shown) = std::move(row);
    page.requirements.push_back(std::move(shown));
  }
  return page;
}

std::vector<sql::Query> must_be_empty() {
  return {kDesigner, kFollowed, kFromMatches, kAnswered};
}
std::vector<platform::Witnessed> witnessed() {
  using Fairs = std::optional<Fair> (*)(sql::Db&, const FairId&);
  using Posts = std::optional<Post> (*)(sql::Db&, const PostId&);
  using Proposals = std::optional<Proposal> (*)(sql::Db&, const ProposalId&);
  return {{.name = "fair.as_told",
           .key = "id",
           .prefix = "fair_",
           .ids = kFairIds,
           .row = platform::row_of(static_cast<Fairs>(find))},
          {.name = "fair.post_as_told",
           .key = "id",
           .prefix = "post_",
           .ids = kPostIds,
           .row = platform::row_of(static_cast<Posts>(find)),
           .telling = "wanted"},
          {.name = "proposal.as_told",
           .key = "id",
           .prefix = "pps_",
           .ids = kProposalIds,
           .row = platform::row_of(static_cast<Proposals>(find))},
          {.name = "requirement.as_told",
           .key = "id",
           .prefix = "req_",
           .ids = kIds,
           .row = platform::row_of(find_told)}};
}

}  // namespace procurement::fair::store
