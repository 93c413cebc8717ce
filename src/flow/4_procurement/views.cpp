#include "flow/4_procurement/views.h"

#include <algorithm>

#include "flow/4_procurement/fair/fair.h"
#include "flow/4_procurement/views_fields.h"
#include "registry/registry.h"

namespace procurement {

using base::Exact, base::Result;

namespace {

std::vector<MemberShown> members_shown(Work& work, const ProcurementId& id) {
  const auto locked = sheets(work, id);
  std::vector<MemberShown> out;
  for (const auto& m : members(work, id)) {
    const bool done = std::any_of(locked.begin(), locked.end(),
                                  [&](const Sheet& s) { return s.account == m.account; });
    out.push_back({m.account, m.name, m.kind, done});
  }
  return out;
}

/// Only what has been opened: before that nobody learns who offered, or how many.
std::vector<OfferShown> offers_shown(Work& work, const ProcurementId& id, bool with_plans) {
  std::vector<OfferShown> out;
  const auto quotes = standing(work, id, Stage::quote);
  for (const auto& offer : arrived(work, id, Stage::offer)) {
    if (!offer.opened_at) continue;
    OfferShown shown{.id = offer.id,
                     .supplier = offer.supplier,
                     .supplier_name = offer.supplier_name,
                     .received_at = offer.received_at,
                     .receipt = offer.receipt,
                     .first_price = offer.price,
                     .small_enterprise = offer.small_enterprise,
                     .excluded = offer.excluded,
                     .plan_text = {},
                     .final_price = {},
                     .final_words = {}};
    if (with_plans) shown.plan_text = offer.plan_text;
    for (const auto& q : quotes) {
      if (q.offer != offer.id || !q.opened_at) continue;
      shown.final_price = q.price;
      if (with_plans) shown.final_words = q.plan_text;
    }
    out.push_back(std::move(shown));
  }
  return out;
}

std::vector<ReevaluationShown> reevaluations_shown(Work& work, const ProcurementId& id) {
  std::vector<ReevaluationShown> out;
  for (const auto& r : reevaluations(work, id))
    out.push_back({r.report, r.cause, r.member, r.reason, r.opened_on, r.reported_on,
                   r.result_changed, r.told_finance});
  return out;
}

Inside inside_of(Work& work, const Procurement& p, std::vector<MemberShown> panel,
                 bool with_plans) {
  Inside in;
  in.author = p.author;
  in.not_reserved_reason = p.not_reserved_reason;
  in.offers = offers_shown(work, p.id, with_plans);
  in.members = std::move(panel);
  in.talks = talks(work, p.id);
  in.challenges = challenges(work, p.id);
  in.questions = clarification::waiting(work, p.id);
  for (const auto& one : in.questions)
    if (!in.question_answer_by || one.answer_by < *in.question_answer_by)
      in.question_answer_by = one.answer_by;
  in.bonds = bond::bonds_of(work, p);
  for (const auto& one : in.bonds)
    if (!one.returned_on && one.return_by &&
        (!in.bond_return_by || *one.return_by < *in.bond_return_by))
      in.bond_return_by = one.return_by;
  in.reported_on = p.reported_on;
  in.decide_by = p.decide_by;
  in.decided_on = p.decided_on;
  in.notice_by = p.notice_by;
  in.decided_how = p.decided_how;
  in.winner = p.winner;
  for (const auto& row : ranking(work, p.id, p.reports)) {
    in.ranks.push_back({row.offer, row.supplier_name, row.quoted, row.price_score, row.technical,
                        row.total, row.place, row.by_lot, row.excluded});
    if (row.place == 1) in.first_ranked = row.offer;
  }
  in.reevaluations = reevaluations_shown(work, p.id);
  return in;
}

std::optional<Mine> mine_of(Work& work, const Procurement& p) {
  if (work.actor.role != platform::Role::provider_manager) return std::nullopt;
  const auto sent = sent_by(work, p.id, work.actor.org);
  Mine mine;
  mine.questions = clarification::asked_by(work, p.id, work.actor.org);
  for (auto& one : bond::bonds_of(work, p))
    if (one.supplier == work.actor.org) mine.bonds.push_back(std::move(one));
  for (auto& c : challenges(work, p.id))
    if (c.supplier == work.actor.org) mine.challenges.push_back(std::move(c));
  const bool nothing = sent.empty() && mine.questions.empty() && mine.bonds.empty();
  if (nothing && mine.challenges.empty()) return std::nullopt;
  mine.notices = clarification::notices(work, p.id);
  for (const auto& one : sent)
    mine.receipts.push_back(
        {one.id, one.stage, one.received_at, one.receipt, one.superseded, one.withdrawn_at});
  if (sent.empty()) return mine;
  for (const auto& talk : talks(work, p.id))
    if (!sent.empty() && !talk.change_text.empty()) mine.changes.push_back(talk.change_text);
  return mine;
}

void show_result(View& v, const Procurement& p, const std::vector<MemberShown>& panel) {
  if (!p.result_noticed_on) return;
  v.winner = p.winner;
  v.winner_party = p.winner_party;
  v.winner_name = p.winner_name;
  v.award_price = p.award_price;
  v.decided_on = p.decided_on;
  v.result_noticed_on = p.result_noticed_on;
  v.notice_period_ends = p.notice_period_ends;
  v.challenge_until = p.challenge_until;
  v.sign_by = p.sign_by;
  v.experts_reason = p.experts_reason;
  for (const auto& m : panel)
    if (m.kind == MemberKind::expert) v.experts.push_back(m.name);
}

View public_view(const Procurement& p) {
  View v;
  v.id = p.id;
  v.owner_org = p.owner_org;
  v.title = p.title;
  v.area = p.area;
  v.catalogue_item = p.catalogue_item;
  v.line = p.line;
  v.method = p.method;
  v.ceiling = p.ceiling;
  v.later_years = p.later_years;
  v.requirement = p.requirement;
  v.requirement_id = p.requirement_id;
  v.measures = p.measures;
  v.price_weight = p.price_weight;
  v.criteria = p.criteria;
  v.small_deduction_percent = p.small_deduction_percent;
  v.suppliers_min = p.suppliers_min;
  v.internal_rule = p.internal_rule;
  v.individual_reason = p.individual_reason;
  v.compelled = p.compelled;
  v.limit = p.limit;
  v.binding = p.binding;
  v.adopted = p.adopted;
  v.disclosed_on = p.disclosed_on;
  v.earliest_issue = p.earliest_issue;
  v.issued_on = p.issued_on;
  v.on_sale_until = p.on_sale_until;
  v.offers_until = p.offers_until;
  v.opened_at = p.opened_at;
  v.quotes_until = p.quotes_until;
  v.quotes_opened_at = p.quotes_opened_at;
  v.offers_key = p.offers_key;
  v.quotes_key = p.quotes_key;
  v.contract = p.contract;
  v.contracted_on = p.contracted_on;
  v.terminated_on = p.terminated_on;
  v.terminate_reason = p.terminate_reason;
  v.late = p.late;
  v.state = p.state;
  v.version = p.version;
  return v;
}

void show_conditions(View& v, const Conditions& c) {
  v.bond_amount = c.bond_amount;
  v.performance_bond_percent = c.performance_bond_percent;
  v.plan_reference = c.plan_reference;
  v.plan_budget = c.plan_budget;
  v.plan_filed_on = c.plan_filed_on;
}

EvaluatedOffer evaluated(const Ranked& row, const Procurement& p, const std::vector<Sheet>& locked,
                         const std::vector<MemberShown>& panel) {
  EvaluatedOffer out;
  out.offer = row.offer;
  out.supplier = row.supplier;
  out.supplier_name = row.supplier_name;
  out.quoted = row.quoted;
  out.small_enterprise = row.small_enterprise;
  out.deduction_percent = row.small_enterprise ? p.small_deduction_percent : 0;
  out.adjusted = row.adjusted_fen / Exact(100);
  out.price_score = row.price_score;
  out.technical = row.technical;
  out.total = row.total;
  out.price_score_rounded = row.price_score.rounded(4);
  out.technical_rounded = row.technical.rounded(4);
  out.total_rounded = row.total.rounded(4);
  out.place = row.place;
  out.by_lot = row.by_lot;
  out.excluded = row.excluded;
  for (const auto& m : panel) {
    for (const auto& sheet : locked) {
      if (sheet.account != m.account) continue;
      MarkShown mark{.member = m.name, .scores = {}, .sum = Exact(0)};
      for (const auto& s : sheet.scores) {
        if (s.offer != row.offer) continue;
        mark.scores.push_back(s);
        mark.sum = mark.sum + s.score;
      }
      out.marks.push_back(std::move(mark));
    }
  }
  return out;
}

/// By the law of the day on which the prices were opened; before its first day nothing is told.
Result<std::vector<std::vector<std::string>>> low_price_tests_of(
    Work& work, const Procurement& p, const std::vector<Ranked>& ranked) {
  ENSURE(p.quotes_opened_at.has_value());
  const auto law = low_price_law(work.book.rules, work.book.area, p.quotes_opened_at->date());
  if (!law) return std::vector<std::vector<std::string>>();
  return low_prices(ranked, p.ceiling, TRY(low_price_shares(law.value())));
}

}  // namespace

// What a purchase follows is of the same department and demand, so leaving `requirement_id` out
// hides nobody. What was written after the file was issued did not design it.
std::vector<std::string> designers(Work& work, const Procurement& p) {
  const auto item = catalogue::get_item(work, p.catalogue_item);
  if (!item) return {};
  return fair::designers_of(work, p.owner_org, item.value().demand,
                            p.issued_on.value_or(work.today));
}

/// B-22: fifteen years from the day on which the purchase ended.
static Result<std::optional<base::Date>> kept_until(Work& work, const Procurement& p) {
  const auto ended = p.contracted_on ? p.contracted_on : p.terminated_on;
  if (!ended) return std::optional<base::Date>();
  const auto years = TRY(registry::rule(work, "B-22.keep_years", *ended)).as_offset();
  return std::optional(ended->plus_months(12 * years.n));
}

Result<View> view_of(Work& work, const Procurement& p, bool with_plans) {
  View v = public_view(p);
  v.designed_by = designers(work, p);
  v.buyer_name = TRY(registry::get_party(work, p.owner_org)).name;
  auto panel = members_shown(work, p.id);
  show_result(v, p, panel);
  show_conditions(v, conditions_of(work.db, p.id));
  v.clarifications = clarification::notices(work, p.id);
  v.questions = clarification::answered(work, p.id);
  const RemedyTerms terms = remedy_terms(work, p.id);
  v.challenge_once = terms.challenge_once;
  v.reruns = terms.reruns;
  v.rerun_by = reruns_of(work, p.id);
  for (const auto& one : award_refusals(work, p.id))
    v.refusals.push_back(TRY(shown(work, one)));
  v.keep_until = TRY(kept_until(work, p));
  v.mine = mine_of(work, p);
  if (sees_inside(work, p)) v.inside = inside_of(work, p, std::move(panel), with_plans);
  return v;
}

Result<Evaluation> evaluation_of(Work& work, const Procurement& p) {
  const bool owns = !work.actor.org.empty() && work.actor.org == p.owner_org;
  if (p.reports == 0 || (!p.result_noticed_on && !owns))
    return base::refuse(kNotEvaluated, base::Codec<State>::text(p.state));
  Evaluation out;
  out.procurement = p.id;
  out.report = p.reports;
  out.price_weight = p.price_weight;
  out.criteria = p.criteria;
  out.members = members_shown(work, p.id);
  const auto locked = sheets(work, p.id);
  const auto ranked = ranking(work, p.id, p.reports);
  for (const auto& row : ranked)
    out.offers.push_back(evaluated(row, p, locked, out.members));
  const auto low = TRY(low_price_tests_of(work, p, ranked));
  for (std::size_t i = 0; i < low.size(); ++i)
    out.offers[i].low_price = low[i];
  out.reevaluations = reevaluations_shown(work, p.id);
  return out;
}

bool buys_or_oversees(const Work& work, const Procurement& p) {
  using enum platform::Role;
  const auto& actor = work.actor;
  const bool oversees = actor.role == finance || actor.role == evaluator || actor.role == auditor ||
                        actor.role == platform::Role::system;
  return oversees || (!actor.org.empty() && actor.org == p.owner_org);
}

bool sees_inside(Work& work, const Procurement& p) {
  const auto panel = members(work, p.id);
  return buys_or_oversees(work, p) || std::any_of(panel.begin(), panel.end(), [&](const Member& m) {
           return !work.actor.account.empty() && m.account == work.actor.account;
         });
}

Result<base::json::object> published_evaluation(Work& work, const ProcurementId& id) {
  const auto p = TRY(get_procurement(work, id));
  if (!p.result_noticed_on) return base::json::object();
  return base::encode(TRY(evaluation_of(work, p)));
}

}  // namespace procurement
