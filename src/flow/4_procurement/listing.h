#pragma once
// What the lists of fair/ and incubation/ ask for and answer with: a filter, and pages from the
// newest on.
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "base/record.h"

namespace procurement {

/// By state, and by what they belong to.
template <class State>
struct Filter {
  std::optional<std::string> of;
  std::optional<State> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
/// `of`: none, or the field that says what they belong to.
template <class State, class... Of>
constexpr auto filter_record(std::string_view name, Of... of) {
  using base::field;
  using F = Filter<State>;
  return base::record(
      name, of..., field("state", &F::state, {"状态", "Only those in this state"}),
      field("after", &F::after, {"起点", "Those that follow this id, the newest first"}, {1, 60}),
      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
/// A page holds its rows under their own name, and `next`.
template <class Page, class Rows>
constexpr auto page_record(std::string_view name, Rows rows) {
  return base::record(
      name, rows,
      base::field("next", &Page::next,
                  {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

}  // namespace procurement
