#include "platform/json_text.h"

#include <boost/json/basic_parser_impl.hpp>
#include <set>

namespace platform {
namespace {

using base::Problem;
using boost::json::error_code;
using boost::json::string_view;

constexpr std::size_t kNamedMax = 50;  // faults beyond this many are not listed

/// Listens to the parser and notes where a name comes twice. Builds nothing.
class Listener {
 public:
  // NOLINTBEGIN(readability-identifier-naming): the parser asks for these names.
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);
  // NOLINTEND(readability-identifier-naming)

  bool on_document_begin(const error_code&) { return true; }
  bool on_document_end(const error_code&) { return true; }
  bool on_object_begin(const error_code&) { return open(false); }
  bool on_object_end(std::size_t, const error_code&) { return shut(); }
  bool on_array_begin(const error_code&) { return open(true); }
  bool on_array_end(std::size_t, const error_code&) { return shut(); }
  bool on_key_part(string_view s, std::size_t, const error_code&) {
    part_ += s;
    return true;
  }
  bool on_key(string_view s, std::size_t, const error_code&) {
    part_ += s;
    Level& level = levels_.back();
    level.key = std::move(part_);
    part_.clear();
    if (!level.keys.insert(level.key).second && problems.size() < kNamedMax)
      problems.push_back({path(), "出现了不止一次", "appears more than once"});
    return true;
  }
  bool on_string_part(string_view, std::size_t, const error_code&) { return true; }
  bool on_string(string_view, std::size_t, const error_code&) { return value(); }
  bool on_number_part(string_view, const error_code&) { return true; }
  bool on_int64(std::int64_t, string_view, const error_code&) { return value(); }
  bool on_uint64(std::uint64_t, string_view, const error_code&) { return value(); }
  bool on_double(double, string_view, const error_code&) { return value(); }
  bool on_bool(bool, const error_code&) { return value(); }
  bool on_null(const error_code&) { return value(); }
  bool on_comment_part(string_view, const error_code&) { return true; }
  bool on_comment(string_view, const error_code&) { return true; }

  /// Where the parser stands: "measures[2].price".
  std::string path() const {
    std::string out;
    for (const auto& level : levels_) {
      if (level.array && level.count > 0)
        out += "[" + std::to_string(level.count - 1) + "]";
      else if (!level.array && !level.key.empty())
        out += (out.empty() ? "" : ".") + level.key;
    }
    return out;
  }
  std::vector<Problem> problems;

 private:
  struct Level {
    bool array = false;
    std::size_t count = 0;  // values begun, in an array
    std::string key;        // the name last read, in an object
    std::set<std::string> keys = {};
  };
  bool value() {
    if (!levels_.empty()) ++levels_.back().count;
    return true;
  }
  bool open(bool array) {
    value();
    levels_.push_back({array, 0, {}});
    return true;
  }
  bool shut() {
    levels_.pop_back();
    return true;
  }
  std::vector<Level> levels_;
  std::string part_;
};

std::size_t first_bad_byte(std::string_view text) {
  // The longest good beginning; a cut within a character only moves the place by at most 3 bytes.
  std::size_t good = 0;
  std::size_t bad = text.size();
  while (bad - good > 4) {
    const std::size_t middle = good + (bad - good) / 2;
    std::size_t cut = middle;
    while (cut > good && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
      --cut;
    if (cut > good && base::valid_text(text.substr(good, cut - good)))
      good = cut;
    else if (cut > good)
      bad = cut;
    else
      break;
  }
  return good;
}

base::Error fault(const base::Refusal& why, std::string path, std::string zh, std::string en) {
  return {&why, {}, {{std::move(path), std::move(zh), std::move(en)}}, {}};
}

}  // namespace

base::Result<base::json::object> read_json_object(std::string_view text) {
  if (!base::valid_text(text)) {
    const std::string at = std::to_string(first_bad_byte(text));
    return fault(kNotText, "", "第 " + at + " 字节附近有误", "wrong at about byte " + at);
  }
  boost::json::parse_options strict;
  strict.max_depth = kJsonDepthMax;
  boost::json::basic_parser<Listener> parser(strict);
  error_code ec;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), ec);
  if (ec == boost::json::error::too_deep)
    return fault(kTooDeep, parser.handler().path(), "嵌套超过 32 层", "is nested deeper than 32");
  if (!ec && read < text.size() &&
      text.find_first_not_of(" \t\r\n", read) != std::string_view::npos)
    ec = boost::json::error::extra_data;
  if (ec) {
    const std::string at = std::to_string(read);
    return fault(kBadJson, parser.handler().path(), "第 " + at + " 字节处无法读取",
                 "cannot be read at byte " + at + ": " + ec.message());
  }
  auto& twice = parser.handler().problems;
  if (!twice.empty()) return base::Error{&kTwice, {}, std::move(twice), {}};
  auto value = boost::json::parse(text, ec, {}, strict);
  if (ec || !value.is_object()) return fault(kBadJson, "", "须为对象", "must be an object");
  return std::move(value.get_object());
}

}  // namespace platform
