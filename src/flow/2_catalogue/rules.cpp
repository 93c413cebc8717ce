#include "flow/2_catalogue/rules.h"

#include <algorithm>

#include "flow/2_catalogue/consultation/rules.h"
#include "flow/2_catalogue/duty/rules_screening.h"

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

struct OwnSign {
  std::string_view field;
  std::optional<bool> Content::*answer;
  Sign sign;
};
constexpr auto kOwnSigns = std::to_array<OwnSign>(
    {{"priced_by_heads", &Content::priced_by_heads, Sign::priced_by_heads},
     {"names_staff", &Content::names_staff, Sign::names_staff},
     {"sets_hours", &Content::sets_hours, Sign::sets_hours},
     {"at_buyers_site", &Content::at_buyers_site, Sign::at_buyers_site},
     {"fixed_monthly_sum", &Content::fixed_monthly_sum, Sign::fixed_monthly_sum},
     {"no_unit_of_output", &Content::no_unit_of_output, Sign::no_unit_of_output},
     {"selects_staff", &Content::selects_staff, Sign::selects_staff}});

bool digits(std::string_view s) {
  return !s.empty() && std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
}
bool procurement_code(std::string_view s) {
  return !s.empty() && s[0] >= 'A' && s[0] <= 'Z' && digits(s.substr(1));
}
bool blank(std::string_view s) {
  return base::trimmed(s).empty();
}
bool is_author(const Item& item, const std::string& account) {
  return std::ranges::find(item.authors, account) != item.authors.end();
}

Item with_content(Item item, const Content& c, const std::string& author) {
  item.demand = need::DemandId{c.demand};
  item.title = c.title;
  item.gov_service_code = c.gov_service_code;
  item.item_code = c.item_code;
  item.duty_id = c.duty_id;
  item.duty = *c.duty;
  item.duty_basis = *c.duty_basis;
  item.stops_doing = c.stops_doing;
  item.content_kind = *c.content_kind;
  item.reasons = c.reasons;
  if (std::ranges::find(item.authors, author) == item.authors.end()) item.authors.push_back(author);
  return item;
}

Item without_legal_review(Item item) {
  item.legal_reviewer.clear();
  item.legal_words.clear();
  item.legal_reviewed_on.reset();
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
  for (const OwnSign& one : kOwnSigns)
    if (!c.duty_id && !(c.*one.answer)) fault(one.field, kSignsLack);
  if (blank(c.stops_doing)) fault("stops_doing", kStopsNothing);
  if (blank(c.duty.value_or(""))) fault("duty", kDutyLacks);
  if (blank(c.duty_basis.value_or(""))) fault("duty_basis", kDutyLacks);
  if (!is_service_code(c.gov_service_code)) {
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

base::Check check_codes(std::string_view service_code, const CodeFacts& facts) {
  base::Error error;
  for (const auto& [field, ended] :
       {std::pair("gov_service_code", &facts.service), std::pair("item_code", &facts.item)}) {
    if (!*ended) continue;
    const EndedCode& e = **ended;
    const std::string until = e.valid_to.text();
    const std::string after = e.successor.empty() ? "" : " → " + e.successor;
    if (error.why == nullptr)
      error = base::refuse(kRetiredCode, e.code + " " + e.edition + " " + until + after,
                           {{"edition", e.edition}, {"successor", e.successor}});
    error.problems.push_back(
        {field,
         e.code + " 属于" + e.edition + ",自 " + until + " 起停用" +
             (e.successor.empty() ? "" : ",接续代码 " + e.successor),
         e.code + " is of " + e.edition + ", ended on " + until +
             (e.successor.empty() ? "" : "; its successor is " + e.successor)});
  }
  if (error.why != nullptr) return error;
  if (service_code.size() == 1 + facts.own_digits && !facts.defined)
    return base::refuse(kUndefinedCode, std::string(service_code));
  return base::Done{};
}

base::Check check_duty_for_item(const Duty& duty) {
  if (duty.state == DutyState::removed) return base::refuse(kDutyNotScreened, duty.number);
  if (duty.outcome == Outcome::struck_out)
    return base::refuse(kDutyStruckOut, duty.number + " " + duty.title + ": " + duty.clause,
                        {{"clause", duty.clause}});
  if (duty.outcome != Outcome::passed) return base::refuse(kDutyNotScreened, duty.number);
  return base::Done{};
}

Content with_duty(Content c, const Duty* duty, const Screening* screening) {
  if (duty == nullptr) return c;
  c.duty = duty->title;
  c.duty_basis = duty->basis;
  if (!c.content_kind && screening != nullptr) c.content_kind = screening->content_kind;
  return c;
}

Item with_signs(Item item, const Screening& screening) {
  item.screening = screening.id;
  item.signs_found = signs_of(screening);
  item.signs = screening.signs;
  item.legal_review_needed = screening.legal_review;
  return item;
}
Item with_own_signs(Item item, const Content& c, std::int64_t signs_min) {
  item.screening.reset();
  item.signs_found.clear();
  for (const OwnSign& one : kOwnSigns)
    if ((c.*one.answer).value_or(false)) item.signs_found.push_back(one.sign);
  item.signs = std::int64_t(item.signs_found.size());
  item.legal_review_needed = item.signs >= signs_min;
  return item;
}

Item as_screened_now(Item item, const Screening* last) {
  if (last == nullptr || item.screening == last->id) return item;
  return with_signs(without_legal_review(std::move(item)), *last);
}

base::Result<Item> revising(const Item& old, Item draft, const std::string& under_way) {
  TRY(base::next_state(kSteps, old.state, "catalogue.revise"));
  if (!under_way.empty()) return base::refuse(kRevisedAlready, under_way);
  draft.revises = old.id;
  draft.demand = old.demand;
  return draft;
}

base::Result<Item> amended(Item item, const Content& c, const std::string& author) {
  item.state = TRY(base::next_state(kSteps, item.state, "catalogue.amend"));
  TRY(screen(c));
  if (item.revises && item.demand.value != c.demand)
    return base::refuse(kOtherDemand, item.demand.value);
  item.reviewer.clear();
  item.review_words.clear();
  item.to_change.clear();
  item.reviewed_on.reset();
  return with_content(without_legal_review(std::move(item)), c, author);
}

base::Result<Item> reviewed(Item item, const Review& review) {
  item.state = TRY(base::next_state(kSteps, item.state, review.act));
  if (is_author(item, review.reviewer)) return base::refuse(kWroteIt);
  if (blank(review.words)) return base::refuse(kNoWords);
  item.reviewer = review.reviewer;
  item.review_words = review.words;
  item.reviewed_on = review.on;
  // Whoever sends it back says what to change: point by point, or its words are the one point.
  item.to_change.clear();
  if (item.state == State::returned) {
    for (const auto& one : review.points)
      if (!blank(one)) item.to_change.emplace_back(base::trimmed(one));
    if (item.to_change.empty()) item.to_change.emplace_back(base::trimmed(review.words));
  }
  return item;
}

base::Result<Item> legally_reviewed(Item item, const Review& review) {
  item.state = TRY(base::next_state(kSteps, item.state, review.act));
  if (is_author(item, review.reviewer)) return base::refuse(kWroteIt);
  if (item.reviewer == review.reviewer) return base::refuse(kJudgedIt);
  if (blank(review.words)) return base::refuse(kNoWords);
  item.legal_reviewer = review.reviewer;
  item.legal_words = review.words;
  item.legal_reviewed_on = review.on;
  return item;
}

base::Result<Item> published(Item item, const Publishing& p) {
  item.state = TRY(base::next_state(kSteps, item.state, "catalogue.publish"));
  item = as_screened_now(std::move(item), p.screening);
  if (item.legal_review_needed && item.legal_reviewer.empty())
    return base::refuse(kLegalReviewLacks, std::to_string(item.signs));
  if (p.consulted.open) return base::refuse(kStillOpen);
  if (p.consulted.unanswered > 0)
    return base::refuse(kUnanswered, std::to_string(p.consulted.unanswered));
  if (!p.consulted.changed.empty()) return base::refuse(kChangedSince, p.consulted.changed);
  item.consulted = p.consulted.ever;
  item.published_on = p.today;
  item.entered = p.edition;
  return item;
}

base::Result<Item> replaced(Item old, const ItemId& by, std::int64_t edition) {
  old.state = TRY(base::next_state(kSteps, old.state, "catalogue.replace"));
  old.replaced_by = by;
  old.left_in = edition;
  return old;
}

base::Result<Item> withdrawn(Item item, base::Date today, std::int64_t edition) {
  const bool in_force = is_published(item);
  item.state = TRY(base::next_state(kSteps, item.state, "catalogue.withdraw"));
  item.withdrawn_on = today;
  if (in_force) item.left_in = edition;
  return item;
}

bool is_published(const ItemBody& item) {
  return item.state == State::published;
}

bool is_service_code(std::string_view s) {
  return (s.size() == 3 || s.size() == 5 || s.size() == 7) && (s[0] == 'A' || s[0] == 'B') &&
         digits(s.substr(1));
}

bool is_verified(std::string_view confidence) {
  return confidence == "V" || confidence == "V2";
}

}  // namespace catalogue
