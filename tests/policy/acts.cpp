#include "policy/acts.h"

#include <fmt/core.h>

namespace policy {
namespace {

namespace json = boost::json;

/// The one parameter of its path, the field "id", or its first list: where the subject's id goes.
std::string subject_field(const platform::Endpoint& e) {
  const auto path = e.path();
  const auto at = path.find('{');
  if (at != path.npos) return std::string(path.substr(at + 1, path.find('}', at) - at - 1));
  const auto& fields = e.in.at("properties").as_object();
  if (fields.contains("id")) return "id";
  for (const auto& f : fields)
    if (f.value().as_object().at("type") == "array") return std::string(f.key());
  return "";
}

json::value something(const json::object& schema, base::Instant now);

json::object all_required(const json::object& schema, base::Instant now) {
  json::object out;
  const auto& fields = schema.at("properties").as_object();
  for (const auto& name : schema.at("required").as_array())
    out[name.as_string()] = something(fields.at(name.as_string()).as_object(), now);
  return out;
}

/// A value that decodes; whether it makes sense the business decides.
json::value something(const json::object& schema, base::Instant now) {
  if (const auto* listed = schema.if_contains("enum")) return listed->as_array().front();
  if (schema.contains("pattern")) return "1";
  if (const auto* format = schema.if_contains("format"))
    return format->as_string() == "date" ? json::value(now.date().text()) : json::value(now.text());
  const auto& type = schema.at("type").as_string();
  if (type == "boolean") return false;
  if (type == "integer") return schema.at("minimum");
  if (type == "object") return all_required(schema, now);
  if (type == "array") {
    json::array out;
    for (std::int64_t i = 0; i < schema.at("minItems").as_int64(); ++i)
      out.push_back(something(schema.at("items").as_object(), now));
    return out;
  }
  const auto least =
      std::size_t(schema.contains("minLength") ? schema.at("minLength").as_int64() : 1);
  return json::string(std::max<std::size_t>(least, 1), 'x');
}

bool unreachable(const platform::Reply& reply) {
  return reply.code == platform::kDenied.code || reply.code == platform::kHidden.code ||
         reply.code == platform::kSignIn.code || reply.code == platform::kAuthor.code ||
         reply.code == base::kWrongState.code || reply.code == base::kBadInput.code ||
         reply.status >= 500;
}

}  // namespace

void Acts::try_act(const app::Step& step, const platform::Endpoint& act, std::string_view shown_by,
                   const std::string& id) {
  json::object in = all_required(act.in, step.now);
  const std::string field = subject_field(act);
  const auto fault = [&](const std::string& says) {
    faults_.push_back(fmt::format("{}: {} shows {} the act {}, but {}", step.where, shown_by,
                                  base::Codec<platform::Role>::text(step.actor.role), act.name,
                                  says));
  };
  if (field.empty()) return fault("it takes no subject");
  const auto& fields = act.in.at("properties").as_object();
  if (fields.at(field).as_object().at("type") == "array")
    in[field] = json::array{id};
  else
    in[field] = id;
  const auto reply = runtime_.executor().rehearse(act.name, step.actor, step.now, in);
  // What decodes and is then found wanting field by field has met a rule, and so was reached.
  const bool by_a_rule = reply.code == base::kBadInput.code && bool(act.prepare(in));
  if (unreachable(reply) && !by_a_rule) fault("called with its id the answer is " + reply.code);
}

void Acts::after(const app::Step& step, const platform::Reply& reply) {
  const auto* id = reply.body.if_contains("id");
  if (!reply.done() || id == nullptr || !id->is_string()) return;
  const auto* shows =
      step.endpoint->writes() ? runtime_.product().find(step.endpoint->shown_by) : step.endpoint;
  if (shows == nullptr) return;
  const std::string subject(id->as_string());
  const auto shown = runtime_.executor().rehearse(shows->name, step.actor, step.now,
                                                  {{subject_field(*shows), subject}});
  const auto* acts = shown.body.if_contains("acts");
  if (!shown.done() || acts == nullptr) return;
  for (const auto& one : acts->as_array()) {
    const std::string act(one.as_string());
    const std::string key = fmt::format("{} {} {} {}", shows->name,
                                        std::string_view(shown.body.at("state").as_string()), act,
                                        base::Codec<platform::Role>::text(step.actor.role));
    if (!seen_.insert(key).second) continue;
    const auto* e = runtime_.product().find(act);
    if (e != nullptr) try_act(step, *e, shows->name, subject);
  }
}

}  // namespace policy
