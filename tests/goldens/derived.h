#pragma once
// The documents that are derived from the manifests and the sources.
#include <map>
#include <string>
#include <vector>

#include "platform/execute.h"

namespace goldens {

/// JSON laid out for people: two blanks a level, short lists on one line.
std::string laid_out(const boost::json::value&);
/// docs/legal.md: each rule with its dated values, its refusals and the tests that show it.
std::string legal_text(const platform::Product&);
/// docs/policy.md: the matrix as a table.
std::string policy_text(const platform::Product&);
/// tests/goldens/refusals.txt: codes are a public promise.
std::string refusals_text(const platform::Product&);
/// The state diagrams of one module, for its README.
std::string diagrams_text(const platform::Module&);
/// The folder of a module: "src/flow/1_need", "src/registry"; empty when there is none.
std::string folder_of(const platform::Module&);

/// A rule's number without its separators: "T0-4", "T0_4" → "T04". All in a text, in order.
std::vector<std::string> rule_numbers(std::string_view text);
/// In the name of a test: "T0_7_J_5_refuses" → {"T07", "J5"}.
std::vector<std::string> rules_of_test(std::string_view name);

}  // namespace goldens
