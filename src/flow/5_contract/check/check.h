#pragma once
// Whether a measure can ever be counted, and up to how many within the term. For the whole step.
#include <boost/describe.hpp>

#include "flow/5_contract/contract.h"

namespace contract {

enum class Prospect { reachable, partly_reachable, unreachable };
BOOST_DESCRIBE_ENUM(Prospect, reachable, partly_reachable, unreachable)

/// For a draft, before both sides agree to it; and for whoever asks later.
struct MeasureCheck {
  std::string code, title;
  procurement::CountRule counts = procurement::CountRule::facts;
  procurement::FactKind fact_kind = procurement::FactKind::visit;
  std::string recorded_by_zh, recorded_by_en;  // by whom, with what proof at best
  std::int64_t most = 0;
  std::optional<std::int64_t> within_term;  // so many units at best; none: nothing bounds them
  Prospect prospect = Prospect::reachable;
  std::string findings;  // codes, one space between them
  std::string findings_zh, findings_en;
};
constexpr auto describe(const MeasureCheck*) {
  using base::field;
  using M = MeasureCheck;
  // clang-format off
  return base::record("MeasureCheck",
      field("code", &M::code, {"指标代码", "Code"}),
      field("title", &M::title, {"指标", "Measure"}),
      field("counts", &M::counts, {"计数方法", "How it is counted"}),
      field("fact_kind", &M::fact_kind, {"所计事实", "Kind of fact that is counted"}),
      field("recorded_by_zh", &M::recorded_by_zh, {"由谁记录", "Recorded by, in Chinese"}, {0, 500}),
      field("recorded_by_en", &M::recorded_by_en, {"由谁记录(英文)", "Recorded by"}, {0, 500}),
      field("most", &M::most, {"数量上限", "At most this many"}),
      field("within_term", &M::within_term, {"期限内最多可计", "Countable within the term at best"}),
      field("prospect", &M::prospect, {"能否计到", "Whether it can be reached"}),
      field("findings", &M::findings, {"问题代码", "Codes of what was found"}, {0, 500}),
      field("findings_zh", &M::findings_zh, {"问题", "What was found, in Chinese"}, {0, 2000}),
      field("findings_en", &M::findings_en, {"问题(英文)", "What was found"}, {0, 2000}));
  // clang-format on
}

}  // namespace contract
