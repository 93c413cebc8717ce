#include "flow/2_catalogue/rules.h"

#include <algorithm>

namespace catalogue {
namespace {

struct Clause {
  std::string_view field;
  bool Content::*answer;
  const base::Refusal* refusal;
};
constexpr auto kClauses = std::to_array<Clause>(
    {{"outside_duty", &Content::outside_duty, &kOutsideDuty},
     {"must_self_perform", &Content::must_self_perform, &kMustSelfPerform},
     {"goods_or_works", &Content::goods_or_works, &kGoodsOrWorks},
     {"financing", &Content::financing, &kFinancing},
     {"employment", &Content::employment, &kEmployment},
     {"otherwise_prohibited", &Content::otherwise_prohibited, &kOtherwiseProhibited}});

bool digits(std::string_view s) {
  return !s.empty() && std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
}
bool service_code(std::string_view s) {
  return (s.size() == 3 || s.size() == 5 || s.size() == 7) && (s[0] == 'A' || s[0] == 'B') &&
         digits(s.substr(1));
}
bool procurement_code(std::string_view s) {
  return !s.empty() && s[0] >= 'A' && s[0] <= 'Z' && digits(s.substr(1));
}
bool blank(std::string_view s) {
  return base::trimmed(s).empty();
}

Item with_content(Item item, const Content& c, const std::string& author) {
  item.demand = need::DemandId{c.demand};
  item.title = c.title;
  item.gov_service_code = c.gov_service_code;
  item.item_code = c.item_code;
  item.duty = c.duty;
  item.duty_basis = c.duty_basis;
  item.stops_doing = c.stops_doing;
  item.content_kind = *c.content_kind;
  item.reasons = c.reasons;
  if (std::ranges::find(item.authors, author) == item.authors.end()) item.authors.push_back(author);
  return item;
}

}  // namespace

base::Check screen(const Content& c) {
  base::Error error;
  const auto fault = [&](std::string_view field, const base::Refusal& why) {
    if (error.why == nullptr) error.why = &why;
    error.problems.push_back(
        {std::string(field), std::string(why.says.zh), std::string(why.says.en)});
  };
  if (!c.content_kind) fault("content_kind", kNoContentKind);
  for (const Clause& clause : kClauses)
    if (c.*clause.answer) fault(clause.field, *clause.refusal);
  if (blank(c.stops_doing)) fault("stops_doing", kStopsNothing);
  if (!service_code(c.gov_service_code)) {
    fault("gov_service_code", kBadServiceCode);
  } else if (c.content_kind &&
             (*c.content_kind == ContentKind::public_service) != (c.gov_service_code[0] == 'A')) {
    fault("gov_service_code", kCodeOfOtherKind);
  }
  if (c.item_code && !procurement_code(*c.item_code)) fault("item_code", kBadItemCode);
  if (error.why != nullptr) return error;
  return base::Done{};
}

base::Result<Item> drafted(Item item, const Content& c, const std::string& author) {
  TRY(screen(c));
  item.author = author;
  return with_content(std::move(item), c, author);
}

base::Result<Item> amended(Item item, const Content& c, const std::string& author) {
  item.state = TRY(base::next_state(kSteps, item.state, "catalogue.amend"));
  TRY(screen(c));
  item.reviewer.clear();
  item.review_words.clear();
  item.reviewed_on.reset();
  return with_content(std::move(item), c, author);
}

base::Result<Item> reviewed(Item item, const Review& review) {
  item.state = TRY(base::next_state(kSteps, item.state, review.act));
  if (std::ranges::find(item.authors, review.reviewer) != item.authors.end())
    return base::refuse(kWroteIt);
  if (blank(review.words)) return base::refuse(kNoWords);
  item.reviewer = review.reviewer;
  item.review_words = review.words;
  item.reviewed_on = review.on;
  return item;
}

base::Result<Item> published(Item item, base::Date today) {
  item.state = TRY(base::next_state(kSteps, item.state, "catalogue.publish"));
  item.published_on = today;
  return item;
}

base::Result<Item> withdrawn(Item item, base::Date today) {
  item.state = TRY(base::next_state(kSteps, item.state, "catalogue.withdraw"));
  item.withdrawn_on = today;
  return item;
}

bool is_published(const Item& item) {
  return item.state == State::published;
}

bool is_verified(std::string_view confidence) {
  return confidence == "V" || confidence == "V2";
}

}  // namespace catalogue
