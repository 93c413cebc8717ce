#pragma once
// The pilot's story as the demo: played once into a database, then told from what the product
// itself answers.
#include <optional>
#include <string>
#include <vector>

#include "app/play.h"
#include "app/runtime.h"

namespace app {

/// The first purchase, and what the district does in the year after it.
inline constexpr const char* kStory = "data/pilot/story.txt";
inline constexpr const char* kSecondYear = "data/pilot/second_year.txt";
/// Of the invented accounts, as the story gives it to them.
inline constexpr const char* kDemoPassword = "pobing-demo-2025";

/// Both as they are built in, one after the other; nothing when there is none.
std::optional<Scenario> demo_story();
/// Its last fixed instant, at which the clock stands afterwards.
base::Instant story_end(const Scenario&);
/// The login of the first account that it opens: how its database is known again.
std::string story_login(const Scenario&);

/// Both statements, the budget at the end and where each yuan comes from, as lines of text. Only by
/// operations, as an auditor would ask.
std::vector<std::string> demo_text(platform::Executor&, base::Instant now, bool chinese);

}  // namespace app
