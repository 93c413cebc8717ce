// What stands in the way of an item that was reviewed: signs of A-07, and the public's word.
#include <gtest/gtest.h>

#include "flow/2_catalogue/rules_test_items.h"

namespace catalogue {
namespace {

Publishing publishing(Consulted consulted = {}, const Screening* screening = nullptr) {
  return {.today = kDay, .edition = 3, .consulted = std::move(consulted), .screening = screening};
}
Screening screening(std::string id, std::int64_t signs) {
  Screening s;
  s.id = ScreeningId{std::move(id)};
  s.signs = signs;
  s.signs_min = 3;
  s.legal_review = signs >= s.signs_min;
  return s;
}

TEST(Catalogue, A07_as_many_signs_as_send_it_to_legal_review_need_one) {
  Item item = with_signs(in_state(State::reviewed), screening("scr_1", 3));
  item.reviewer = "exp";
  EXPECT_EQ(item.signs, 3);
  EXPECT_EQ(code(published(item, publishing())), "catalogue.legal_review_lacks");
  EXPECT_EQ(code(legally_reviewed(item, by("catalogue.legal_review", "exp"))),
            "catalogue.reviewer_judged_it");
  EXPECT_EQ(code(legally_reviewed(item, by("catalogue.legal_review", "acc_author"))),
            "catalogue.reviewer_wrote_it");
  EXPECT_EQ(code(legally_reviewed(item, by("catalogue.legal_review", "law", " "))),
            "catalogue.no_words");
  const Item looked_at = legally_reviewed(item, by("catalogue.legal_review", "law")).value();
  EXPECT_EQ(code(published(looked_at, publishing())), "done");
  EXPECT_EQ(code(published(with_signs(item, screening("scr_2", 2)), publishing())), "done");
  const Item changed = amended(looked_at, sound_content(), "acc_author").value();
  EXPECT_EQ(changed.legal_reviewer, "");
  EXPECT_FALSE(changed.legal_reviewed_on.has_value());
}

TEST(Catalogue, A07_what_is_published_is_judged_by_the_dutys_last_screening) {
  const Screening first = screening("scr_1", 0), later = screening("scr_2", 3);
  const Item clean = with_signs(in_state(State::reviewed), first);
  EXPECT_EQ(code(published(clean, publishing({}, &first))), "done");
  const auto refused = published(clean, publishing({}, &later));
  EXPECT_EQ(code(refused), "catalogue.legal_review_lacks");
  EXPECT_EQ(refused.error().detail, "3");
  // Of three signs it was looked at legally; screened anew, it is looked at again.
  const Screening third = screening("scr_3", 3);
  Item item = with_signs(in_state(State::reviewed), later);
  item = legally_reviewed(item, by("catalogue.legal_review", "law")).value();
  EXPECT_EQ(code(published(item, publishing({}, &later))), "done");
  EXPECT_EQ(code(published(item, publishing({}, &third))), "catalogue.legal_review_lacks");
  item =
      legally_reviewed(as_screened_now(item, &third), by("catalogue.legal_review", "law")).value();
  EXPECT_EQ(item.screening, third.id);
  EXPECT_EQ(published(item, publishing({}, &third)).value().legal_reviewer, "law");
  EXPECT_EQ(published(item, publishing({}, &first)).value().signs, 0);
}

TEST(Catalogue, A07_an_item_without_a_duty_answers_the_seven_signs_itself) {
  auto c = sound_content();
  EXPECT_EQ(with_own_signs(in_state(State::draft), c, 3).signs, 0);
  c.priced_by_heads = c.sets_hours = true;
  const Item two = with_own_signs(in_state(State::reviewed), c, 3);
  EXPECT_EQ(two.signs_found, (std::vector<Sign>{Sign::priced_by_heads, Sign::sets_hours}));
  EXPECT_EQ(code(published(two, publishing())), "done");
  c.selects_staff = true;
  const Item three = with_own_signs(in_state(State::reviewed), c, 3);
  EXPECT_EQ(three.signs, 3);
  EXPECT_EQ(code(published(three, publishing())), "catalogue.legal_review_lacks");
}

TEST(Catalogue, A07_without_a_duty_no_sign_is_left_unanswered) {
  auto c = sound_content();
  c.names_staff.reset();
  c.selects_staff.reset();
  const auto refused = screen(c);
  ASSERT_FALSE(bool(refused));
  EXPECT_EQ(refused.error().why->code, "catalogue.signs_lack");
  ASSERT_EQ(refused.error().problems.size(), 2U);
  EXPECT_EQ(refused.error().problems[0].field, "names_staff");
  EXPECT_EQ(refused.error().problems[1].field, "selects_staff");
  c.duty_id = DutyId{"dty_1"};
  EXPECT_EQ(code(screen(c)), "done");
}

TEST(Catalogue, Article15_nothing_is_published_while_the_public_is_asked_or_waits) {
  const Item item = in_state(State::reviewed);
  EXPECT_FALSE(published(item, publishing()).value().consulted);
  EXPECT_EQ(code(published(item, publishing({true, true, 0}))), "consultation.still_open");
  EXPECT_EQ(code(published(item, publishing({true, false, 1}))), "consultation.unanswered");
  EXPECT_TRUE(published(item, publishing({true, false, 0})).value().consulted);
}

TEST(Catalogue, Article15_what_was_changed_after_the_public_was_asked_is_asked_again) {
  const auto refused =
      published(in_state(State::reviewed), publishing({true, false, 0, "title, duty"}));
  EXPECT_EQ(code(refused), "consultation.changed_since");
  EXPECT_EQ(refused.error().detail, "title, duty");
}

}  // namespace
}  // namespace catalogue
