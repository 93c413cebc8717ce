// Fairs, the demands posted there and the proposals made.
#include "flow/4_procurement/fair/store.h"

namespace procurement::fair::store {
namespace {

constexpr sql::Query kFind{"fair.find", R"(
  SELECT id, owner_org, title, place, demands_until, proposals_until, held_on, opened_on, closed_on,
         state, author, version
  FROM fair WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsert{"fair.insert", R"(
  INSERT INTO fair (district, id, owner_org, title, place, demands_until, proposals_until, held_on,
    opened_on, closed_on, state, author, version)
  VALUES (:district, :id, :owner_org, :title, :place, :demands_until, :proposals_until, :held_on,
    :opened_on, :closed_on, :state, :author, :version))"};
constexpr sql::Query kSave{"fair.save", R"(
  UPDATE fair SET closed_on = :closed_on, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kList{"fair.list", R"(
  SELECT id, owner_org, title, place, demands_until, proposals_until, held_on, opened_on, closed_on,
         state, author, version
  FROM fair
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND COALESCE(CAST(:of AS TEXT), id) = id
    AND state = COALESCE(CAST(:state AS TEXT), state)
  ORDER BY id DESC LIMIT :limit)"};
constexpr sql::Query kFindPost{"fair.find_post", R"(
  SELECT id, fair, owner_org, demand, wanted, money_from, money_to, posted_on, withdrawn_on,
         withdraw_reason, author
  FROM fair_post WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertPost{"fair.insert_post", R"(
  INSERT INTO fair_post (district, id, fair, owner_org, demand, wanted, money_from, money_to,
    posted_on, withdrawn_on, withdraw_reason, author)
  VALUES (:district, :id, :fair, :owner_org, :demand, :wanted, :money_from, :money_to, :posted_on,
    :withdrawn_on, :withdraw_reason, :author))"};
/// Nothing when somebody was quicker.
constexpr sql::Query kSavePost{"fair.withdraw_post", R"(
  UPDATE fair_post SET withdrawn_on = :withdrawn_on, withdraw_reason = :withdraw_reason
  WHERE district = :district AND id = :id AND withdrawn_on IS NULL
  RETURNING id)"};
constexpr sql::Query kInRequirement{"fair.post_in_requirement", R"(
  SELECT COUNT(*) FROM fair_proposal p
  JOIN requirement_source s ON s.district = p.district AND s.proposal = p.id
  JOIN requirement r ON r.district = s.district AND r.id = s.requirement
    AND r.state <> 'withdrawn'
  WHERE p.district = :district AND p.matched_post = :post)"};
constexpr sql::Query kPosted{"fair.posted", R"(
  SELECT id, fair, owner_org, demand, wanted, money_from, money_to, posted_on, withdrawn_on,
         withdraw_reason, author
  FROM fair_post WHERE district = :district AND fair = :fair AND demand = :demand)"};
constexpr sql::Query kPosts{"fair.posts", R"(
  SELECT f.id, f.fair, f.owner_org, f.demand, f.wanted, f.money_from, f.money_to, f.posted_on,
         f.withdrawn_on, f.withdraw_reason, COALESCE(y.name, '') AS owner_name, d.title, d.service,
             d.area,
         (SELECT COUNT(*) FROM fair_proposal p
          WHERE p.district = f.district AND p.fair = f.fair AND p.state <> 'withdrawn'
            AND (p.post = f.id OR p.matched_post = f.id)) AS proposals,
         (SELECT COUNT(*) FROM fair_proposal p
          WHERE p.district = f.district AND p.fair = f.fair AND p.matched_post = f.id) AS matched
  FROM fair_post f
  JOIN demand d ON d.district = f.district AND d.id = f.demand
  LEFT JOIN party y ON y.district = f.district AND y.id = f.owner_org
  WHERE f.district = :district AND f.fair = :fair ORDER BY f.id LIMIT 500)"};
constexpr sql::Query kFindProposal{"proposal.find", R"(
  SELECT id, fair, post, supplier, supplier_name, title, service, words, proposed_on, matched_post,
         reason, decided_on, decided_by, state, author, version
  FROM fair_proposal WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertProposal{"proposal.insert", R"(
  INSERT INTO fair_proposal (district, id, fair, post, supplier, supplier_name, title, service,
    words, proposed_on, matched_post, reason, decided_on, decided_by, state, author, version)
  VALUES (:district, :id, :fair, :post, :supplier, :supplier_name, :title, :service, :words,
    :proposed_on, :matched_post, :reason, :decided_on, :decided_by, :state, :author, :version))"};
constexpr sql::Query kSaveProposal{"proposal.save", R"(
  UPDATE fair_proposal SET title = :title, words = :words, matched_post = :matched_post,
    reason = :reason, decided_on = :decided_on, decided_by = :decided_by, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kUnanswered{"proposal.unanswered", R"(
  SELECT COUNT(*) FROM fair_proposal p
  JOIN fair_post f ON f.district = p.district AND f.id = p.post AND f.withdrawn_on IS NULL
  WHERE p.district = :district AND p.fair = :fair AND p.state = 'made')"};
constexpr sql::Query kMatched{"proposal.matched", R"(
  SELECT p.id, p.fair, p.post, p.supplier, p.supplier_name, p.title, p.service, p.words,
         p.proposed_on, p.matched_post, p.reason, p.decided_on, p.decided_by, p.state, p.author,
         p.version
  FROM fair_proposal p
  JOIN fair_post f ON f.district = p.district AND f.id = p.matched_post
  WHERE p.district = :district AND p.state = 'matched' AND f.demand = :demand
    AND f.owner_org = :owner_org
  ORDER BY p.id)"};
constexpr sql::Query kListProposals{"proposal.list", R"(
  SELECT id, fair, post, supplier, supplier_name, title, service, words, proposed_on, matched_post,
         reason, decided_on, decided_by, state, author, version
  FROM fair_proposal
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND fair = COALESCE(CAST(:of AS TEXT), fair)
    AND state = COALESCE(CAST(:state AS TEXT), state)
  ORDER BY id DESC LIMIT :limit)"};

}  // namespace

std::optional<Fair> find(sql::Db& db, const FairId& id) {
  return db.one<Fair>(kFind, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Fair& f) {
  db.exec(kInsert, f);
}
base::Result<Fair> save(sql::Db& db, Fair f) {
  return versioned(db, kSave, std::move(f));
}
FairPage list(Work& work, const FairFilter& f) {
  auto rows = work.db.all<Fair>(kList, asked(f));
  FairPage page;
  page.next = cut(rows, f);
  for (Fair& row : rows) {
    FairShown shown;
    shown.unanswered = unanswered(work.db, row.id);
    static_cast<Fair&>(shown) = std::move(row);
    page.fairs.push_back(std::move(shown));
  }
  return page;
}

std::optional<Post> find(sql::Db& db, const PostId& id) {
  return db.one<Post>(kFindPost, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Post& p) {
  db.exec(kInsertPost, p);
}
bool withdraw(sql::Db& db, const Post& p) {
  const sql::Args args{sql::arg("id", p.id), sql::arg("withdrawn_on", p.withdrawn_on),
                       sql::arg("withdraw_reason", p.withdraw_reason)};
  return !db.column<std::string>(kSavePost, args).empty();
}
bool in_requirement(sql::Db& db, const PostId& id) {
  return db.scalar<std::int64_t>(kInRequirement, {sql::arg("post", id)}) > 0;
}
ProposalShown shown(sql::Db& db, Proposal p) {
  ProposalShown out;
  if (const auto& answers = p.post ? p.post : p.matched_post)
    if (const auto post = find(db, *answers)) {
      out.demand_withdrawn_on = post->withdrawn_on;
      out.demand_withdraw_reason = post->withdraw_reason;
    }
  static_cast<Proposal&>(out) = std::move(p);
  return out;
}
std::optional<Post> posted(sql::Db& db, const FairId& fair, const need::DemandId& demand) {
  return db.one<Post>(kPosted, {sql::arg("fair", fair), sql::arg("demand", demand)});
}
std::vector<PostShown> posts(sql::Db& db, const FairId& fair) {
  return db.all<PostShown>(kPosts, {sql::arg("fair", fair)});
}

std::optional<Proposal> find(sql::Db& db, const ProposalId& id) {
  return db.one<Proposal>(kFindProposal, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Proposal& p) {
  db.exec(kInsertProposal, p);
}
base::Result<Proposal> save(sql::Db& db, Proposal p) {
  return versioned(db, kSaveProposal, std::move(p));
}
std::int64_t unanswered(sql::Db& db, const FairId& fair) {
  return db.scalar<std::int64_t>(kUnanswered, {sql::arg("fair", fair)});
}
std::vector<Proposal> matched(sql::Db& db, const need::DemandId& demand,
                              const std::string& owner_org) {
  return db.all<Proposal>(kMatched, {sql::arg("demand", demand), sql::arg("owner_org", owner_org)});
}
ProposalPage list(Work& work, const ProposalFilter& f) {
  auto rows = work.db.all<Proposal>(kListProposals, asked(f));
  ProposalPage page;
  page.next = cut(rows, f);
  for (Proposal& row : rows)
    page.proposals.push_back(shown(work.db, std::move(row)));
  return page;
}

}  // namespace procurement::fair::store
