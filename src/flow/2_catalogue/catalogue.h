#pragma once
// What government may hand over: a department's duty, screened against, reviewed by
// an expert who had no hand in it, published with both codes (C-01) in an edition of the
// department's catalogue. Later steps read items.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/1_need/need.h"
#include "platform/fwd.h"

namespace catalogue {

using ItemId = base::Id<struct ItemTag>;
using DutyId = base::Id<struct DutyTag>;
using ScreeningId = base::Id<struct ScreeningTag>;
using HandoverId = base::Id<struct HandoverTag>;

enum class State { draft, returned, reviewed, published, replaced, withdrawn };
BOOST_DESCRIBE_ENUM(State, draft, returned, reviewed, published, replaced, withdrawn)
/// there are no others.
enum class ContentKind { public_service, auxiliary };
BOOST_DESCRIBE_ENUM(ContentKind, public_service, auxiliary)
base::Says says(ContentKind);
/// what gives disguised employment away.
enum class Sign {
  priced_by_heads,
  names_staff,
  sets_hours,
  at_buyers_site,
  fixed_monthly_sum,
  no_unit_of_output,
  selects_staff
};
BOOST_DESCRIBE_ENUM(Sign, priced_by_heads, names_staff, sets_hours, at_buyers_site,
                    fixed_monthly_sum, no_unit_of_output, selects_staff)
enum class HandoverState { planned, confirmed };
BOOST_DESCRIBE_ENUM(HandoverState, planned, confirmed)

/// What a department says of an item: catalogue.draft, and catalogue.amend with the item's id. Any
/// of the six answers to A-06 that is true refuses the item. Of a duty of the inventory, duty and
/// duty_basis are the inventory's, and the signs of A-07 are its screening's; without one the seven
/// are answered here.
struct Content {
  std::string demand;  // the demand's id
  std::string title;
  std::string gov_service_code;          // 政府购买服务指导性目录
  std::optional<std::string> item_code;  // 政府采购品目分类目录
  std::optional<DutyId> duty_id;
  std::optional<std::string> duty, duty_basis;
  std::string stops_doing;
  std::optional<ContentKind> content_kind;
  bool outside_duty = false, must_self_perform = false, goods_or_works = false, financing = false,
       employment = false, otherwise_prohibited = false;
  std::optional<bool> priced_by_heads, names_staff, sets_hours, at_buyers_site, fixed_monthly_sum,
      no_unit_of_output, selects_staff;
  std::string reasons;  // why the six answers are no
};

/// As its row holds it.
struct ItemBody {
  ItemId id;
  std::string owner_org, area;
  need::DemandId demand;
  std::string title;
  std::string gov_service_code;
  std::optional<std::string> item_code;
  std::optional<DutyId> duty_id;
  std::optional<ItemId> revises;  // the item whose place it is to take
  std::string duty, duty_basis, stops_doing;
  ContentKind content_kind = ContentKind::public_service;
  bool outside_duty = false, must_self_perform = false, goods_or_works = false, financing = false,
       employment = false, otherwise_prohibited = false;
  std::string reasons;
  std::optional<ScreeningId> screening;  // of its duty, when it was last looked at
  std::int64_t signs = 0;                // A-07, found in that screening or answered here
  std::vector<Sign> signs_found;
  bool legal_review_needed = false;
  State state = State::draft;
  std::string author;                  // who drafted it
  std::vector<std::string> authors;    // everyone who wrote any of it
  std::string reviewer, review_words;  // approving if reviewed, not if returned
  std::vector<std::string> to_change;  // point by point, while it is returned
  std::optional<base::Date> reviewed_on;
  std::string legal_reviewer, legal_words;
  std::optional<base::Date> legal_reviewed_on;
  bool consulted = false;  // by the public, before it was published (条例 §15)
  std::optional<base::Date> published_on, withdrawn_on;
  std::optional<ItemId> replaced_by;
  std::optional<std::int64_t> entered, left_in;  // editions: the first with it, the first without
  std::int64_t version = 1;
};
/// A phrase that is often found where labour dispatch is dressed as a service: advice, no verdict.
struct FoundPhrase {
  std::string field, phrase;
  Sign sign = Sign::priced_by_heads;
};
constexpr auto describe(const FoundPhrase*) {
  using base::field;
  return base::record(
      "FoundPhrase", field("field", &FoundPhrase::field, {"所在字段", "Where it stands"}),
      field("phrase", &FoundPhrase::phrase, {"用语", "The phrase"}),
      field("sign", &FoundPhrase::sign, {"可能的迹象", "What it may be a sign of"}));
}
/// What an item's page tells of its handing over.
struct HandoverNote {
  HandoverId id;
  base::Date stops_on;
  std::int64_t posts_freed = 0;
  base::Money money_freed;
  std::optional<base::Date> done_on;
  HandoverState state = HandoverState::planned;
};
/// A code is verified when a row of the code table that was checked against its source holds it;
/// people are shown which codes are not.
struct Item : ItemBody {
  std::string gov_service_name;        // no name: neither table nor department holds the code
  std::string gov_service_confidence;  // "M", "V" …; empty: not in the table
  bool gov_service_verified = false;
  bool item_code_verified = false;
  std::vector<FoundPhrase> phrases;
  std::optional<HandoverNote> handover;
};

base::Result<Item> get_item(platform::Work&, const ItemId&);
bool is_published(const ItemBody&);
/// C-01: refused where the duty's own staff would still be paid in that year for what the item
/// buys: no plan, a plan that frees nothing, or a stop after the year's end.
base::Check paid_twice(platform::Work&, const ItemBody&, std::int64_t year);

platform::Module module();
platform::Module duty_module();
platform::Module edition_module();
platform::Module consultation_module();
platform::Module code_module();
platform::Module handover_module();

}  // namespace catalogue
