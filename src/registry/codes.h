#pragma once
// Codes that name bodies, people and services: 统一社会信用代码 (GB 32100, H-1), the resident
// identity number (GB 11643, H-2), words such as home_care. Parsing is pure and names every fault.
// Any later folder may use them.
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/codec.h"
#include "base/result.h"
#include "registry/sentence.h"

namespace registry {

inline constexpr base::Refusal kBadCreditCode{
    "codes.bad_credit_code",
    base::Kind::invalid,
    {"统一社会信用代码有误,请按所列各处核对证照后重填。",
     "The unified social credit code is wrong: check each point listed against the certificate."},
    "H-1 GB 32100-2015"};
inline constexpr base::Refusal kBadResidentId{
    "codes.bad_resident_id",
    base::Kind::invalid,
    {"居民身份证号码有误,请按所列各处核对证件后重填。",
     "The resident identity number is wrong: check each point listed against the card."},
    "H-2 GB 11643"};

/// What a credit code's first two characters suggest that its holder is. Only a hint: 12 cannot
/// tell 公益一类 from 公益二类, so a person decides.
enum class BodyKind {
  organ,
  public_institution,
  association,
  service_agency,
  foundation,
  self_governing,
  enterprise,
  sole_trader,
  cooperative,
  rural_collective
};
BOOST_DESCRIBE_ENUM(BodyKind, organ, public_institution, association, service_agency, foundation,
                    self_governing, enterprise, sole_trader, cooperative, rural_collective)
struct BodyHint {
  BodyKind kind;
  base::Says says;
  Confidence confidence;
};

/// A valid 18-character unified social credit code, in its normal form.
class CreditCode {
 public:
  CreditCode() = default;
  /// Trims, turns full-width characters into half-width ones and letters into capitals, then
  /// checks. codes.bad_credit_code names length, each bad character with its position, region
  /// digits, and the check character with the one expected.
  static base::Result<CreditCode> parse(std::string_view);
  const std::string& text() const { return text_; }
  /// Six digits of the registering authority's division; "990000" exists only in tests.
  std::string_view region() const { return std::string_view(text_).substr(2, 6); }
  /// Nine characters of GB 11714.
  std::string_view organisation() const { return std::string_view(text_).substr(8, 9); }
  std::optional<BodyHint> body() const;
  /// The organisation code's own check digit when the ninth character differs from it. The weights
  /// are [M], so this is a reason to look again, never to refuse.
  std::optional<char> organisation_digit_doubt() const;
  auto operator<=>(const CreditCode&) const = default;

 private:
  explicit CreditCode(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

/// A valid 18-character resident identity number. It has no text form for logs or the journal:
/// whoever calls `reveal` takes it straight to the keyed hash or the cipher. No error holds it.
class ResidentId {
 public:
  /// Normalises as CreditCode does. codes.bad_resident_id names length (15-digit numbers ended in
  /// 2013), characters, the region's prefix, an impossible or future birth date, the check digit.
  static base::Result<ResidentId> parse(std::string_view, base::Date today);
  base::Date born() const { return born_; }
  /// Completed years on that day; the birthday itself completes one.
  int age_on(base::Date) const;
  bool male() const { return (text_[16] - '0') % 2 == 1; }
  /// Prefix 99 exists only in tests.
  bool synthetic() const { return text_.substr(0, 2) == "99"; }
  const std::string& reveal() const { return text_; }

 private:
  ResidentId(std::string text, base::Date born) : text_(std::move(text)), born_(born) {}
  std::string text_;
  base::Date born_;
};

/// "home_care": two to forty small letters, digits and underscores, a letter first.
bool is_service_word(std::string_view);

/// Twelve-digit division code → name.
using RegionNames = std::map<std::string, std::string, std::less<>>;

/// Everything that a text validly is, and for the kinds that it might have been meant as but is
/// not, every fault. Neither holds the text of a resident identity number.
struct Identified {
  struct As {
    std::string kind;  // "credit_code" "resident_id" "region_code"
    Sentence says;
  };
  struct Not {
    std::string kind;
    std::vector<base::Problem> faults;
  };
  std::vector<As> is;
  std::vector<Not> is_not;  // only when `is` is empty
};
/// Region codes of 6, 9 or 12 digits are looked up in `regions`.
Identified identify(std::string_view text, base::Date today, const RegionNames& regions);

}  // namespace registry

namespace base {

template <>
struct Codec<registry::CreditCode> : StringCodec<registry::CreditCode> {
  static constexpr Says kWanted{"18 位统一社会信用代码", "an 18-character unified credit code"};
  static std::string text(const registry::CreditCode& v) { return v.text(); }
  static std::optional<registry::CreditCode> parse(std::string_view s) {
    auto got = registry::CreditCode::parse(s);
    if (!got) return std::nullopt;
    return std::move(got).value();
  }
  /// Reports every fault of the code, not merely that it is no code.
  static bool read(const json::value& v, Limit limit, const std::string& path,
                   registry::CreditCode& out, Faults& faults);
  static json::object schema(Limit) {
    return {{"type", "string"},
            {"pattern", "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"}};
  }
};

}  // namespace base
