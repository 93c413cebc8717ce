#include "flow/4_procurement/sealed/text.h"

#include "base/text.h"
#include "flow/4_procurement/sealed/refusals.h"

namespace procurement::sealed {

namespace json = boost::json;

std::optional<json::object> object_in(std::string_view text) {
  json::error_code wrong;
  auto parsed = json::parse(text, wrong);
  if (wrong || !parsed.is_object()) return std::nullopt;
  return std::move(parsed.get_object());
}

std::optional<std::string> word(const json::object& o, std::string_view name) {
  const auto* v = o.if_contains(name);
  if (v == nullptr || !v->is_string()) return std::nullopt;
  return std::string(v->get_string());
}

std::optional<int> whole(const json::object& o, std::string_view name) {
  const auto* v = o.if_contains(name);
  if (v == nullptr || !v->is_int64() || v->get_int64() < 0 || v->get_int64() > 255)
    return std::nullopt;
  return int(v->get_int64());
}

std::optional<Place> read_place(const json::object& o) {
  const auto procurement = word(o, "procurement");
  const auto stage = word(o, "stage");
  const auto supplier = word(o, "supplier");
  if (!procurement || !stage || !supplier || (*stage != "offer" && *stage != "quote"))
    return std::nullopt;
  return Place{*procurement, *stage, *supplier};
}

base::Check check_content(const Place& place, const Content& c) {
  constexpr std::int64_t kPriceMaxFen = 100'000'000'000;
  constexpr std::size_t kPlanMax = 20'000;
  const bool priced = base::Money::fen(1) <= c.price && c.price <= base::Money::fen(kPriceMaxFen);
  const bool text = base::valid_text(c.plan_text) && base::text_length(c.plan_text) <= kPlanMax &&
                    (place.stage == "quote" || !c.plan_text.empty());
  if (!priced) return base::refuse(kContent, "price");
  if (!text) return base::refuse(kContent, "plan_text");
  return base::Done{};
}

}  // namespace procurement::sealed
