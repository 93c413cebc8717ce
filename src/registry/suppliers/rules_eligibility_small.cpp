// Of who may supply what, the conditions on small and medium enterprises (B-40 … B-43).
#include <algorithm>

#include <fmt/format.h>

#include "registry/suppliers/rules_eligibility.h"

namespace supplier {
namespace {

using registry::Sentence;

constexpr std::string_view kSmall = "财库〔2020〕46号",
                           kDeduction = "财库〔2020〕46号;财库〔2022〕19号";

std::string percent(const Exact& share) {
  constexpr std::int64_t kHundred = 100;
  return (share * Exact(kHundred)).rounded(0) + "%";
}

class SmallFirms {
 public:
  SmallFirms(const Known& known, const Wanted& wanted, const EligibilityLaw& law)
      : k_(known), w_(wanted), law_(law) {}

  std::vector<Condition> all() && {
    small_firms();
    return std::move(out_);
  }

 private:
  void add(std::string_view rule, Outcome outcome, Sentence reason, std::string_view basis) {
    out_.push_back(condition(rule, outcome, std::move(reason), basis));
  }

  /// Related enterprises of which nobody said whether they are small, by name.
  std::string undeclared() const {
    std::string out;
    for (const auto& r : k_.related)
      if (r.undeclared) out += (out.empty() ? "" : "、") + r.name;
    return out;
  }

  SmallFirm firm() const {
    return small_firm({.kind = k_.party.kind,
                       .declares = k_.party.small_enterprise,
                       .with_undeclared = !undeclared().empty()});
  }

  void small_firms() {
    const SmallFirm small = firm();
    if (!w_.reserved) return deduction(small);
    const bool is_firm = small != SmallFirm::not_a_firm;
    add("B-43", is_firm ? Outcome::ok : Outcome::no,
        is_firm ? Sentence{"企业可以参加预留给中小企业的采购包。",
                           "An enterprise may enter a package reserved for small firms."}
                : Sentence{"社会服务机构、事业单位等不是中小企业,不能参加预留的采购包。",
                           "Social service agencies and institutions are no small firms and cannot "
                           "enter a reserved package."},
        kSmall);
    if (is_firm) declaration(small);
    reserved_amount();
    if (!one_advantage(w_.reserved, w_.deduction_percent))
      add("B-41", Outcome::no,
          {"预留和价格扣除不能同时使用;请只用一项。",
           "Reserving and deducting do not go together: use one of them."},
          kSmall);
    if (w_.service && runs_again_open(k_.small_able, law_.firms_min))
      add("B-41", Outcome::unknown,
          {fmt::format("登记册中能承接且已申报的小微企业只有 {} 家,不足 {} "
                       "家;预留后可能须改为不预留重新采购。",
                       k_.small_able, law_.firms_min),
           fmt::format(
               "The register knows {} firms able to do it that declared themselves small, fewer "
               "than {}: reserved, it may have to run again open to all.",
               k_.small_able, law_.firms_min)},
          kSmall);
  }

  /// What was not declared is not known: a firm of unknown size is not taken for a large one.
  Sentence size_unknown(SmallFirm small) const {
    if (small == SmallFirm::not_declared)
      return {"未申报企业规模,是否为中小企业尚不清楚;请先申报,并提交《中小企业声明函》。",
              "Its size is not declared, so whether it is a small or medium firm is not known: "
              "declare it first, with the letter of declaration."};
    const std::string names = undeclared();
    return {fmt::format("关联企业{}未申报企业规模;如为大企业,本单位不享受中小企业扶持,请先申报。",
                        names),
            fmt::format("The size of the related {} is not declared; related to a large firm it "
                        "counts as no small one: declare it first.",
                        names)};
  }

  void declaration(SmallFirm small) {
    const bool yes = small == SmallFirm::yes;
    add("B-42", yes ? Outcome::ok : Outcome::unknown,
        yes ? Sentence{"已声明为小微企业;声明不实属于提供虚假材料。",
                       "It declares itself small; a false declaration is fake material."}
            : size_unknown(small),
        kSmall);
  }

  void reserved_amount() {
    if (!w_.amount) return;
    const auto kind = reservation(*w_.amount, law_.limit, law_.whole_max);
    if (kind == Reservation::none)
      return add(
          "B-41", Outcome::unknown,
          {fmt::format("未达采购限额 {} 元,预留不是法定要求,由采购人决定。", law_.limit.grouped()),
           fmt::format("Below the limit of {} yuan nothing asks for a reservation: the purchaser "
                       "decides.",
                       law_.limit.grouped())},
          kSmall);
    if (kind == Reservation::whole)
      return add(
          "B-41", Outcome::ok,
          {fmt::format("采购限额以上、{} 元以下且适宜的,整体预留。", law_.whole_max.grouped()),
           fmt::format("From the limit to {} yuan the whole item is reserved where it suits.",
                       law_.whole_max.grouped())},
          kSmall);
    add("B-41", Outcome::unknown,
        {fmt::format(
             "超过 {} 元的,预留适宜部分的一定份额:一说 {},一说 {},来源有冲突,须由当地核定。",
             law_.whole_max.grouped(), percent(law_.share_min), percent(law_.share_min_disputed)),
         fmt::format(
             "Above {} yuan a share of what suits is reserved: {} by one source, {} by another; "
             "the district must settle it.",
             law_.whole_max.grouped(), percent(law_.share_min), percent(law_.share_min_disputed))},
        kSmall);
  }

  void deduction(SmallFirm small) {
    if (w_.deduction_percent == 0) return;
    constexpr std::int64_t kHundred = 100;
    const bool lawful = deduction_lawful(Exact(w_.deduction_percent, kHundred), law_.deduction);
    if (!lawful)
      return add(
          "B-40", Outcome::unknown,
          {fmt::format("扣除比例须在 {} 至 {} 之间,由采购人更正。", percent(law_.deduction.min),
                       percent(law_.deduction.max)),
           fmt::format("The deduction must lie between {} and {}: the purchaser corrects it.",
                       percent(law_.deduction.min), percent(law_.deduction.max))},
          kDeduction);
    if (small == SmallFirm::not_declared || small == SmallFirm::beside_undeclared)
      return add("B-40", Outcome::unknown, size_unknown(small), kDeduction);
    const bool yes = small == SmallFirm::yes;
    add("B-40", Outcome::ok,
        yes ? Sentence{fmt::format("作为小微企业,评审时价格扣除 {}%。", w_.deduction_percent),
                       fmt::format("As a small firm it has {} percent deducted in the evaluation.",
                                   w_.deduction_percent)}
            : Sentence{"可以参加,但不享受小微企业价格扣除。",
                       "It may take part, without the deduction of small firms."},
        kDeduction);
  }

  const Known& k_;
  const Wanted& w_;
  const EligibilityLaw& law_;
  std::vector<Condition> out_;
};

}  // namespace

std::vector<Condition> small_firm_conditions(const Known& known, const Wanted& wanted,
                                             const EligibilityLaw& law) {
  return SmallFirms(known, wanted, law).all();
}

}  // namespace supplier
