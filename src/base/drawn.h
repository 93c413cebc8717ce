#pragma once
// A draw that anybody can make again: from published ids and a published seed. For samples of facts
// and for experts. Any file may use it.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

struct Drawn {
  std::string id, hash;
};
/// SHA-256 in lower-case hexadecimal, from whoever may see the cryptography.
using HashOf = std::function<std::string(std::string_view)>;

/// Ascending hash of "seed:id", the first `take`: whoever has the ids and the seed draws the same.
std::vector<Drawn> drawn(std::string_view seed, std::vector<std::string> ids, std::int64_t take,
                         const HashOf&);

}  // namespace base
