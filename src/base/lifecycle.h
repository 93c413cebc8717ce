#pragma once
// States as constexpr step rows. An act is the full name of an operation, so one search finds it
// all. From the rows: the transition, the diagram, and what may be done next.
#include <array>
#include <string_view>

#include "base/codec.h"

namespace base {

template <class S>
struct Step {
  S from;
  std::string_view act;  // "catalogue.publish"
  S to;
};

inline constexpr Refusal kWrongState{
    "flow.wrong_state",
    Kind::refused,
    {"当前状态不允许此操作,请看现在的状态和可以做的操作。",
     "The state it is in does not allow this; see the state and what is possible from it."}};

/// One outcome per (state, act), and every state but the first is reached by some step.
template <class S, std::size_t N>
consteval bool sound(const std::array<Step<S>, N>& rows, S first) {
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t j = i + 1; j < N; ++j)
      if (rows[i].from == rows[j].from && rows[i].act == rows[j].act) return false;
    bool reached = rows[i].from == first;
    for (std::size_t j = 0; j < N; ++j)
      reached = reached || (rows[j].to == rows[i].from && rows[j].from != rows[i].from);
    if (!reached) return false;
  }
  return true;
}

/// The state after `act`, or the refusal that names the state and what is possible from it.
template <class S, std::size_t N>
Result<S> next_state(const std::array<Step<S>, N>& rows, S from, std::string_view act) {
  json::array possible;
  for (const auto& row : rows) {
    if (row.from != from) continue;
    if (row.act == act) return row.to;
    possible.emplace_back(row.act);
  }
  const std::string state = Codec<S>::text(from);
  return refuse(kWrongState, state, {{"state", state}, {"possible", std::move(possible)}});
}

/// The rows of one kind of thing, with the states as words: for diagrams, tests and `acts`.
struct Lifecycle {
  struct Row {
    std::string from, act, to;
  };
  std::string shown_by;  // the operation that shows such a thing: "catalogue.get"
  std::string first;
  std::vector<Row> rows;
};
template <class S, std::size_t N>
Lifecycle lifecycle(std::string shown_by, S first, const std::array<Step<S>, N>& rows) {
  Lifecycle out{std::move(shown_by), Codec<S>::text(first), {}};
  for (const auto& row : rows)
    out.rows.push_back({Codec<S>::text(row.from), std::string(row.act), Codec<S>::text(row.to)});
  return out;
}

}  // namespace base
