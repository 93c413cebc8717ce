#include "registry/suppliers/rules_eligibility.h"

#include <algorithm>

#include <fmt/format.h>

namespace supplier {
namespace {

using registry::Sentence;

// clang-format off
constexpr std::string_view
    kArticle22 = "《政府采购法》§22;实施条例 §17、§19",
    kArticle77 = "《政府采购法》§77;实施条例 §72",
    kOrder94 = "财政部令第94号",
    kArticle18 = "实施条例 §18";
// clang-format on
constexpr std::string_view kMarks = "B-02";

Condition ban_line(const Sanction& s) {
  const auto cause = says(s.cause);
  const bool complaints = s.cause == SanctionCause::bad_faith_complaints;
  return condition(complaints ? "D-07" : "B-60", Outcome::no,
                   {fmt::format("因{}被禁止参加政府采购,自 {} 至 {};请待期限届满。", cause.zh,
                                s.ban_from.text(), s.ban_until.text()),
                    fmt::format("Barred for {} from {} to {}: wait until the ban has ended.",
                                cause.en, s.ban_from.text(), s.ban_until.text())},
                   complaints ? kOrder94 : kArticle77);
}

Condition mark_line(const Credit& c, int clean_months) {
  const auto kind = says(c.kind);
  const auto last = counts_until(c, clean_months);
  const std::string zh = last ? fmt::format("计算到 {}", last->text()) : "尚未消除";
  const std::string en = last ? "counts to " + last->text() : "still stands";
  const bool grave = is_grave(c.kind);
  return condition(kMarks, Outcome::no,
                   {fmt::format("{}({} 起,{});{}。", kind.zh, c.began_on.text(), zh,
                                grave ? "满规定年限后可参加" : "办结后请财政部门在登记册注明"),
                    fmt::format("{} (since {}, {}): {}.", kind.en, c.began_on.text(), en,
                                grave ? "it may take part once the years are over"
                                      : "settle it and have finance note it in the register")},
                   kArticle22);
}

bool bars(const Credit& c) {
  // A list of abnormal operations says that papers are missing, not that article 22 is broken.
  return c.kind != CreditKind::abnormal_operations;
}

class Answer {
 public:
  Answer(const Known& known, const Wanted& wanted, const EligibilityLaw& law)
      : k_(known), w_(wanted), law_(law) {}

  std::vector<Condition> all() && {
    role();
    individual();
    standing();
    general();
    ability();
    relations();
    for (auto& one : small_firm_conditions(k_, w_, law_))
      out_.push_back(std::move(one));
    return std::move(out_);
  }

 private:
  void add(std::string_view rule, Outcome outcome, Sentence reason, std::string_view basis) {
    out_.push_back(condition(rule, outcome, std::move(reason), basis));
  }

  void role() {
    const auto kind = registry::says(k_.party.kind);
    const auto may = registry::may_supply(k_.party.kind);
    const bool neither = !may && may.error().why == &registry::kNeitherRole;
    add("A-02", neither ? Outcome::no : Outcome::ok,
        {fmt::format("{}{}", kind.zh,
                     neither ? "既不能购买也不能承接。" : "不属于两种身份都排除的单位。"),
         fmt::format(
             "A {} {}.", kind.en,
             neither ? "neither buys nor supplies" : "is not among those kept out of both")},
        registry::kNeitherRole.basis.substr(std::string_view("A-02 ").size()));
    add("A-03", may ? Outcome::ok : Outcome::no,
        {fmt::format("{}{}作为承接主体。", kind.zh, may ? "可以" : "不能"),
         fmt::format("A {} {} supply.", kind.en, may ? "may" : "may not")},
        registry::kMayNotSupply.basis.substr(std::string_view("A-03 ").size()));
  }

  void individual() {
    if (!registry::is_individual(k_.party.kind)) return;
    add("A-04", Outcome::unknown,
        {"个人只能承接适合由个人承接的服务,不得变相用工;由采购项目逐项说明。",
         "An individual takes only what suits one and never instead of being employed: each "
         "purchase "
         "must say so."},
        "政府购买服务管理办法 §18");
  }

  void standing() {
    auto found = barred(k_.credits, k_.sanctions, w_.on, law_.clean_months);
    if (!k_.credit_in_full) found = told_to_all(found);
    const auto said = [&](std::string_view rule) {
      return std::ranges::any_of(found, [&](const Condition& c) { return c.rule == rule; });
    };
    const bool marked = said("B-02"), banned = said("B-60") || said("D-07");
    out_.insert(out_.end(), found.begin(), found.end());
    const bool abnormal = std::ranges::any_of(k_.credits, [&](const Credit& c) {
      return !bars(c) && marks(c, w_.on, law_.clean_months);
    });
    if (abnormal)
      add("B-02", Outcome::unknown,
          {"列入异常名录,由采购人核实其商业信誉是否受影响。",
           "On a list of abnormal operations: the purchaser must find out what it means for its "
           "credit."},
          kArticle22);
    if (!marked)
      add("B-02", Outcome::ok,
          {"登记册中没有欠缴、严重失信和前三年内的重大违法记录。",
           "The register has no arrears, no serious dishonesty and no grave violation within the "
           "years that count."},
          kArticle22);
    if (banned) return;
    const bool served =
        std::ranges::any_of(k_.sanctions, [&](const Sanction& s) { return s.ban_until < w_.on; });
    add("B-60", Outcome::ok,
        served ? Sentence{"曾被禁止参加,期限已届满,可以参加。",
                          "It was barred once; the ban has ended, so it may take part."}
               : Sentence{"当日没有生效的禁止参加处罚。", "No ban is in force on that day."},
        kArticle77);
  }

  void general() {
    add("B-02", k_.enrolled ? Outcome::ok : Outcome::unknown,
        k_.enrolled
            ? Sentence{"已在登记册登记,具有独立承担民事责任的能力。",
                       "It is on the register, with civil capacity of its own."}
            : Sentence{"没有在供应商登记册登记,由采购人核对登记证书。",
                       "It is not on the register: the purchaser must look at its certificate."},
        "《政府采购法》§22(一)");
    add("B-02", Outcome::unknown,
        {"财务会计制度是否健全,由采购人按采购文件核对财务报告。",
         "Whether its accounting is sound, the purchaser finds in the reports that the file asks "
         "for."},
        "《政府采购法》§22(二)");
  }

  void ability() {
    constexpr std::string_view kBasis = "《政府采购法》§22(三)";
    if (!w_.service)
      return add("B-02", Outcome::unknown,
                 {"写明服务和镇街,才能说明是否具备设备和专业能力。",
                  "Name a service and a town, and it can be said whether it has the means."},
                 kBasis);
    const auto live = std::ranges::find_if(k_.capabilities, [&](const Capability& c) {
      const bool counts =
          c.state == CapabilityState::confirmed || c.state == CapabilityState::claimed;
      return counts && c.service == *w_.service;
    });
    if (live == k_.capabilities.end())
      return add("B-02", Outcome::no,
                 {"登记册中没有这项服务的能力;请先申报并由购买部门核实。",
                  "The register has no such capability: claim it and have it confirmed first."},
                 kBasis);
    if (w_.town && std::ranges::find(live->towns, *w_.town) == live->towns.end())
      return add("B-02", Outcome::no,
                 {"这项服务的能力不包括该镇街;请补充申报。",
                  "Its capability does not reach that town: claim it for the town as well."},
                 kBasis);
    const bool confirmed = live->state == CapabilityState::confirmed;
    add("B-02", confirmed ? Outcome::ok : Outcome::unknown,
        confirmed ? Sentence{"服务能力已由购买部门核实:" + live->reason,
                             "Its capability was confirmed: " + live->reason}
                  : Sentence{"服务能力已申报,等待购买部门核实。",
                             "It claims to be able and waits for a department to confirm it."},
        kBasis);
  }

  void relations() {
    if (k_.related.empty())
      return add(
          "B-03", Outcome::ok,
          {"没有申报与其他供应商的关联关系。", "No relation to another supplier is declared."},
          kArticle18);
    std::string zh, en;
    for (const auto& r : k_.related) {
      zh += fmt::format("{}{}({})", zh.empty() ? "" : "、", r.name, says(r.kind).zh);
      en += fmt::format("{}{} ({})", en.empty() ? "" : ", ", r.name, says(r.kind).en);
    }
    add("B-03", Outcome::unknown,
        {"与下列供应商不得参加同一合同项下的采购:" + zh + "。",
         "It may not take part in the same contract as " + en + "."},
        kArticle18);
  }

  const Known& k_;
  const Wanted& w_;
  const EligibilityLaw& law_;
  std::vector<Condition> out_;
};

}  // namespace

Condition condition(std::string_view rule, Outcome outcome, registry::Sentence reason,
                    std::string_view basis) {
  return {std::string(rule), outcome, std::move(reason.zh), std::move(reason.en),
          std::string(basis)};
}

std::vector<Condition> barred(const std::vector<Credit>& credits,
                              const std::vector<Sanction>& sanctions, Date on, int clean_months) {
  std::vector<Condition> out;
  for (const auto& s : sanctions)
    if (bans(s, on)) out.push_back(ban_line(s));
  for (const auto& c : credits)
    if (bars(c) && marks(c, on, clean_months)) out.push_back(mark_line(c, clean_months));
  return out;
}

std::vector<Condition> told_to_all(const std::vector<Condition>& all) {
  std::vector<Condition> out;
  bool marked = false;
  for (const auto& one : all)
    if (one.rule != kMarks)
      out.push_back(one);
    else
      marked = true;
  if (marked)
    out.push_back(
        condition(kMarks, Outcome::no,
                  {"不符合信用条件;详情只告知该供应商和采购、财政、审计部门。",
                   "It does not meet the conditions of credit: what stands against it is told "
                   "to the supplier itself and to those who buy and oversee."},
                  kArticle22));
  return out;
}

std::vector<Condition> conditions(const Known& known, const Wanted& wanted,
                                  const EligibilityLaw& law) {
  return Answer(known, wanted, law).all();
}

Outcome together(const std::vector<Condition>& all) {
  const auto any = [&](Outcome o) {
    return std::ranges::any_of(all, [&](const Condition& c) { return c.outcome == o; });
  };
  if (any(Outcome::no)) return Outcome::no;
  return any(Outcome::unknown) ? Outcome::unknown : Outcome::ok;
}

}  // namespace supplier
