#include "flow/9_disclosure/rules.h"

#include <algorithm>
#include <array>

namespace disclosure {
namespace {

using base::json::array;
using base::json::object;

struct Publishing {
  std::string_view operation, tag;
};
constexpr std::array<Publishing, 9> kPublishing{{{"procurement.disclose", "planning"},
                                                 {"procurement.issue", "tender"},
                                                 {"procurement.open", "tenderUpdate"},
                                                 {"procurement.announce", "award"},
                                                 {"procurement.terminate", "tenderCancellation"},
                                                 {"contract.publish", "contract"},
                                                 {"assessment.accept", "implementation"},
                                                 {"payment.pay", "implementation"},
                                                 {"contract.close", "contractTermination"}}};

std::string stamp(base::Date day) {
  return base::Instant::civil(day, 0, 0).text();
}

std::string party_id(const Body& body) {
  return "x_CN-USCC-" + body.code;
}
object reference(const Body& body) {
  return {{"id", party_id(body)}, {"name", body.name}};
}
object party(const Body& body, array roles) {
  return {{"id", party_id(body)},
          {"name", body.name},
          // The register of unified social credit codes has no entry in the standard's list of
          // registers; "x_" marks a local one.
          {"identifier", {{"scheme", "x_CN-USCC"}, {"id", body.code}, {"legalName", body.name}}},
          {"roles", std::move(roles)}};
}

array parties(const Thread& t) {
  array out{party(t.buyer, {"buyer", "procuringEntity"})};
  if (t.payer.code != t.buyer.code) out.push_back(party(t.payer, {"payer"}));
  if (t.supplier) out.push_back(party(*t.supplier, {"tenderer", "supplier", "payee"}));
  return out;
}

object planning(const Thread& t) {
  return {{"rationale", t.duty + "(" + std::to_string(t.households) + " 户)"},
          {"budget",
           {{"id", t.procurement.line.value},
            {"description", std::to_string(t.budget_year) + " 年度预算:" + t.budget_title},
            {"amount", value_of(t.budget_amount)},
            {"project", t.item_title},
            {"projectID", t.procurement.catalogue_item.value}}}};
}

object unit(const std::string& name) {
  return {{"name", name}};
}

/// What the contract asks of each measure, before and after it is signed.
array targets(const std::vector<procurement::Measure>& measures) {
  array out;
  for (const auto& m : measures) {
    object observation{{"id", m.code + "-target"},
                       {"value", value_of(m.most_amount)},
                       {"unit", unit(m.unit)},
                       {"notes", m.window}};
    if (m.counts == procurement::CountRule::ratio)
      observation["measure"] = m.full_at.text();
    else
      observation["measure"] = m.most;
    out.push_back(object{{"id", m.code},
                         {"title", m.title},
                         {"description", m.evidence},
                         {"observations", array{std::move(observation)}}});
  }
  return out;
}

std::string_view tender_status(const procurement::Procurement& p) {
  using enum procurement::State;
  switch (p.state) {
    case draft:
    case disclosed:
      return "planned";
    case terminated:
      return "unsuccessful";
    case announced:
    case contracted:
      return "complete";
    default:
      return "active";
  }
}

object tender(const Thread& t) {
  const auto& p = t.procurement;
  object out{{"id", p.id.value},
             {"title", p.title},
             {"description", p.requirement},
             {"status", tender_status(p)},
             {"procuringEntity", reference(t.buyer)},
             {"value", value_of(p.ceiling)},
             {"procurementMethod", "open"},
             {"procurementMethodDetails", "竞争性磋商"},
             {"procurementMethodRationale", "政府购买服务项目(214号 §3)"},
             {"mainProcurementCategory", "services"},
             {"awardCriteria", "ratedCriteria"},
             {"awardCriteriaDetails", "综合评分,价格分 " + std::to_string(p.price_weight) + " 分"},
             {"submissionMethod", array{"electronicSubmission"}},
             {"targets", targets(p.measures)}};
  if (p.issued_on && p.offers_until)
    out["tenderPeriod"] = {{"startDate", stamp(*p.issued_on)}, {"endDate", p.offers_until->text()}};
  return out;
}

array awards(const Thread& t) {
  const auto& p = t.procurement;
  if (!p.winner || !p.award_price || !p.result_noticed_on || !t.supplier) return {};
  return {object{{"id", p.winner->value},
                 {"title", p.title},
                 {"status", "active"},
                 {"date", stamp(*p.decided_on)},
                 {"value", value_of(*p.award_price)},
                 {"suppliers", array{reference(*t.supplier)}}}};
}

/// Counted and earned, by measure, as each assessment accepted them.
array metrics(const Thread& t) {
  array out;
  for (const auto& m : t.contract->measures) {
    array observations;
    for (const auto& a : t.assessments) {
      for (const auto& r : a.results) {
        if (r.measure != m.code) continue;
        object one{{"id", m.code + "-" + a.id.value},
                   {"value", value_of(r.earned)},
                   {"unit", unit(m.unit)},
                   {"notes", r.formula}};
        if (r.ratio)
          one["measure"] = r.ratio->text();
        else
          one["measure"] = r.counted;
        if (t.contract->term_from && a.cutoff)
          one["period"] = {{"startDate", stamp(*t.contract->term_from)},
                           {"endDate", stamp(*a.cutoff)}};
        observations.push_back(std::move(one));
      }
    }
    if (!observations.empty())
      out.push_back(
          object{{"id", m.code}, {"title", m.title}, {"observations", std::move(observations)}});
  }
  return out;
}

array transactions(const Thread& t) {
  array out;
  for (const auto& p : t.payments) {
    out.push_back(object{{"id", p.id.value},
                         {"date", stamp(*p.paid_on)},
                         {"value", value_of(p.amount)},
                         {"payer", reference(t.payer)},
                         {"payee", reference(*t.supplier)}});
  }
  return out;
}

array milestones(const Thread& t) {
  array out;
  for (const auto& i : t.contract->instalments) {
    const auto paid = std::find_if(t.payments.begin(), t.payments.end(), [&](const auto& p) {
      return p.instalment == i.code && p.kind == payment::Kind::instalment;
    });
    object one{{"id", i.code},
               {"title", i.title},
               {"type", "payment"},
               {"description", i.condition},
               {"status", paid == t.payments.end() ? "scheduled" : "met"}};
    if (paid != t.payments.end()) {
      one["dueDate"] = stamp(paid->clock.due_on);
      one["dateMet"] = stamp(*paid->paid_on);
    }
    out.push_back(std::move(one));
  }
  return out;
}

array contracts(const Thread& t) {
  if (!t.contract || !t.contract->signed_on) return {};
  const auto& c = *t.contract;
  const bool closed = c.state == contract::State::closed;
  object one{{"id", c.id.value},
             {"awardID", t.procurement.winner->value},
             {"title", c.title},
             {"description", c.content},
             {"status", closed ? "terminated" : "active"},
             {"value", value_of(c.price)},
             {"dateSigned", stamp(*c.signed_on)},
             {"agreedMetrics", targets(c.measures)}};
  if (c.term_from && c.term_to)
    one["period"] = {{"startDate", stamp(*c.term_from)}, {"endDate", stamp(*c.term_to)}};
  object implementation;
  if (!t.payments.empty()) implementation["transactions"] = transactions(t);
  if (!t.assessments.empty()) implementation["metrics"] = metrics(t);
  implementation["milestones"] = milestones(t);
  one["implementation"] = std::move(implementation);
  return {std::move(one)};
}

}  // namespace

bool publishes(std::string_view operation) {
  return std::any_of(kPublishing.begin(), kPublishing.end(),
                     [&](const auto& p) { return p.operation == operation; });
}

std::vector<std::string> tags_for(std::string_view operation) {
  for (const auto& p : kPublishing)
    if (p.operation == operation) return {std::string(p.tag)};
  return {};
}

std::string ocid_of(const procurement::ProcurementId& id) {
  return "ocds-pobing-" + id.value;
}

object value_of(base::Money m) {
  object out{{"currency", "CNY"}};
  // Whole yuan stay whole; a double holds every amount below ten million million yuan to the fen.
  if (m.fen() % 100 == 0)
    out["amount"] = m.fen() / 100;
  else
    out["amount"] = double(m.fen()) / 100.0;
  return out;
}

object release_document(const Thread& t, std::string_view operation, const std::string& id,
                        base::Instant at) {
  array tags;
  for (const auto& tag : tags_for(operation))
    tags.emplace_back(tag);
  object out{{"ocid", ocid_of(t.procurement.id)},
             {"id", id},
             {"date", at.text()},
             {"tag", std::move(tags)},
             {"initiationType", "tender"},
             {"language", "zh"},
             {"parties", parties(t)},
             {"buyer", reference(t.buyer)},
             {"planning", planning(t)},
             {"tender", tender(t)}};
  if (auto all = awards(t); !all.empty()) out["awards"] = std::move(all);
  if (auto all = contracts(t); !all.empty()) out["contracts"] = std::move(all);
  return out;
}

namespace {

void reached(std::vector<Stage>& stages, std::string_view stage,
             const std::optional<base::Date>& on, const std::optional<base::Date>& limit = {},
             std::string_view basis = {}) {
  if (!on) return;
  const int late = limit && *on > *limit ? on->days_since(*limit) : 0;
  stages.push_back({std::string(stage), *on, limit, std::string(basis), late});
}

std::optional<base::Date> day_of(const std::optional<base::Instant>& at) {
  return at ? std::optional(at->date()) : std::nullopt;
}

}  // namespace

Entry entry_of(const Thread& t, std::string_view operation, base::Instant at) {
  const auto& p = t.procurement;
  Entry out{p.id, ocid_of(p.id), "", p.title, t.buyer.name, "", p.ceiling, {}, {}, "", {}, at};
  out.standing = operation;
  reached(out.stages, "procurement.disclose", p.disclosed_on);
  reached(out.stages, "procurement.issue", p.issued_on);
  reached(out.stages, "procurement.open", day_of(p.opened_at));
  reached(out.stages, "procurement.decide", p.decided_on, p.decide_by, "N-07");
  reached(out.stages, "procurement.announce", p.result_noticed_on);
  reached(out.stages, "procurement.terminate", p.terminated_on);
  if (t.supplier) out.supplier = t.supplier->name;
  if (p.result_noticed_on) out.price = p.award_price;
  if (t.contract && t.contract->published_on) {
    const auto& c = *t.contract;
    out.contract = c.id.value;
    out.price = c.price;
    reached(out.stages, "contract.sign", c.signed_on, c.sign_by, "B-16");
    reached(out.stages, "contract.publish", c.published_on, c.publish_by, "B-17");
    for (const auto& a : t.assessments)
      reached(out.stages, "assessment.accept", a.accepted_on);
    for (const auto& one : t.payments) {
      if (one.kind == payment::Kind::instalment) out.paid += one.amount;
      if (one.kind == payment::Kind::instalment)
        reached(out.stages, "payment.pay", one.paid_on, one.clock.due_on, "合同约定");
    }
    reached(out.stages, "contract.close", c.closed_on);
  }
  std::stable_sort(out.stages.begin(), out.stages.end(),
                   [](const Stage& a, const Stage& b) { return a.on < b.on; });
  return out;
}

}  // namespace disclosure
