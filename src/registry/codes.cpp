#include "registry/codes.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"

namespace registry {
namespace {

using base::Date;
using base::Problem;

/// GB 32100: no I, O, S, V, Z; a character's value is its position.
constexpr std::string_view kSet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::size_t kLength = 18;
constexpr std::size_t kLongestEchoed = 64;  // beyond this only the length is reported

struct BodyRow {
  std::string_view prefix;
  BodyHint hint;
};
// clang-format off
constexpr std::array<BodyRow, 13> kBodies{{
    {"11", {BodyKind::organ, {"机关", "government organ"}, Confidence::m}},
    {"12", {BodyKind::public_institution, {"事业单位", "public institution"}, Confidence::m}},
    {"51", {BodyKind::association, {"社会团体", "social association"}, Confidence::m}},
    {"52", {BodyKind::service_agency, {"社会服务机构", "social service agency"}, Confidence::m}},
    {"53", {BodyKind::foundation, {"基金会", "foundation"}, Confidence::m}},
    {"54", {BodyKind::self_governing, {"基层群众性自治组织", "grassroots self-governing organisation"}, Confidence::m}},
    {"55", {BodyKind::self_governing, {"基层群众性自治组织", "grassroots self-governing organisation"}, Confidence::m}},
    {"91", {BodyKind::enterprise, {"企业", "enterprise"}, Confidence::v2}},
    {"92", {BodyKind::sole_trader, {"个体工商户", "sole trader"}, Confidence::m}},
    {"93", {BodyKind::cooperative, {"农民专业合作社", "farmers' cooperative"}, Confidence::m}},
    {"N1", {BodyKind::rural_collective, {"农村集体经济组织", "rural collective economic organisation"}, Confidence::m}},
    {"N2", {BodyKind::rural_collective, {"农村集体经济组织", "rural collective economic organisation"}, Confidence::m}},
    {"N3", {BodyKind::rural_collective, {"农村集体经济组织", "rural collective economic organisation"}, Confidence::m}},
}};
// clang-format on

std::size_t sequence_length(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}
/// Code points of valid UTF-8.
std::u32string decoded(std::string_view s) {
  std::u32string out;
  while (!s.empty()) {
    const auto lead = static_cast<unsigned char>(s[0]);
    const std::size_t n = sequence_length(lead);
    char32_t c = n == 1 ? lead : lead & (0xFFU >> (n + 1));
    for (std::size_t i = 1; i < n; ++i)
      c = (c << 6) | (static_cast<unsigned char>(s[i]) & 0x3FU);
    out += c;
    s.remove_prefix(n);
  }
  return out;
}
bool blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == 0xA0 || c == 0xFEFF;
}
/// Trimmed, half-width, upper case; nullopt when the bytes are no UTF-8 text.
std::optional<std::u32string> normalised(std::string_view s) {
  if (!base::valid_text(s)) return std::nullopt;
  std::u32string out = decoded(s);
  for (char32_t& c : out) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    if (c == 0x3000) c = U' ';
    if (c >= U'a' && c <= U'z') c -= 32;
  }
  while (!out.empty() && blank(out.back()))
    out.pop_back();
  out.erase(out.begin(), std::ranges::find_if_not(out, blank));
  return out;
}
bool digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
bool in_set(char32_t c) {
  return c < 0x80 && kSet.find(char(c)) != kSet.npos;
}
/// A look-alike such as Cyrillic А is only told apart by its number.
std::string shown(char32_t c) {
  if (c > U' ' && c < 0x7F) return {char(c)};
  return fmt::format("U+{:04X}", std::uint32_t(c));
}
/// Only after every character has been found to be ASCII.
std::string narrow(const std::u32string& s) {
  std::string out;
  for (const char32_t c : s)
    out += char(c);
  return out;
}

/// Collects the faults of one code.
class Check {
 public:
  explicit Check(std::string field) : field_(std::move(field)) {}
  void fault(std::string zh, std::string en) {
    faults_.push_back({field_, std::move(zh), std::move(en)});
  }
  bool good() const { return faults_.empty(); }
  std::vector<Problem> faults() && { return std::move(faults_); }
  /// False when nothing further can be said of it.
  bool length(const std::optional<std::u32string>& s) {
    if (!s) {
      fault("不是 UTF-8 文字", "is not UTF-8 text");
      return false;
    }
    if (s->size() == kLength) return true;
    fault(fmt::format("须为 {} 位,实为 {} 位", kLength, s->size()),
          fmt::format("must have {} characters, has {}", kLength, s->size()));
    return s->size() <= kLongestEchoed;
  }

 private:
  std::string field_;
  std::vector<Problem> faults_;
};

constexpr std::array<int, 17> kCreditWeights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                             29, 25, 13, 8,  24, 10, 30, 28};
char credit_check(std::string_view s) {
  int sum = 0;
  for (std::size_t i = 0; i < kCreditWeights.size(); ++i)
    sum += int(kSet.find(s[i])) * kCreditWeights[i];
  return kSet[std::size_t((31 - sum % 31) % 31)];
}

void check_credit(Check& check, const std::optional<std::u32string>& s) {
  if (!check.length(s)) return;
  bool all_in_set = true;
  for (std::size_t i = 0; i < s->size(); ++i) {
    const char32_t c = (*s)[i];
    if (!in_set(c)) {
      all_in_set = false;
      check.fault(fmt::format("第 {} 位的“{}”不在代码字符集内(数字和除 I、O、S、V、Z 外的大写字母)",
                              i + 1, shown(c)),
                  fmt::format("character {} is \"{}\", outside the code's set (digits and capitals "
                              "without I, O, S, V, Z)",
                              i + 1, shown(c)));
    } else if (s->size() == kLength && i >= 2 && i < 8 && !digit(c)) {
      check.fault(fmt::format("第 {} 位的“{}”须为数字(第 3–8 位是行政区划)", i + 1, shown(c)),
                  fmt::format("character {} is \"{}\", must be a digit (3–8 are the region)", i + 1,
                              shown(c)));
    }
  }
  if (!all_in_set || s->size() != kLength) return;
  const char expected = credit_check(narrow(*s));
  const auto last = char(s->back());
  if (last != expected) {
    check.fault(fmt::format("第 18 位校验码为“{}”,按前 17 位应为“{}”", last, expected),
                fmt::format("check character is \"{}\", the first 17 give \"{}\"", last, expected));
  }
}

/// GB 11714, for the organisation code inside.
constexpr std::array<int, 8> kOrganisationWeights{3, 7, 9, 10, 5, 8, 4, 2};

constexpr std::array<int, 17> kResidentWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::string_view kResidentChecks = "10X98765432";
constexpr std::array<int, 36> kProvinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                         35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                         53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91};
constexpr int kTestProvince = 99;

/// Positions are named, their characters never: an error text may be logged.
bool resident_characters(Check& check, const std::u32string& s) {
  bool good = s.size() == kLength;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (digit(s[i]) || (i == kLength - 1 && s[i] == U'X')) continue;
    good = false;
    const bool last = i == kLength - 1;
    check.fault(fmt::format("第 {} 位须为{}", i + 1, last ? "数字或 X" : "数字"),
                fmt::format("character {} must be a digit{}", i + 1, last ? " or X" : ""));
  }
  return good;
}

std::optional<Date> birth_date(std::string_view s) {
  return Date::parse(fmt::format("{}-{}-{}", s.substr(6, 4), s.substr(10, 2), s.substr(12, 2)));
}

void check_resident(Check& check, const std::optional<std::u32string>& s, Date today) {
  if (s && s->size() == 15 && std::ranges::all_of(*s, digit)) {
    check.fault("15 位旧号码自 2013-01-01 起停用,请填 18 位号码",
                "15-digit numbers ended on 2013-01-01: give the 18-character one");
    return;
  }
  if (!check.length(s) || !resident_characters(check, *s)) return;
  const std::string id = narrow(*s);
  const int province = (id[0] - '0') * 10 + (id[1] - '0');
  if (province != kTestProvince && !std::ranges::binary_search(kProvinces, province))
    check.fault("第 1–2 位不是任何省级行政区", "characters 1–2 are no province");
  const auto born = birth_date(id);
  if (!born) {
    check.fault("第 7–14 位不是真实日期", "characters 7–14 are no real date");
  } else if (*born > today) {
    check.fault("第 7–14 位的出生日期在今天之后", "the birth date in 7–14 lies after today");
  }
  int sum = 0;
  for (std::size_t i = 0; i < kResidentWeights.size(); ++i)
    sum += (id[i] - '0') * kResidentWeights[i];
  if (id[17] != kResidentChecks[std::size_t(sum % 11)])
    check.fault("第 18 位校验码不符", "the check digit, character 18, does not agree");
}

/// Codes shorter than twelve digits name the division that they begin.
void identify_region(const std::optional<std::u32string>& s, const RegionNames& regions,
                     Identified& out) {
  Check check("region_code");
  const bool digits = s && std::ranges::all_of(*s, digit);
  if (!digits || (s->size() != 6 && s->size() != 9 && s->size() != 12)) {
    check.fault("区划代码须为 6、9 或 12 位数字", "a region code has 6, 9 or 12 digits");
  } else {
    std::string code = narrow(*s);
    code.resize(12, '0');
    const auto found = regions.find(code);
    if (found != regions.end()) {
      out.is.push_back({"region_code",
                        {"区划代码 " + code + " " + found->second,
                         "region code " + code + " " + found->second}});
      return;
    }
    check.fault("所载区划中没有 " + code, code + " is not among the loaded regions");
  }
  out.is_not.push_back({"region_code", std::move(check).faults()});
}

Sentence credit_says(const CreditCode& code) {
  Sentence out{"统一社会信用代码 " + code.text(), "unified social credit code " + code.text()};
  if (const auto body = code.body()) {
    const Sentence sure = mark(body->confidence);
    out.zh += fmt::format(",按类别推测为{}{}", body->says.zh, sure.zh);
    out.en += fmt::format(", by its class a(n) {} {}", body->says.en, sure.en);
  }
  if (const auto digit_expected = code.organisation_digit_doubt()) {
    const Sentence sure = mark(Confidence::m);
    out.zh += fmt::format(";组织机构代码校验位(第 17 位)按 GB 11714 应为“{}”,请核对{}",
                          *digit_expected, sure.zh);
    out.en += fmt::format("; by GB 11714 character 17 should be \"{}\", please check {}",
                          *digit_expected, sure.en);
  }
  return out;
}

}  // namespace

base::Result<CreditCode> CreditCode::parse(std::string_view text) {
  const auto s = normalised(text);
  Check check("credit_code");
  check_credit(check, s);
  if (!check.good()) return base::Error{&kBadCreditCode, {}, std::move(check).faults()};
  return CreditCode(narrow(*s));
}

std::optional<BodyHint> CreditCode::body() const {
  for (const auto& row : kBodies)
    if (text_.starts_with(row.prefix)) return row.hint;
  return std::nullopt;
}

std::optional<char> CreditCode::organisation_digit_doubt() const {
  const auto code = organisation();
  int sum = 0;
  for (std::size_t i = 0; i < kOrganisationWeights.size(); ++i) {
    // Letters count A = 10 … Z = 35 here, unlike in GB 32100.
    const int value = digit(char32_t(code[i])) ? code[i] - '0' : code[i] - 'A' + 10;
    sum += value * kOrganisationWeights[i];
  }
  const int c = 11 - sum % 11;
  const char expected = c == 10 ? 'X' : c == 11 ? '0' : char('0' + c);
  return code[8] == expected ? std::nullopt : std::optional(expected);
}

base::Result<ResidentId> ResidentId::parse(std::string_view text, Date today) {
  const auto s = normalised(text);
  Check check("resident_id");
  check_resident(check, s, today);
  if (!check.good()) return base::Error{&kBadResidentId, {}, std::move(check).faults()};
  std::string id = narrow(*s);
  const Date born = *birth_date(id);
  return ResidentId(std::move(id), born);
}

int ResidentId::age_on(Date day) const {
  const bool before_birthday =
      day.month() < born_.month() || (day.month() == born_.month() && day.day() < born_.day());
  return day.year() - born_.year() - (before_birthday ? 1 : 0);
}

namespace {

/// Leaves the faults of the kinds that the text can have been meant as.
void keep_plausible(const std::optional<std::u32string>& s, std::vector<Identified::Not>& list) {
  if (!s) return;
  const bool last_x = !s->empty() && s->back() == U'X';
  const auto others =
      std::count_if(s->begin(), s->end() - (last_x ? 1 : 0), [](char32_t c) { return !digit(c); });
  // A number with a slip or two is still meant as a number; a credit code has more letters.
  constexpr std::ptrdiff_t kSlips = 2;
  const bool number = others <= kSlips && std::ptrdiff_t(s->size()) > 2 * others;
  const bool region = others == 0 && (s->size() == 6 || s->size() == 9 || s->size() == 12);
  std::erase_if(list, [&](const Identified::Not& one) {
    if (region) return one.kind != "region_code";
    return one.kind == "region_code" || (one.kind == "resident_id" && !number);
  });
}

}  // namespace

Identified identify(std::string_view text, Date today, const RegionNames& regions) {
  Identified out;
  auto credit = CreditCode::parse(text);
  if (credit) {
    out.is.push_back({"credit_code", credit_says(credit.value())});
  } else {
    out.is_not.push_back({"credit_code", std::move(credit).error().problems});
  }
  auto resident = ResidentId::parse(text, today);
  if (resident) {
    const bool test = resident.value().synthetic();
    out.is.push_back(
        {"resident_id",
         {std::string("居民身份证号码") + (test ? "(99 开头,仅供测试)" : ""),
          std::string("resident identity number") + (test ? " (prefix 99, for tests only)" : "")}});
  } else {
    out.is_not.push_back({"resident_id", std::move(resident).error().problems});
  }
  const auto s = normalised(text);
  identify_region(s, regions, out);
  if (!out.is.empty()) out.is_not.clear();
  keep_plausible(s, out.is_not);
  return out;
}

bool is_service_word(std::string_view word) {
  constexpr std::size_t kLeast = 2, kMost = 40;
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  return word.size() >= kLeast && word.size() <= kMost && small(word[0]) &&
         std::ranges::all_of(
             word, [&](char c) { return small(c) || (c >= '0' && c <= '9') || c == '_'; });
}

}  // namespace registry

namespace base {

bool Codec<registry::CreditCode>::read(const json::value& v, Limit, const std::string& path,
                                       registry::CreditCode& out, Faults& faults) {
  if (!v.is_string()) {
    faults.add(path, "须为" + std::string(kWanted.zh), "must be " + std::string(kWanted.en));
    return false;
  }
  auto got = registry::CreditCode::parse(std::string_view(v.get_string()));
  if (!got) {
    for (const auto& p : got.error().problems)
      faults.add(path, p.zh, p.en);
    return false;
  }
  out = std::move(got).value();
  return true;
}

}  // namespace base
