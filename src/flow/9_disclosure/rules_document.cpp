// A thread as an OCDS 1.1.5 release with the extensions metrics, bids, bid opening and related
// milestones of transactions. A whitelist: what is not written here does not leave.
#include <algorithm>

#include "flow/9_disclosure/rules.h"

namespace disclosure {
namespace {

using base::json::array;
using base::json::object;

std::string stamp(base::Date day) {
  return base::Instant::civil(day, 0, 0).text();
}
/// The standard's periods end within their last day.
std::string stamp_end(base::Date day) {
  return base::Instant::civil(day, 23, 59, 59).text();
}

/// A person's number is nobody's to read: an individual is known here by its registration alone.
std::string party_id(const Body& body) {
  return body.code.empty() ? body.id : "x_CN-USCC-" + body.code;
}
object reference(const Body& body) {
  return {{"id", party_id(body)}, {"name", body.name}};
}

/// Every body that the release refers to, once, with all its roles.
class Parties {
 public:
  void add(const Body& body, std::string_view role) {
    for (auto& one : all_) {
      if (one.first.id != body.id) continue;
      if (std::find(one.second.begin(), one.second.end(), role) == one.second.end())
        one.second.push_back(role);
      return;
    }
    all_.push_back({body, {role}});
  }
  array json() const {
    array out;
    for (const auto& [body, roles] : all_) {
      object one{{"id", party_id(body)},
                 {"name", body.name},
                 {"roles", array(roles.begin(), roles.end())}};
      // The register of unified social credit codes has no entry in the standard's list of
      // registers; "x_" marks a local one.
      if (!body.code.empty())
        one["identifier"] = {{"scheme", "x_CN-USCC"}, {"id", body.code}, {"legalName", body.name}};
      out.push_back(std::move(one));
    }
    return out;
  }

 private:
  std::vector<std::pair<Body, std::vector<std::string_view>>> all_;
};

array parties(const Thread& t) {
  Parties out;
  out.add(t.buyer, "buyer");
  out.add(t.buyer, "procuringEntity");
  for (const auto& bid : t.bids)
    out.add(bid.tenderer, "tenderer");
  if (t.supplier) out.add(*t.supplier, "supplier");
  if (!t.payments.empty()) {
    out.add(t.buyer, "payer");
    out.add(*t.supplier, "payee");
  }
  return out.json();
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

/// Ended before its deadline a tender is cancelled; after it, it found nobody to contract with.
std::string_view tender_status(const Thread& t) {
  const auto& p = t.procurement;
  if (did(t, "procurement.terminate")) {
    const bool ran = did(t, "procurement.issue") && p.terminated_on >= p.offers_until->date();
    return ran ? "unsuccessful" : "cancelled";
  }
  if (did(t, "procurement.announce")) return "complete";
  return did(t, "procurement.issue") ? "active" : "planned";
}

object tender(const Thread& t) {
  const auto& p = t.procurement;
  object out{{"id", p.id.value},
             {"title", p.title},
             {"description", p.requirement},
             {"status", tender_status(t)},
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
  if (did(t, "procurement.issue"))
    out["tenderPeriod"] = {{"startDate", stamp(*p.issued_on)}, {"endDate", p.offers_until->text()}};
  if (did(t, "procurement.open"))
    out["bidOpening"] = {{"date", p.opened_at->text()},
                         {"description", "首次响应开启;磋商不唱标,参加者随结果公告公布。"}};
  return out;
}

/// Who took part is public with the result and not before: until then final quotes are sealed, and
/// a bidder who knew how many are left would bid by it.
object bids(const Thread& t) {
  array details;
  for (const auto& bid : t.bids)
    details.push_back(object{{"id", bid.id},
                             {"status", bid.place == 0 ? "disqualified" : "valid"},
                             {"tenderers", array{reference(bid.tenderer)}},
                             {"value", value_of(bid.price)}});
  return {{"statistics", array{object{{"id", "bids"},
                                      {"measure", "bids"},
                                      {"value", t.bids.size()},
                                      {"notes", "提交最后报价的供应商"}}}},
          {"details", std::move(details)}};
}

/// The order of the evaluation, as the result notice has it.
std::string ranking(const Thread& t) {
  std::string out;
  for (const auto& bid : t.bids) {
    if (bid.place == 0) continue;
    out += (out.empty() ? "综合得分:" : ";") + std::to_string(bid.place) + ". " +
           bid.tenderer.name + " " + bid.total;
  }
  return out;
}

array awards(const Thread& t) {
  array out;
  const auto& p = t.procurement;
  for (const auto& id : t.awards_before)
    if (!t.supplier || id != p.winner->value)
      out.push_back(object{{"id", id}, {"status", "cancelled"}});
  if (t.supplier)
    out.push_back(object{{"id", p.winner->value},
                         {"relatedBid", p.winner->value},
                         {"title", p.title},
                         {"description", ranking(t)},
                         {"status", "active"},
                         {"date", stamp(*p.decided_on)},
                         {"value", value_of(*p.award_price)},
                         {"suppliers", array{reference(*t.supplier)}}});
  return out;
}

/// What the assessment counted and earned of the measure to its cut-off.
void observe(array& out, const Thread& t, const assessment::Assessment& a,
             const assessment::MeasureResult& r) {
  object one{{"id", r.measure + "-" + a.id.value},
             {"value", value_of(r.earned)},
             {"unit", unit(r.unit)},
             {"dimensions", {{"kind", "cumulative"}}},
             {"notes", r.formula}};
  if (r.ratio)
    one["measure"] = r.ratio->text();
  else
    one["measure"] = r.counted;
  if (t.contract->term_from && a.cutoff)
    one["period"] = {{"startDate", stamp(*t.contract->term_from)},
                     {"endDate", stamp_end(*a.cutoff)}};
  out.push_back(std::move(one));
}

/// What an assessment took back of, or added to, a period that the one before had counted.
void observe(array& out, const assessment::Assessment& a, const assessment::Restated& r,
             const std::string& unit_name) {
  object dimensions{{"kind", "restatement"}, {"period", r.period}};
  if (a.previous) dimensions["restates"] = a.previous->value;
  out.push_back(object{{"id", r.measure + "-" + a.id.value + "-" + r.period},
                       {"value", value_of(r.amount)},
                       {"measure", r.by},
                       {"unit", unit(unit_name)},
                       {"dimensions", std::move(dimensions)},
                       {"notes", "重述 " + r.period + ":已计入上方累计数"}});
}

/// Counted and earned, by measure, as each assessment accepted them.
array metrics(const Thread& t) {
  array out;
  for (const auto& m : t.contract->measures) {
    array observations;
    const auto unasked = [&](const assessment::MeasureResult& r) {
      return m.counts == procurement::CountRule::ratio && r.asked == 0 && r.of == 0;
    };
    for (const auto& a : t.assessments) {
      for (const auto& r : a.results)
        if (r.measure == m.code && !unasked(r)) observe(observations, t, a, r);
      for (const auto& r : a.restated)
        if (r.measure == m.code) observe(observations, a, r, m.unit);
    }
    if (!observations.empty())
      out.push_back(
          object{{"id", m.code}, {"title", m.title}, {"observations", std::move(observations)}});
  }
  return out;
}

bool is_interest(const payment::Payment& p) {
  return p.kind == payment::Kind::interest;
}
std::string milestone_of(const payment::Payment& p) {
  return p.instalment + (is_interest(p) ? "-interest" : "");
}
std::string milestone_title(const payment::Payment& p) {
  return p.instalment_title + (is_interest(p) ? "(逾期利息)" : "");
}

array transactions(const Thread& t) {
  array out;
  for (const auto& p : t.payments)
    out.push_back(object{{"id", p.id.value},
                         {"date", stamp(*p.paid_on)},
                         {"value", value_of(p.amount)},
                         {"payer", reference(t.buyer)},
                         {"payee", reference(*t.supplier)},
                         {"relatedImplementationMilestone",
                          {{"id", milestone_of(p)}, {"title", milestone_title(p)}}}});
  return out;
}

object milestone(const std::string& id, const std::string& title, const std::string& description) {
  return {{"id", id},
          {"title", title},
          {"type", "payment"},
          {"description", description},
          {"status", "scheduled"}};
}
void meet(object& one, const payment::Payment& p) {
  one["status"] = "met";
  one["dueDate"] = stamp_end(p.clock.due_on);
  one["dateMet"] = stamp(*p.paid_on);
}

/// The instalments, paid or to come, and each late interest.
array milestones(const Thread& t) {
  array out;
  for (const auto& i : t.contract->instalments) {
    object one = milestone(i.code, i.title, i.condition);
    for (const auto& p : t.payments)
      if (p.instalment == i.code && !is_interest(p)) meet(one, p);
    out.push_back(std::move(one));
    for (const auto& p : t.payments) {
      if (p.instalment != i.code || !is_interest(p)) continue;
      object late = milestone(milestone_of(p), milestone_title(p), "逾期付款的利息,不属合同价");
      meet(late, p);
      out.push_back(std::move(late));
    }
  }
  return out;
}

std::string ground_of(contract::EndGround ground) {
  using enum contract::EndGround;
  if (ground == by_agreement) return "双方协商一致";
  return ground == breach ? "供应商违约" : "继续履行损害国家利益和社会公共利益";
}

/// Supplements: what each added, and why; and the early end.
array amendments(const Thread& t) {
  array out;
  for (const auto& a : t.additions)
    out.push_back(object{{"id", a.supplement},
                         {"date", stamp(a.signed_on)},
                         {"rationale", a.reason},
                         {"description", "补充合同,追加金额 " + a.amount.text() + " 元"}});
  if (t.ended)
    out.push_back(object{
        {"id", t.ended->ending.value},
        {"date", stamp(t.ended->on)},
        {"rationale", t.ended->reason},
        {"description", "提前解除(" + ground_of(t.ended->ground) + "),最后服务日 " +
                            t.ended->last_day.text() + ",原期限止 " + t.ended->term_was.text() +
                            ",不再履行金额 " + t.ended->amount.text() + " 元"}});
  return out;
}

array contracts(const Thread& t) {
  if (!t.contract) return {};
  const auto& c = *t.contract;
  object one{{"id", c.id.value},
             {"awardID", t.procurement.winner->value},
             {"title", c.title},
             {"description", c.content},
             {"status", did(t, "contract.close") || t.ended ? "terminated" : "active"},
             {"value", value_of(c.price)},
             {"dateSigned", stamp(*c.signed_on)},
             {"agreedMetrics", targets(c.measures)}};
  if (c.term_from && c.term_to)
    one["period"] = {{"startDate", stamp(*c.term_from)}, {"endDate", stamp_end(*c.term_to)}};
  if (!t.additions.empty() || t.ended) one["amendments"] = amendments(t);
  object implementation;
  if (!t.payments.empty()) implementation["transactions"] = transactions(t);
  if (!t.assessments.empty()) implementation["metrics"] = metrics(t);
  implementation["milestones"] = milestones(t);
  one["implementation"] = std::move(implementation);
  return {std::move(one)};
}

}  // namespace

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
  for (const auto& tag : tags_for(t, operation))
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
  if (!t.bids.empty()) out["bids"] = bids(t);
  if (auto all = awards(t); !all.empty()) out["awards"] = std::move(all);
  if (auto all = contracts(t); !all.empty()) out["contracts"] = std::move(all);
  return out;
}

std::vector<std::string> award_ids(const object& release) {
  std::vector<std::string> out;
  if (const auto* all = release.if_contains("awards"))
    for (const auto& one : all->as_array())
      out.emplace_back(one.at("id").as_string());
  return out;
}

std::vector<std::string> extensions() {
  std::vector<std::string> out;
  for (const auto* one :
       {"ocds_metrics_extension/master", "ocds_bid_extension/v1.1.5",
        "ocds_bidOpening_extension/master", "ocds_transactions_relatedMilestone_extension/master"})
    out.push_back("https://raw.githubusercontent.com/open-contracting-extensions/" +
                  std::string(one) + "/extension.json");
  return out;
}

}  // namespace disclosure
