#pragma once
// The screening wizard: A-05's kind, the six answers of A-06, the seven signs of A-07, A-08's code
// and A-09's reminder, each with its reason. Pure.
#include "flow/2_catalogue/duty/duty.h"

namespace catalogue {

// clang-format off
inline constexpr base::Refusal
    kReasonLacks{"duty.reason_lacks", base::Kind::invalid,
        {"每个回答都要写明理由;请补写所列各项的理由。", "Every answer has a reason: write those that lack."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10"},
    kScreenCode{"duty.bad_service_code", base::Kind::invalid,
        {"政府购买服务目录代码为 A 或 B 后接两位、四位或六位数字;请核对。",
         "A code of the catalogue is A or B and two, four or six digits: check it."},
        "C-02 财综〔2020〕57号"};
// clang-format on

/// duty.screen: yes or no, and why, of every clause.
struct ScreenContent {
  ContentKind content_kind = ContentKind::public_service;
  std::string content_kind_reason;
  bool outside_duty = false, must_self_perform = false, goods_or_works = false, financing = false,
       employment = false, otherwise_prohibited = false;
  std::string outside_duty_reason, must_self_perform_reason, goods_or_works_reason,
      financing_reason, employment_reason, otherwise_prohibited_reason;
  bool priced_by_heads = false, names_staff = false, sets_hours = false, at_buyers_site = false,
       fixed_monthly_sum = false, no_unit_of_output = false, selects_staff = false;
  std::string priced_by_heads_reason, names_staff_reason, sets_hours_reason, at_buyers_site_reason,
      fixed_monthly_sum_reason, no_unit_of_output_reason, selects_staff_reason;
  std::optional<std::string> gov_service_code;  // none: the catalogue has none for it
};

/// One row of data/phrases/employment.csv.
struct Phrase {
  std::string text;
  Sign sign;
  base::Date effective_from;
};
std::vector<Phrase> parse_phrases(std::string_view csv);
/// A text of the item or duty, by its field.
using FieldText = std::pair<std::string_view, std::string_view>;
/// A phrase within a longer one that was found at the same place is not told again.
std::vector<FoundPhrase> phrases_in(const std::vector<FieldText>&, const std::vector<Phrase>&,
                                    base::Date on);

/// What the code table says of the code on the day.
struct CodeSaid {
  bool in_table = false, verified = false;
  std::string name;
};
struct ScreenFacts {
  ScreeningId id;
  CodeSaid code;
  std::int64_t signs_min = 0;  // A-07.legal_review_min
  std::vector<Phrase> phrases;
  std::string author;
  base::Date on;
};
/// Every clause is told, whatever the outcome; the first that stands in the way strikes it out.
base::Result<Screening> screened(const Duty&, const ScreenContent&, const ScreenFacts&);
/// The signs of A-07 that it found, in their order.
std::vector<Sign> signs_of(const Screening&);

}  // namespace catalogue
