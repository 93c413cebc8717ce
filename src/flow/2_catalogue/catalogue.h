#pragma once
// What government may hand over: a department's duty, screened against, reviewed by
// an expert who had no hand in it, published with both codes (C-01). Later steps read items.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/1_need/need.h"
#include "platform/fwd.h"

namespace catalogue {

using ItemId = base::Id<struct ItemTag>;

enum class State { draft, returned, reviewed, published, withdrawn };
BOOST_DESCRIBE_ENUM(State, draft, returned, reviewed, published, withdrawn)
/// there are no others.
enum class ContentKind { public_service, auxiliary };
BOOST_DESCRIBE_ENUM(ContentKind, public_service, auxiliary)

/// What a department says of an item: catalogue.draft, and catalogue.amend with the item's id. Any
/// of the six answers to A-06 that is true refuses the item.
struct Content {
  std::string demand;  // the demand's id
  std::string title;
  std::string gov_service_code;          // 政府购买服务指导性目录
  std::optional<std::string> item_code;  // 政府采购品目分类目录
  std::string duty, duty_basis, stops_doing;
  std::optional<ContentKind> content_kind;
  bool outside_duty = false, must_self_perform = false, goods_or_works = false, financing = false,
       employment = false, otherwise_prohibited = false;
  std::string reasons;  // why the six answers are no
};

/// A code is verified when a row of the code table that was checked against its source holds it;
/// people are shown which codes are not.
struct Item {
  ItemId id;
  std::string owner_org, area;
  need::DemandId demand;
  std::string title;
  std::string gov_service_code, gov_service_name;  // no name: the table does not hold the code
  std::string gov_service_confidence;              // "M", "V" …; empty: not in the table
  bool gov_service_verified = false;
  std::optional<std::string> item_code;
  bool item_code_verified = false;
  std::string duty, duty_basis, stops_doing;
  ContentKind content_kind = ContentKind::public_service;
  bool outside_duty = false, must_self_perform = false, goods_or_works = false, financing = false,
       employment = false, otherwise_prohibited = false;
  std::string reasons;
  State state = State::draft;
  std::string author;                  // who drafted it
  std::vector<std::string> authors;    // everyone who wrote any of it
  std::string reviewer, review_words;  // approving if reviewed, not if returned
  std::optional<base::Date> reviewed_on;
  std::optional<base::Date> published_on, withdrawn_on;
  std::int64_t version = 1;
};

base::Result<Item> get_item(platform::Work&, const ItemId&);
bool is_published(const Item&);

platform::Module module();

}  // namespace catalogue
