#pragma once
// A record description: one list of fields from which JSON in and out, validation, the schema of
// OpenAPI and the binding to SQL are all derived. Found by argument-dependent lookup:
//   constexpr auto describe(const Item*) { return base::record("Item", base::field(...), ...); }
// Fields may be scalars, std::optional, std::vector, other described records, and mixes of these.
#include <algorithm>
#include <tuple>

#include "base/codec.h"

namespace base {

inline constexpr Refusal kBadInput{
    "input.bad_field",
    Kind::invalid,
    {"有字段缺失或填写有误,请按各字段的提示改正后再提交。",
     "Some fields are missing or malformed: correct each as its note says and send again."}};

/// kept: journalled as sent. secret: the journal keeps only that it was given (passwords, sealed
/// prices, a person's own words and numbers).
enum class Trace { kept, secret };

template <class C, class T>
struct Field {
  using Value = T;
  std::string_view name;
  T C::*member;
  Says label;  // what a person sees beside the field; the English also documents the API
  Limit limit;
  Trace trace = Trace::kept;
  std::string_view rules = {};

  /// The rules that its value rests on, by rule or by one quantity of it, a space between them:
  /// "D-02.challenge_max T-01". Whoever shows the field marks it where one is not confirmed.
  constexpr Field by(std::string_view rules_of_it) const {
    Field out = *this;
    out.rules = rules_of_it;
    return out;
  }
};
/// Numbers and money: any that is not negative. Text: at most 200 characters. Lists: 200 entries.
template <class T>
constexpr Limit default_limit() {
  constexpr bool number = std::is_same_v<T, std::int64_t> || std::is_same_v<T, Money> ||
                          std::is_same_v<T, std::optional<std::int64_t>> ||
                          std::is_same_v<T, std::optional<Money>>;
  return number ? kAnyNumber : Limit{};
}
template <class C, class T>
constexpr Field<C, T> field(std::string_view name, T C::*member, Says label,
                            Limit limit = default_limit<T>(), Trace trace = Trace::kept) {
  return {name, member, label, limit, trace};
}
/// The keys in Field::rules, each apart.
inline json::array rules_in(std::string_view rules) {
  json::array out;
  while (!rules.empty()) {
    const auto end = std::min(rules.find(' '), rules.size());
    out.emplace_back(rules.substr(0, end));
    rules.remove_prefix(std::min(end + 1, rules.size()));
  }
  return out;
}
template <class... Fields>
struct Record {
  std::string_view name;
  std::tuple<Fields...> fields;
};
template <class... Fields>
constexpr Record<Fields...> record(std::string_view name, Fields... fields) {
  return {name, std::tuple<Fields...>(fields...)};
}
template <class T>
concept Described = requires {
  describe(static_cast<const T*>(nullptr));
};

/// The description as a constant: made by the compiler, once, not at each use.
template <class T>
inline constexpr auto kDescribed = describe(static_cast<const T*>(nullptr));

template <class T, class F>
void each_field(F&& f) {
  std::apply([&](const auto&... one) { (f(one), ...); }, kDescribed<T>.fields);
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct Codec<std::optional<T>> {
  static bool read(const json::value& v, Limit limit, const std::string& path,
                   std::optional<T>& out, Faults& faults) {
    if (v.is_null()) {
      out.reset();
      return true;
    }
    T got{};
    if (!Codec<T>::read(v, limit, path, got, faults)) return false;
    out = std::move(got);
    return true;
  }
  static json::value write(const std::optional<T>& v) {
    return v ? json::value(Codec<T>::write(*v)) : json::value(nullptr);
  }
  static Cell cell(const std::optional<T>& v) { return v ? Codec<T>::cell(*v) : Cell(); }
  static std::optional<std::optional<T>> from_cell(const Cell& c) {
    if (std::holds_alternative<std::monostate>(c)) return std::optional<T>();
    auto got = Codec<T>::from_cell(c);
    if (!got) return std::nullopt;
    return std::optional<T>(std::move(got));
  }
  static json::object schema(Limit l) {
    json::object one = Codec<T>::schema(l);
    if (one.contains("type") && one["type"].is_string())
      one["type"] = json::array{one["type"], "null"};
    return one;
  }
};

/// Lists and nested records are stored as JSON text: for values that belong to their row and are
/// never looked up by. What is looked up has a table of its own.
template <class T>
struct JsonCell {
  static Cell cell(const T& v) { return json::serialize(Codec<T>::write(v)); }
  static std::optional<T> from_cell(const Cell& c) {
    const auto* s = std::get_if<std::string>(&c);
    if (s == nullptr) return std::nullopt;
    std::vector<Problem> problems;
    Faults faults(problems);
    T out{};
    if (!Codec<T>::read(json::parse(*s), kAnyNumber, "", out, faults)) return std::nullopt;
    return out;
  }
};

/// A list's limit bounds its length; its elements have the default limit of their kind.
template <class T>
struct Codec<std::vector<T>> : JsonCell<std::vector<T>> {
  static constexpr Limit kEach =
      std::is_same_v<T, std::int64_t> || std::is_same_v<T, Money> ? kAnyNumber : Limit{};
  static bool read(const json::value& v, Limit limit, const std::string& path, std::vector<T>& out,
                   Faults& faults) {
    if (!v.is_array()) {
      faults.add(path, "须为列表", "must be a list");
      return false;
    }
    const auto& list = v.get_array();
    if (std::int64_t(list.size()) < limit.min || std::int64_t(list.size()) > limit.max) {
      const std::string range = std::to_string(limit.min) + "–" + std::to_string(limit.max);
      faults.add(path, "须有 " + range + " 项", "must have " + range + " entries");
      return false;
    }
    bool good = true;
    out.clear();
    for (std::size_t i = 0; i < list.size(); ++i) {
      T one{};
      good &= Codec<T>::read(list[i], kEach, path + "[" + std::to_string(i) + "]", one, faults);
      out.push_back(std::move(one));
    }
    return good;
  }
  static json::value write(const std::vector<T>& v) {
    json::array out;
    for (const auto& one : v)
      out.push_back(Codec<T>::write(one));
    return out;
  }
  static json::object schema(Limit l) {
    return {{"type", "array"},
            {"items", Codec<T>::schema(kEach)},
            {"minItems", l.min},
            {"maxItems", l.max}};
  }
};

template <Described T>
struct Codec<T> : JsonCell<T> {
  /// Every problem is reported at once, the fields nobody asked for included.
  static bool read(const json::value& v, Limit, const std::string& path, T& out, Faults& faults) {
    if (!v.is_object()) {
      faults.add(path, "须为对象", "must be an object");
      return false;
    }
    const auto& in = v.get_object();
    const std::string prefix = path.empty() ? "" : path + ".";
    bool good = true;
    std::size_t known = 0;
    each_field<T>([&](const auto& f) {
      using V = typename std::decay_t<decltype(f)>::Value;
      const auto* one = in.if_contains(f.name);
      if (one != nullptr) {
        ++known;
        good &=
            Codec<V>::read(*one, f.limit, prefix + std::string(f.name), out.*(f.member), faults);
      } else if constexpr (!IsOptional<V>::value) {
        good = false;
        faults.add(prefix + std::string(f.name), "必填", "is required");
      }
    });
    return note_strangers(in, known, prefix, faults) && good;
  }
  static json::object write(const T& v) {
    json::object out;
    each_field<T>([&](const auto& f) {
      using V = typename std::decay_t<decltype(f)>::Value;
      out[f.name] = Codec<V>::write(v.*(f.member));
    });
    return out;
  }
  static json::object schema(Limit) {
    json::object properties;
    json::array required;
    each_field<T>([&](const auto& f) {
      using V = typename std::decay_t<decltype(f)>::Value;
      json::object one = Codec<V>::schema(f.limit);
      one["title"] = f.label.zh;
      one["description"] = f.label.en;
      if (!f.rules.empty()) one["x-rules"] = rules_in(f.rules);
      properties[f.name] = std::move(one);
      if constexpr (!IsOptional<V>::value) required.emplace_back(f.name);
    });
    return {{"title", kDescribed<T>.name},
            {"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
  }

 private:
  static bool note_strangers(const json::object& in, std::size_t known, const std::string& prefix,
                             Faults& faults) {
    if (known == in.size()) return true;
    for (const auto& member : in) {
      bool found = false;
      each_field<T>([&](const auto& f) { found |= f.name == std::string_view(member.key()); });
      if (!found)
        faults.add(prefix + std::string(member.key()), "没有这个字段", "is not a field here");
    }
    return false;
  }
};

template <class T>
Result<T> decode(const json::object& in) {
  T out{};
  std::vector<Problem> problems;
  Faults faults(problems);
  if (!Codec<T>::read(json::value(in), {}, "", out, faults))
    return Error{&kBadInput, {}, std::move(problems)};
  return out;
}
template <class T>
json::object encode(const T& value) {
  return Codec<T>::write(value);
}
template <class T>
json::object schema() {
  return Codec<T>::schema({});
}

/// What stands in the journal for a secret that was given.
inline constexpr std::string_view kGiven = "(given)";

/// The journal's form of an input: secret fields say only that they were given.
template <class T>
json::object recorded(const T& value) {
  json::object out = encode(value);
  each_field<T>([&](const auto& f) {
    if (f.trace == Trace::secret && !out[f.name].is_null()) out[f.name] = kGiven;
  });
  return out;
}

/// An operation that needs no input.
struct Nothing {};
constexpr auto describe(const Nothing*) {
  return record("Nothing");
}

}  // namespace base
