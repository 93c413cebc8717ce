#include "flow/2_catalogue/consultation/rules.h"

#include <gtest/gtest.h>

namespace catalogue {
namespace {

const base::Date kOpened(2025, 9, 8), kEarliest(2025, 9, 15);

template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
Item item(State state) {
  Item i;
  i.id = ItemId{"itm_1"};
  i.title = "居家照料";
  i.state = state;
  return i;
}
Consultation opened(base::Date until = kEarliest) {
  auto c =
      consultation_opened(item(State::draft), {ItemId{"itm_1"}, "问", until}, kEarliest, kOpened)
          .value();
  c.id = ConsultationId{"cns_1"};
  return c;
}
Comment said(const Consultation& c) {
  Comment out = commented(c, "周末", {0, 200}, kOpened).value();
  out.id = CommentId{"cmt_1"};
  return out;
}

TEST(Consultation, Article15_only_what_is_not_yet_published_is_put_before_the_public) {
  for (const State state : {State::draft, State::returned, State::reviewed, State::published,
                            State::replaced, State::withdrawn}) {
    const bool good = state == State::draft || state == State::reviewed;
    EXPECT_EQ(code(consultation_opened(item(state), {ItemId{"itm_1"}, "问", kEarliest}, kEarliest,
                                       kOpened)),
              good ? "done" : "consultation.wrong_item");
  }
}

TEST(Consultation, A08_consultation_min_the_first_day_allowed_is_allowed) {
  const auto until = [](base::Date day) {
    return code(
        consultation_opened(item(State::draft), {ItemId{"itm_1"}, "问", day}, kEarliest, kOpened));
  };
  EXPECT_EQ(until(kEarliest.plus_days(-1)), "consultation.too_short");
  EXPECT_EQ(until(kEarliest), "done");
}

TEST(Consultation, Article15_comments_come_up_to_the_last_day) {
  const Consultation c = opened();
  EXPECT_EQ(code(commented(c, "周末", {0, 200}, kEarliest)), "done");
  EXPECT_EQ(code(commented(c, "周末", {0, 200}, kEarliest.plus_days(1))), "consultation.over");
  EXPECT_EQ(code(commented(c, " \n", {0, 200}, kOpened)), "consultation.empty_comment");
  const Consultation over = consultation_closed(c, kEarliest.plus_days(1)).value();
  EXPECT_EQ(code(commented(over, "周末", {0, 200}, kOpened)), "consultation.over");
}

TEST(Consultation, A08_comments_day_max_the_last_one_is_taken) {
  EXPECT_EQ(code(commented(opened(), "周末", {199, 200}, kOpened)), "done");
  EXPECT_EQ(code(commented(opened(), "周末", {200, 200}, kOpened)), "consultation.full_today");
}

TEST(Consultation, Article15_the_item_is_held_against_what_the_public_saw) {
  Item asked = item(State::draft);
  asked.demand = need::DemandId{"dem_1"};
  asked.gov_service_code = "A0402";
  asked.duty = "困难老人照料";
  asked.stops_doing = "不再上门";
  const Consultation c =
      consultation_opened(asked, {ItemId{"itm_1"}, "问", kEarliest}, kEarliest, kOpened).value();
  EXPECT_EQ(c.stops_doing, "不再上门");
  EXPECT_EQ(changed_since(c, asked), "");
  asked.state = State::reviewed;  // a review changes nothing of it
  asked.review_words = "同意";
  EXPECT_EQ(changed_since(c, asked), "");
  Item later = asked;
  later.item_code = "C23070000";
  EXPECT_EQ(changed_since(c, later), "item_code");
  later = asked;
  later.title = "居家照料(含周末)";
  later.stops_doing = "照旧";
  EXPECT_EQ(changed_since(c, later), "title, stops_doing");
  later = asked;
  later.content_kind = ContentKind::auxiliary;
  later.demand = need::DemandId{"dem_2"};
  EXPECT_EQ(changed_since(c, later), "demand, content_kind");
}

TEST(Consultation, Article15_each_comment_is_answered_once_and_with_a_reason) {
  const Consultation c = opened();
  const CommentAnswer yes{true, "已采纳", "acc", kOpened};
  EXPECT_EQ(code(comment_answered(c, said(c), {true, " ", "acc", kOpened})),
            "consultation.no_answer");
  const Comment answered = comment_answered(c, said(c), yes).value();
  EXPECT_EQ(answered.accepted, true);
  EXPECT_EQ(answered.answered_by, "acc");
  EXPECT_EQ(code(comment_answered(c, answered, yes)), "consultation.answered_already");
  Comment other = said(c);
  other.consultation = ConsultationId{"cns_2"};
  EXPECT_EQ(code(comment_answered(c, other, yes)), "consultation.no_comment");
  const Consultation over = consultation_closed(c, kEarliest.plus_days(1)).value();
  EXPECT_EQ(code(comment_answered(over, said(c), yes)), "done");
}

TEST(Consultation, Article15_it_closes_once_when_its_last_day_is_over) {
  EXPECT_EQ(code(consultation_closed(opened(), kEarliest)), "consultation.still_open");
  const Consultation over = consultation_closed(opened(), kEarliest.plus_days(1)).value();
  EXPECT_EQ(over.closed_on, kEarliest.plus_days(1));
  EXPECT_EQ(code(consultation_closed(over, kEarliest.plus_days(2))), "flow.wrong_state");
}

}  // namespace
}  // namespace catalogue
