#pragma once
// The scalars of the domain and their one codec each: JSON form, stored form, JSON Schema. A codec
// reports every fault it meets with the path of the field. Used through base/record.h.
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/exact.h"
#include "base/money.h"
#include "base/result.h"
#include "base/text.h"

namespace base {

/// A typed identity: "need_01J…", time-ordered, from an injected source.
template <class Tag>
struct Id {
  std::string value;
  auto operator<=>(const Id&) const = default;
};

/// What a field accepts: text length in code points, number range, or list length.
/// Money counts in fen.
struct Limit {
  std::int64_t min = 0;
  std::int64_t max = 200;
};
inline constexpr Limit kAnyNumber{0, 1'000'000'000'000'000};

/// A stored cell: NULL, BIGINT or TEXT.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

template <class E>
concept NamedEnum = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

/// Where faults go, and the path of the value being read.
class Faults {
 public:
  explicit Faults(std::vector<Problem>& out) : out_(out) {}
  void add(const std::string& path, std::string_view zh, std::string_view en) {
    out_.push_back({path, std::string(zh), std::string(en)});
  }

 private:
  std::vector<Problem>& out_;
};

/// read: from JSON, reporting faults (false when there were any). write: to JSON. cell / from_cell:
/// the stored form. schema: JSON Schema.
template <class T>
struct Codec;

/// A scalar whose JSON form is a string: parse/text do all.
template <class T>
struct StringCodec {
  static bool read(const json::value& v, Limit limit, const std::string& path, T& out,
                   Faults& faults) {
    using C = Codec<T>;
    std::optional<T> got;
    if (v.is_string()) {
      const std::string_view s = v.get_string();
      if (!valid_text(s)) {
        faults.add(path, "含有无法识别的字符(须为 UTF-8 且不含空字符)",
                   "holds bytes that are not UTF-8 text");
        return false;
      }
      if (C::kFreeLength) {
        const auto n = std::int64_t(text_length(s));
        if (n < limit.min || n > limit.max) {
          const std::string range = std::to_string(limit.min) + "–" + std::to_string(limit.max);
          faults.add(path, "长度须为 " + range + " 个字符", "must have " + range + " characters");
          return false;
        }
      }
      got = C::parse(s);
    }
    if (!got) {
      faults.add(path, "须为" + std::string(C::kWanted.zh),
                 "must be " + std::string(C::kWanted.en));
      return false;
    }
    out = *std::move(got);
    return true;
  }
  static json::value write(const T& v) { return json::value(Codec<T>::text(v)); }
  static Cell cell(const T& v) { return Codec<T>::text(v); }
  static std::optional<T> from_cell(const Cell& c) {
    const auto* s = std::get_if<std::string>(&c);
    return s == nullptr ? std::nullopt : Codec<T>::parse(*s);
  }
  static json::object schema(Limit) { return {{"type", "string"}}; }
  static constexpr bool kFreeLength = false;
};

template <>
struct Codec<std::string> : StringCodec<std::string> {
  static constexpr Says kWanted{"文字", "text"};
  static constexpr bool kFreeLength = true;
  static std::string text(const std::string& v) { return v; }
  static std::optional<std::string> parse(std::string_view s) { return std::string(s); }
  static json::object schema(Limit l) {
    return {{"type", "string"}, {"minLength", l.min}, {"maxLength", l.max}};
  }
};
template <class Tag>
struct Codec<Id<Tag>> : StringCodec<Id<Tag>> {
  static constexpr Says kWanted{"编号", "an identity"};
  static std::string text(const Id<Tag>& v) { return v.value; }
  static std::optional<Id<Tag>> parse(std::string_view s) {
    if (s.empty() || s.size() > 60) return std::nullopt;
    return Id<Tag>{std::string(s)};
  }
  static json::object schema(Limit) {
    return {{"type", "string"}, {"minLength", 1}, {"maxLength", 60}};
  }
};
template <>
struct Codec<Date> : StringCodec<Date> {
  static constexpr Says kWanted{"真实日期,如 2025-01-31", "a real date such as 2025-01-31"};
  static std::string text(const Date& v) { return v.text(); }
  static std::optional<Date> parse(std::string_view s) { return Date::parse(s); }
  static json::object schema(Limit) { return {{"type", "string"}, {"format", "date"}}; }
};
/// In JSON ISO 8601 with offset; stored as UTC milliseconds.
template <>
struct Codec<Instant> : StringCodec<Instant> {
  static constexpr Says kWanted{"时刻,如 2025-02-25T09:30:00+08:00",
                                "an instant such as 2025-02-25T09:30:00+08:00"};
  static std::string text(const Instant& v) { return v.text(); }
  static std::optional<Instant> parse(std::string_view s) { return Instant::parse(s); }
  static Cell cell(const Instant& v) { return v.unix_ms(); }
  static std::optional<Instant> from_cell(const Cell& c) {
    const auto* n = std::get_if<std::int64_t>(&c);
    return n == nullptr ? std::nullopt : std::optional(Instant(*n));
  }
  static json::object schema(Limit) { return {{"type", "string"}, {"format", "date-time"}}; }
};
template <>
struct Codec<Exact> : StringCodec<Exact> {
  static constexpr Says kWanted{"数或分数,如 71、16.5、357/22",
                                "a number such as 71, 16.5, 357/22"};
  static std::string text(const Exact& v) { return v.text(); }
  static std::optional<Exact> parse(std::string_view s) { return Exact::parse(s); }
  static json::object schema(Limit) {
    return {{"type", "string"}, {"pattern", "^-?[0-9]+(/[0-9]+|\\.[0-9]+)?$"}};
  }
};
/// In JSON a decimal string in yuan; stored as fen.
template <>
struct Codec<Money> : StringCodec<Money> {
  static constexpr Says kWanted{"金额(元,最多两位小数),如 \"176000.00\"",
                                "an amount in yuan as text, such as \"176000.00\""};
  static std::string text(const Money& v) { return v.text(); }
  static std::optional<Money> parse(std::string_view s) { return Money::parse(s); }
  static bool read(const json::value& v, Limit limit, const std::string& path, Money& out,
                   Faults& faults) {
    Money got;
    if (!StringCodec<Money>::read(v, limit, path, got, faults)) return false;
    if (got.fen() < limit.min || got.fen() > limit.max) {
      const std::string range = Money::fen(limit.min).text() + "–" + Money::fen(limit.max).text();
      faults.add(path, "金额须在 " + range + " 元之间", "must lie within " + range + " yuan");
      return false;
    }
    out = got;
    return true;
  }
  static Cell cell(const Money& v) { return v.fen(); }
  static std::optional<Money> from_cell(const Cell& c) {
    const auto* n = std::get_if<std::int64_t>(&c);
    return n == nullptr ? std::nullopt : std::optional(Money::fen(*n));
  }
  static json::object schema(Limit) {
    return {{"type", "string"}, {"pattern", "^-?[0-9]+(\\.[0-9]{1,2})?$"}};
  }
};
template <NamedEnum E>
struct Codec<E> : StringCodec<E> {
  static constexpr Says kWanted{"所列词语之一", "one of the listed words"};
  static std::string text(E v) { return boost::describe::enum_to_string(v, ""); }
  static std::optional<E> parse(std::string_view s) {
    E out{};
    if (!boost::describe::enum_from_string(std::string(s).c_str(), out)) return std::nullopt;
    return out;
  }
  static std::vector<std::string> words() {
    std::vector<std::string> out;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto d) { out.emplace_back(d.name); });
    return out;
  }
  static bool read(const json::value& v, Limit, const std::string& path, E& out, Faults& faults) {
    if (v.is_string()) {
      if (const auto got = parse(v.get_string())) {
        out = *got;
        return true;
      }
    }
    std::string listed;
    for (const auto& word : words())
      listed += (listed.empty() ? "" : ", ") + word;
    faults.add(path, "须为下列之一:" + listed, "must be one of: " + listed);
    return false;
  }
  static json::object schema(Limit) {
    json::array listed;
    for (const auto& word : words())
      listed.emplace_back(word);
    return {{"type", "string"}, {"enum", std::move(listed)}};
  }
};
template <>
struct Codec<std::int64_t> {
  static bool read(const json::value& v, Limit limit, const std::string& path, std::int64_t& out,
                   Faults& faults) {
    std::optional<std::int64_t> got;
    if (v.is_int64()) got = v.get_int64();
    if (!got) {
      faults.add(path, "须为整数", "must be a whole number");
      return false;
    }
    if (*got < limit.min || *got > limit.max) {
      const std::string range = std::to_string(limit.min) + "–" + std::to_string(limit.max);
      faults.add(path, "须在 " + range + " 之间", "must lie within " + range);
      return false;
    }
    out = *got;
    return true;
  }
  static json::value write(std::int64_t v) { return v; }
  static Cell cell(std::int64_t v) { return v; }
  static std::optional<std::int64_t> from_cell(const Cell& c) {
    const auto* n = std::get_if<std::int64_t>(&c);
    return n == nullptr ? std::nullopt : std::optional(*n);
  }
  /// For query strings and path parameters.
  static std::optional<std::int64_t> parse(std::string_view s) {
    std::int64_t n = 0;
    const auto r = std::from_chars(s.data(), s.data() + s.size(), n);
    if (r.ec != std::errc() || r.ptr != s.data() + s.size()) return std::nullopt;
    return n;
  }
  static json::object schema(Limit l) {
    return {{"type", "integer"}, {"minimum", l.min}, {"maximum", l.max}};
  }
};
/// Stored as 0 or 1.
template <>
struct Codec<bool> {
  static bool read(const json::value& v, Limit, const std::string& path, bool& out,
                   Faults& faults) {
    if (!v.is_bool()) {
      faults.add(path, "须为 true 或 false", "must be true or false");
      return false;
    }
    out = v.get_bool();
    return true;
  }
  static json::value write(bool v) { return v; }
  static Cell cell(bool v) { return std::int64_t(v); }
  static std::optional<bool> from_cell(const Cell& c) {
    const auto* n = std::get_if<std::int64_t>(&c);
    return n == nullptr ? std::nullopt : std::optional(*n != 0);
  }
  static std::optional<bool> parse(std::string_view s) {
    if (s == "true") return true;
    if (s == "false") return false;
    return std::nullopt;
  }
  static json::object schema(Limit) { return {{"type", "boolean"}}; }
};

}  // namespace base
