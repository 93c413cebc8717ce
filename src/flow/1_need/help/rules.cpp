#include "flow/1_need/help/rules.h"

#include <algorithm>

namespace need {

std::optional<std::string> plain_phone(std::string_view typed) {
  // What keyboards for Chinese type in place of the plain signs.
  static constexpr std::pair<std::string_view, std::string_view> kWide[] = {
      {"０", "0"}, {"１", "1"}, {"２", "2"}, {"３", "3"}, {"４", "4"}, {"５", "5"},
      {"６", "6"}, {"７", "7"}, {"８", "8"}, {"９", "9"}, {"＋", "+"}, {"－", "-"},
      {"—", "-"},  {"　", " "}, {"（", "-"}, {"）", "-"}, {"(", "-"},  {")", "-"}};
  std::string plain(typed);
  for (const auto& [wide, narrow] : kWide)
    for (auto at = plain.find(wide); at != plain.npos; at = plain.find(wide, at))
      plain.replace(at, wide.size(), narrow);
  std::string out;
  for (const char c : plain) {
    if ((c >= '0' && c <= '9') || (c == '+' && out.empty()))
      out += c;
    else if (c != ' ' && c != '-')
      return std::nullopt;
  }
  // One phone is one phone, with the country's code or without.
  for (const std::string_view country : {"+86", "0086"})
    if (out.starts_with(country)) {
      out.erase(0, country.size());
      break;
    }
  const std::size_t digits = out.size() - (out.starts_with('+') ? 1 : 0);
  if (digits < 7 || digits > 15) return std::nullopt;
  return out;
}

bool is_village_of(std::string_view code, std::string_view district) {
  return code.size() == 12 && code.starts_with(district) && !code.ends_with("000");
}

base::Check check(const AskHelp& in, std::string_view district) {
  base::Error faults{&base::kBadInput};
  const auto add = [&](const char* field, const base::Refusal& why) {
    faults.problems.push_back({field, std::string(why.says.zh), std::string(why.says.en)});
    if (faults.problems.size() == 1) faults.why = &why;
  };
  if (!is_village_of(in.area, district)) add("area", kNotAVillage);
  if (!plain_phone(in.phone)) add("phone", kBadPhone);
  if (!in.consents) add("consents", kNoConsent);
  if (faults.problems.size() > 1) faults.why = &base::kBadInput;
  if (!faults.problems.empty()) return faults;
  return base::Done{};
}

base::Check check(const HelpSoFar& so_far, const HelpLimits& limits) {
  if (so_far.open_of_phone >= limits.open_a_phone) return base::refuse(kManyOpen);
  if (so_far.today_of_community >= limits.day_a_community) return base::refuse(kManyToday);
  return base::Done{};
}

Help asked(HelpId id, const AskHelp& in, base::Date today, std::optional<base::Date> answer_by) {
  Help h;
  h.id = std::move(id);
  h.area = in.area;
  h.on_behalf = in.on_behalf;
  h.asked_on = today;
  h.answer_by = answer_by;
  return h;
}

base::Result<Help> taken(Help h, NeedId need, std::string by, base::Date today) {
  h.state = TRY(base::next_state(kHelpSteps, h.state, "help.take"));
  h.need = std::move(need);
  h.handled_by = std::move(by);
  h.handled_on = today;
  return h;
}

base::Result<Help> answered(Help h, std::string words, std::string by, base::Date today) {
  h.state = TRY(base::next_state(kHelpSteps, h.state, "help.answer"));
  h.answer = std::move(words);
  h.handled_by = std::move(by);
  h.handled_on = today;
  return h;
}

}  // namespace need
