#pragma once
// 条例 §15: an item for the public is put before the public, anybody may say something of it, and
// every comment is answered before it is published. For the whole step.
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "flow/2_catalogue/catalogue.h"

namespace catalogue {

using ConsultationId = base::Id<struct ConsultationTag>;
using CommentId = base::Id<struct CommentTag>;

enum class ConsultationState { open, closed };
BOOST_DESCRIBE_ENUM(ConsultationState, open, closed)

/// With the item's content as it was put before the public: an item that is changed later was not.
struct Consultation {
  ConsultationId id;
  ItemId item;
  std::string owner_org, area, title, question;
  need::DemandId demand;
  std::string gov_service_code;
  std::optional<std::string> item_code;
  std::string duty, duty_basis, stops_doing;
  ContentKind content_kind = ContentKind::public_service;
  std::string reasons;
  base::Date opened_on, earliest, until;  // earliest: the first day that it may end
  ConsultationState state = ConsultationState::open;
  std::optional<base::Date> closed_on;
  std::string author;
  std::int64_t version = 1;
};
/// The name is ciphertext in the database and no part of this.
struct Comment {
  CommentId id;
  ConsultationId consultation;
  std::string words;
  base::Date day;
  std::optional<bool> accepted;
  std::string answer;
  std::optional<base::Date> answered_on;
  std::string answered_by;
  std::int64_t version = 1;
};

}  // namespace catalogue
