#pragma once
// Experts by lot: which list, seed and number a draw may be made of, and the draw. Part of the face
// procurement.h. Pure, so that anyone can draw again: `pobing draw`.
#include <functional>
#include <string>
#include <vector>

#include "base/drawn.h"
#include "base/result.h"

namespace procurement {

/// `ids` are those of whoever may be drawn, who has to step aside left out already (B-04).
struct ExpertDraw {
  std::string seed;
  std::int64_t take = 0;
  std::vector<std::string> ids;
};
/// Where the i-th of the ids stands, for its fault: "ids[2]", "stdin:3".
using PlaceOf = std::function<std::string(std::size_t)>;

/// N-04: in the order of the hashes of "seed:id"; refused naming every fault of "seed", "take" and
/// the ids.
base::Result<std::vector<base::Drawn>> draw_experts(const ExpertDraw&, const PlaceOf&,
                                                    const base::HashOf&);

}  // namespace procurement
