#pragma once
// The divisions of the two districts down to the village, as editions of the statistics know them
// (H-3). Pure. Any later folder may use it.
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/record.h"
#include "registry/codes.h"

namespace registry {

enum class RegionLevel { province, city, district, town, village };
BOOST_DESCRIBE_ENUM(RegionLevel, province, city, district, town, village)

/// A division as one edition of the statistics knows it. Codes are never used again for another.
struct Region {
  std::string code;  // 12 digits
  std::string name;
  RegionLevel level = RegionLevel::village;
  std::string parent;  // "" for a province
  base::Date valid_from;
  std::optional<base::Date> valid_to;  // the first day no longer valid; none: open
  bool valid_on(base::Date day) const {
    return valid_from <= day && (!valid_to || day < *valid_to);
  }
};
constexpr auto describe(const Region*) {
  using base::field;
  return base::record(
      "Region", field("code", &Region::code, {"区划代码", "12-digit code"}),
      field("name", &Region::name, {"名称", "Name"}),
      field("level", &Region::level, {"层级", "Level"}),
      field("parent", &Region::parent, {"上级", "The division it belongs to"}),
      field("valid_from", &Region::valid_from, {"生效日", "Valid from"}),
      field("valid_to", &Region::valid_to, {"失效日", "First day no longer valid"}));
}

inline constexpr base::Refusal kBadRegions{
    "region.bad_file",
    base::Kind::invalid,
    {"区划表有误,请按所列各行更正后再载入。",
     "The table of divisions is wrong: correct each line listed and load it again."},
    "H-3"};
inline constexpr base::Refusal kNoRegion{
    "region.unknown",
    base::Kind::invalid,
    {"没有这个区划代码,或当日无效;请从区划表中选取 12 位代码。",
     "No division has this code on the day: take a 12-digit code from the table of divisions."},
    "H-3 统计用区划代码"};

/// The divisions by code: a pure value.
class Regions {
 public:
  Regions() = default;
  /// The text of data/regions.csv. region.bad_file names every fault by its line.
  static base::Result<Regions> parse(std::string_view csv);
  static Regions of(std::vector<Region>);
  /// Null when there is none.
  const Region* find(std::string_view code) const;
  /// region.unknown unless there is such a division on the day.
  base::Result<Region> get(std::string_view code, base::Date on) const;
  std::vector<Region> children(std::string_view parent) const;
  /// By code.
  const std::map<std::string, Region, std::less<>>& all() const { return by_code_; }
  RegionNames names() const;

 private:
  std::map<std::string, Region, std::less<>> by_code_;
};

}  // namespace registry
