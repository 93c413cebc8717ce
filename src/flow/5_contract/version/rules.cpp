#include "flow/5_contract/version/rules.h"

#include <set>

namespace contract {
namespace {

namespace json = base::json;

/// As a person reads it: a text without its quotation marks, nothing for what is absent.
std::string told(const json::value* v) {
  if (v == nullptr || v->is_null()) return "";
  if (v->is_string()) return std::string(v->get_string());
  return canonical(*v);
}

std::vector<FieldChange> between(const json::object& before, const json::object& after) {
  std::set<std::string> names;
  for (const auto& member : before)
    names.emplace(member.key());
  for (const auto& member : after)
    names.emplace(member.key());
  std::vector<FieldChange> out;
  for (const auto& name : names) {
    FieldChange one{name, told(before.if_contains(name)), told(after.if_contains(name))};
    if (one.before != one.after) out.push_back(std::move(one));
  }
  return out;
}

const json::object* with_code(const json::array& list, const std::string& code) {
  for (const auto& one : list)
    if (told(one.get_object().if_contains("code")) == code) return &one.get_object();
  return nullptr;
}

/// Measures and instalments, each known by its code.
void compare_lists(std::vector<PartChange>& out, const std::string& part, const json::array& before,
                   const json::array& after) {
  const auto note = [&](const json::object& one, Difference change,
                        std::vector<FieldChange> fields) {
    out.push_back({part, told(one.if_contains("code")), told(one.if_contains("title")), change,
                   std::move(fields)});
  };
  for (const auto& one : after) {
    const auto& now = one.get_object();
    const auto* was = with_code(before, told(now.if_contains("code")));
    if (was == nullptr) {
      note(now, Difference::added, {});
    } else if (auto fields = between(*was, now); !fields.empty()) {
      note(now, Difference::changed, std::move(fields));
    }
  }
  for (const auto& one : before)
    if (with_code(after, told(one.get_object().if_contains("code"))) == nullptr)
      note(one.get_object(), Difference::removed, {});
}

/// Those that are no part of their own: price, term, quality.
json::object own_fields(const json::object& all) {
  json::object out;
  for (const auto& member : all)
    if (!member.value().is_object() && !member.value().is_array())
      out[member.key()] = member.value();
  return out;
}

Version version_of(const Contract& c, std::int64_t number, base::Date signed_on) {
  return {c.id,           number,       signed_on,    c.price,
          c.content_hash, std::nullopt, std::nullopt, agreed_text(c)};
}

}  // namespace

Version first_version(const Contract& c) {
  ENSURE(c.signed_on.has_value());
  return version_of(c, 1, *c.signed_on);
}

Version next_version(const Contract& c, const Version& before, const Addition& added) {
  Version out = version_of(c, before.number + 1, added.signed_on);
  out.supplement = added.supplement;
  return out;
}

Version last_version(const Contract& c, const Version& before, const Ended& ended) {
  Version out = version_of(c, before.number + 1, ended.on);
  out.ending = ended.ending;
  return out;
}

std::vector<PartChange> differences(const std::string& before, const std::string& after) {
  const auto was = json::parse(before).as_object();
  const auto now = json::parse(after).as_object();
  std::vector<PartChange> out;
  if (auto own = between(own_fields(was), own_fields(now)); !own.empty())
    out.push_back(
        {"contract", "", told(now.if_contains("title")), Difference::changed, std::move(own)});
  for (const auto& member : now) {
    const std::string part(member.key());
    const auto* then = was.if_contains(part);
    if (then == nullptr) continue;
    if (member.value().is_array() && then->is_array())
      compare_lists(out, part, then->get_array(), member.value().get_array());
    if (!member.value().is_object() || !then->is_object()) continue;
    if (auto fields = between(then->get_object(), member.value().get_object()); !fields.empty())
      out.push_back({part, "", "", Difference::changed, std::move(fields)});
  }
  return out;
}

}  // namespace contract
