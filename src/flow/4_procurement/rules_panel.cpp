#include "flow/4_procurement/rules_panel.h"

#include <algorithm>
#include <map>
#include <set>

namespace procurement {

using base::Check, base::Done, base::Exact, base::Problem, base::refuse;

static Check check_member(const Candidate& c, const std::vector<std::string>& suppliers) {
  const bool fits = c.wish.kind == MemberKind::expert ? c.expert_role : c.buyer_role;
  if (!c.in_use || !fits) return refuse(kPanelAccount, c.wish.account);
  const bool rival =
      !c.org.empty() && std::find(suppliers.begin(), suppliers.end(), c.org) != suppliers.end();
  if (!c.wish.no_conflict || rival || c.interested) return refuse(kPanelConflict, c.name);
  return Done{};
}

Check check_panel(const std::vector<Candidate>& members, const PanelLaw& law,
                  const std::vector<std::string>& suppliers) {
  const auto n = std::int64_t(members.size());
  if (n < law.size_min || n % 2 == 0)
    return refuse(kPanelSize, std::to_string(n), {{"least", law.size_min}});
  std::set<std::string_view> seen;
  std::int64_t experts = 0;
  for (const auto& c : members) {
    if (!seen.insert(c.wish.account).second) return refuse(kPanelTwice, c.wish.account);
    TRY(check_member(c, suppliers));
    experts += c.wish.kind == MemberKind::expert ? 1 : 0;
  }
  if (Exact(experts, n) < law.expert_share_min)
    return refuse(kPanelExperts, std::to_string(experts) + "/" + std::to_string(n));
  return Done{};
}

Check check_sheet(const std::vector<Score>& scores, const std::vector<OfferId>& offers,
                  const std::vector<Criterion>& criteria) {
  std::vector<Problem> faults;
  std::map<std::pair<std::string, std::string>, int> given;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const Score& s = scores[i];
    const std::string at = "scores[" + std::to_string(i) + "]";
    const auto c = std::find_if(criteria.begin(), criteria.end(),
                                [&](const Criterion& one) { return one.code == s.criterion; });
    if (std::find(offers.begin(), offers.end(), s.offer) == offers.end())
      faults.push_back({at + ".offer", "没有这个响应", "is no offer here"});
    if (c == criteria.end()) {
      faults.push_back({at + ".criterion", "没有这个因素", "is no criterion here"});
    } else if (s.score < Exact(0) || Exact(c->weight) < s.score) {
      const std::string most = std::to_string(c->weight);
      faults.push_back({at + ".score", "须在 0–" + most + " 之间", "must lie within 0–" + most});
    }
    if (++given[{s.offer.value, s.criterion}] > 1)
      faults.push_back({at, "重复评分", "is given twice"});
  }
  for (const auto& offer : offers)
    for (const auto& c : criteria)
      if (!given.contains({offer.value, c.code}))
        faults.push_back({"scores", "缺 " + offer.value + " 的 " + c.code,
                          "lack " + c.code + " of " + offer.value});
  if (faults.empty()) return Done{};
  return base::Error{&kSheet, {}, std::move(faults)};
}

}  // namespace procurement
