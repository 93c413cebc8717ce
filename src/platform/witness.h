#pragma once
// Rows held against what the journal's replies told of them. For `check`.
#include "platform/module.h"

namespace platform {

/// What each of `modules` says it can be held to. One sentence a violation: a row that differs from
/// what was told, that no reply tells of, that is gone, or that stands before what was told.
/// `reached` hears what is being read.
std::vector<std::string> contradicted(sql::Db&, std::span<const Module>,
                                      const std::function<void(std::string_view)>& reached);

}  // namespace platform
