#pragma once
// Which records have a paper, and how it is laid out: data, read by pages_paper.cpp.
#include <span>
#include <string_view>

#include "base/result.h"

namespace app {

/// Fields under one heading, as pairs of name and value, in this order; where `columns` are given,
/// `fields` is one list of records, as a table of these columns with their shares of the width;
/// "*:60" is all that no other table of the same list shows, in one cell.
struct PaperSection {
  base::Says label;
  std::string_view fields;
  std::string_view columns = {};
};
struct PaperKind {
  std::string_view operation;  // that shows the record
  base::Says title;
  std::string_view only_in;  // the state it must be in; empty: any
  std::span<const PaperSection> sections;
  /// What the page shows and the paper does not: the same in other words, or lists without end.
  std::string_view left_out;
  std::span<const base::Says> signers;
};

std::span<const PaperKind> paper_kinds();

}  // namespace app
