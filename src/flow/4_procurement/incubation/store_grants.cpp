// Milestones and grants; the truths of all four tables, and what the journal bears witness to.
#include "flow/4_procurement/incubation/store.h"

namespace procurement::incubation::store {
namespace {

constexpr sql::Query kFindMilestone{"milestone.find", R"(
  SELECT id, incubatee, title, due_on, amount, set_on, report, reported_on, reported_by, words,
         judged_on, judged_by, state, author, version
  FROM milestone WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertMilestone{"milestone.insert", R"(
  INSERT INTO milestone (district, id, incubatee, title, due_on, amount, set_on, report,
    reported_on, reported_by, words, judged_on, judged_by, state, author, version)
  VALUES (:district, :id, :incubatee, :title, :due_on, :amount, :set_on, :report, :reported_on,
    :reported_by, :words, :judged_on, :judged_by, :state, :author, :version))"};
constexpr sql::Query kSaveMilestone{"milestone.save", R"(
  UPDATE milestone SET report = :report, reported_on = :reported_on, reported_by = :reported_by,
    words = :words, judged_on = :judged_on, judged_by = :judged_by, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kMilestones{"milestone.of_incubatee", R"(
  SELECT id, incubatee, title, due_on, amount, set_on, report, reported_on, reported_by, words,
         judged_on, judged_by, state, author, version
  FROM milestone WHERE district = :district AND incubatee = :incubatee ORDER BY due_on, id)"};
constexpr sql::Query kListMilestones{"milestone.list", R"(
  SELECT m.id, m.incubatee, m.title, m.due_on, m.amount, m.set_on, m.report, m.reported_on,
         m.reported_by, m.words, m.judged_on, m.judged_by, m.state, m.author, m.version,
         i.working_title, CAST(0 AS BIGINT) AS days_late
  FROM milestone m JOIN incubatee i ON i.district = m.district AND i.id = m.incubatee
  WHERE m.district = :district AND (CAST(:after AS TEXT) = '' OR m.id < :after)
    AND m.incubatee = COALESCE(CAST(:of AS TEXT), m.incubatee)
    AND m.state = COALESCE(CAST(:state AS TEXT), m.state)
    AND (:scope_all = 1 OR i.owner_org = :scope_org OR i.party = :scope_org
         OR i.mentor = :scope_person)
  ORDER BY m.id DESC LIMIT :limit)"};
constexpr sql::Query kFindGrant{"grant.find", R"(
  SELECT id, programme, incubatee, milestone, owner_org, amount, awarded_on, awarded_by, payee,
         paid_on, paid_by, cancelled_on, cancelled_by, reason, state, version
  FROM incubation_grant WHERE district = :district AND id = :id)"};
constexpr sql::Query kGrantOf{"grant.of_milestone", R"(
  SELECT id, programme, incubatee, milestone, owner_org, amount, awarded_on, awarded_by, payee,
         paid_on, paid_by, cancelled_on, cancelled_by, reason, state, version
  FROM incubation_grant
  WHERE district = :district AND milestone = :milestone AND state <> 'cancelled')"};
constexpr sql::Query kInsertGrant{"grant.insert", R"(
  INSERT INTO incubation_grant (district, id, programme, incubatee, milestone, owner_org, amount,
    awarded_on, awarded_by, payee, paid_on, paid_by, cancelled_on, cancelled_by, reason, state,
    version)
  VALUES (:district, :id, :programme, :incubatee, :milestone, :owner_org, :amount, :awarded_on,
    :awarded_by, :payee, :paid_on, :paid_by, :cancelled_on, :cancelled_by, :reason, :state,
    :version))"};
constexpr sql::Query kSaveGrant{"grant.save", R"(
  UPDATE incubation_grant SET payee = :payee, paid_on = :paid_on, paid_by = :paid_by,
    cancelled_on = :cancelled_on, cancelled_by = :cancelled_by, reason = :reason, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kGrants{"grant.of_incubatee", R"(
  SELECT id, programme, incubatee, milestone, owner_org, amount, awarded_on, awarded_by, payee,
         paid_on, paid_by, cancelled_on, cancelled_by, reason, state, version
  FROM incubation_grant WHERE district = :district AND incubatee = :incubatee ORDER BY id)"};
constexpr sql::Query kListGrants{"grant.list", R"(
  SELECT g.id, g.programme, g.incubatee, g.milestone, g.owner_org, g.amount, g.awarded_on,
         g.awarded_by, g.payee, g.paid_on, g.paid_by, g.cancelled_on, g.cancelled_by, g.reason,
         g.state, g.version
  FROM incubation_grant g JOIN incubatee i ON i.district = g.district AND i.id = g.incubatee
  WHERE g.district = :district AND (CAST(:after AS TEXT) = '' OR g.id < :after)
    AND g.incubatee = COALESCE(CAST(:of AS TEXT), g.incubatee)
    AND g.state = COALESCE(CAST(:state AS TEXT), g.state)
    AND (:scope_all = 1 OR (:scope_published = 1 AND g.state = 'paid')
         OR g.owner_org = :scope_org OR i.party = :scope_org)
  ORDER BY g.id DESC LIMIT :limit)"};

/// What stands in the programme is what its grants add up to, and no fen beyond either bound.
constexpr sql::Query kProgrammeSums{"programme.sums", R"(
  SELECT p.id FROM programme p
  LEFT JOIN incubation_grant g
    ON g.district = p.district AND g.programme = p.id AND g.state <> 'cancelled'
  WHERE p.district = :district
  GROUP BY p.id, p.awarded, p.paid
  HAVING p.awarded <> COALESCE(SUM(g.amount), 0)
    OR p.paid <> COALESCE(SUM(CASE WHEN g.state = 'paid' THEN g.amount ELSE 0 END), 0))"};
constexpr sql::Query kIncubateeSums{"incubatee.sums", R"(
  SELECT i.id FROM incubatee i
  JOIN programme p ON p.district = i.district AND p.id = i.programme
  LEFT JOIN incubation_grant g
    ON g.district = i.district AND g.incubatee = i.id AND g.state <> 'cancelled'
  WHERE i.district = :district
  GROUP BY i.id, i.awarded, i.paid, p.most
  HAVING i.awarded <> COALESCE(SUM(g.amount), 0) OR i.awarded > p.most
    OR i.paid <> COALESCE(SUM(CASE WHEN g.state = 'paid' THEN g.amount ELSE 0 END), 0))"};
/// A grant stands on a milestone that the mentor confirmed, with the amount tied to it.
constexpr sql::Query kGrantConfirmed{"grant.of_a_confirmed_milestone", R"(
  SELECT g.id FROM incubation_grant g
  LEFT JOIN milestone m ON m.district = g.district AND m.id = g.milestone
    AND m.incubatee = g.incubatee AND m.state = 'confirmed' AND m.amount = g.amount
  WHERE g.district = :district AND m.id IS NULL)"};
/// A grant is no purchase: what is reserved and spent under a programme's reference is the money of
/// its grants, to the fen, and nothing else ever moves under it.
constexpr sql::Query kBookKnows{"programme.book_knows", R"(
  SELECT p.id FROM programme p
  LEFT JOIN budget_movement b
    ON b.district = p.district AND b.ref = 'programme/' || p.id
  WHERE p.district = :district
  GROUP BY p.id, p.money, p.paid, p.released, p.state
  HAVING COALESCE(SUM(CASE WHEN b.kind = 'spend' THEN b.amount ELSE 0 END), 0) <> p.paid
    OR COALESCE(SUM(CASE WHEN b.kind = 'reserve' THEN b.amount ELSE 0 END), 0) <> p.money
    OR COALESCE(SUM(CASE WHEN b.kind = 'release_reserved' THEN b.amount ELSE 0 END), 0)
       <> p.released
    OR (p.state = 'closed' AND p.money <> p.paid + p.released))"};

constexpr sql::Query kProgrammeIds{"programme.ids", R"(
  SELECT id FROM programme WHERE district = :district ORDER BY id)"};
constexpr sql::Query kIncubateeIds{"incubatee.ids", R"(
  SELECT id FROM incubatee WHERE district = :district ORDER BY id)"};
constexpr sql::Query kMilestoneIds{"milestone.ids", R"(
  SELECT id FROM milestone WHERE district = :district ORDER BY id)"};
constexpr sql::Query kGrantIds{"grant.ids", R"(
  SELECT id FROM incubation_grant WHERE district = :district ORDER BY id)"};

}  // namespace

std::optional<Milestone> find(sql::Db& db, const MilestoneId& id) {
  return db.one<Milestone>(kFindMilestone, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Milestone& m) {
  db.exec(kInsertMilestone, m);
}
base::Result<Milestone> save(sql::Db& db, Milestone m) {
  return versioned(db, kSaveMilestone, std::move(m));
}
std::vector<Milestone> milestones(sql::Db& db, const IncubateeId& id) {
  return db.all<Milestone>(kMilestones, {sql::arg("incubatee", id)});
}
MilestonePage list(Work& work, const MilestoneFilter& f) {
  MilestonePage page{work.db.all<MilestoneShown>(kListMilestones, platform::scoped(work, asked(f))),
                     {}};
  page.next = cut(page.milestones, f);
  return page;
}

std::optional<Grant> find(sql::Db& db, const GrantId& id) {
  return db.one<Grant>(kFindGrant, {sql::arg("id", id)});
}
std::optional<Grant> grant_of(sql::Db& db, const MilestoneId& id) {
  return db.one<Grant>(kGrantOf, {sql::arg("milestone", id)});
}
void insert(sql::Db& db, const Grant& g) {
  db.exec(kInsertGrant, g);
}
base::Result<Grant> save(sql::Db& db, Grant g) {
  return versioned(db, kSaveGrant, std::move(g));
}
std::vector<Grant> grants(sql::Db& db, const IncubateeId& id) {
  return db.all<Grant>(kGrants, {sql::arg("incubatee", id)});
}
std::vector<Grant> list(Work& work, const GrantFilter& f) {
  return work.db.all<Grant>(kListGrants, platform::scoped(work, asked(f)));
}

std::vector<sql::Query> must_be_empty() {
  return {kProgrammeSums, kIncubateeSums, kGrantConfirmed, kBookKnows};
}
std::vector<platform::Witnessed> witnessed() {
  using Programmes = std::optional<Programme> (*)(sql::Db&, const ProgrammeId&);
  using Incubatees = std::optional<Incubatee> (*)(sql::Db&, const IncubateeId&);
  using Milestones = std::optional<Milestone> (*)(sql::Db&, const MilestoneId&);
  using Grants = std::optional<Grant> (*)(sql::Db&, const GrantId&);
  // A grant moves the sums of two rows that its own reply does not tell.
  return {{.name = "programme.as_told",
           .key = "id",
           .prefix = "prog_",
           .ids = kProgrammeIds,
           .row = platform::row_of(static_cast<Programmes>(find)),
           .moving = {"awarded", "paid"}},
          {.name = "incubatee.as_told",
           .key = "id",
           .prefix = "inc_",
           .ids = kIncubateeIds,
           .row = platform::row_of(static_cast<Incubatees>(find)),
           .moving = {"paid"}},
          {.name = "milestone.as_told",
           .key = "id",
           .prefix = "ms_",
           .ids = kMilestoneIds,
           .row = platform::row_of(static_cast<Milestones>(find))},
          {.name = "grant.as_told",
           .key = "id",
           .prefix = "grant_",
           .ids = kGrantIds,
           .row = platform::row_of(static_cast<Grants>(find))}};
}

}  // namespace procurement::incubation::store
