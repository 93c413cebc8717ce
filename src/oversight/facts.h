#pragma once
// What is behind a figure: facts with the reason why each counts or does not.
#include <string>
#include <vector>

#include "base/record.h"

namespace oversight {

/// day, household, worker and link are for insiders: empty for the public.
struct FactRow {
  std::string period, day, household, worker;
  std::int64_t minutes = 0;
  std::int64_t proof = 0;
  std::int64_t counts = 0;
  std::string why;  // a word of assessment::Why, or the fact's state
  std::string why_zh, why_en;
  std::string link;
};
struct FactPage {
  std::string contract, measure, title, month, assessment;
  std::int64_t counted = 0, shown = 0, all = 0;
  std::vector<FactRow> rows;
  std::optional<std::int64_t> next;  // offset to read on from
};

// clang-format off
constexpr auto describe(const FactRow*) {
  using base::field;
  using R = FactRow;
  return base::record("FactRow",
      field("period", &R::period, {"期间", "Period"}), field("day", &R::day, {"日期", "Day"}),
      field("household", &R::household, {"户", "Household"}), field("worker", &R::worker, {"服务人员代号", "Worker's label"}),
      field("minutes", &R::minutes, {"分钟", "Minutes"}), field("proof", &R::proof, {"证明等级", "Proof"}),
      field("counts", &R::counts, {"计入", "Counts"}), field("why", &R::why, {"原因代码", "Why, as a word"}),
      field("why_zh", &R::why_zh, {"原因", "Why, Chinese"}), field("why_en", &R::why_en, {"英文原因", "Why, English"}),
      field("link", &R::link, {"记录", "The fact itself"}));
}
constexpr auto describe(const FactPage*) {
  using base::field;
  using P = FactPage;
  return base::record("FactPage",
      field("contract", &P::contract, {"合同", "Contract"}), field("measure", &P::measure, {"指标", "Measure"}),
      field("title", &P::title, {"名称", "Title"}), field("month", &P::month, {"期间", "Period"}),
      field("assessment", &P::assessment, {"评估", "Assessment"}),
      field("counted", &P::counted, {"计入数", "Counted"}), field("shown", &P::shown, {"本页条数", "On this page"}),
      field("all", &P::all, {"条数", "In all"}), field("rows", &P::rows, {"各条", "Rows"}, {0, 1000}),
      field("next", &P::next, {"续读位置", "Read on from here"}));
}
// clang-format on

}  // namespace oversight
