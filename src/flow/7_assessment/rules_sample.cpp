// The sample: drawn by a published seed from a published frame, and drawn again by anyone.
#include <algorithm>

#include "flow/7_assessment/rules.h"

namespace assessment {

std::string frame_hash(std::vector<std::string> ids, const HashOf& hash) {
  std::ranges::sort(ids);
  std::string text;
  for (const auto& id : ids)
    text += id + "\n";
  return hash(text);
}

std::vector<base::Problem> rerun(const PublishedSample& p, const HashOf& hash) {
  std::vector<base::Problem> out;
  if (std::int64_t(p.frame.size()) != p.count)
    out.push_back({"count", "总体数与所列编号数不符", "the count is not the number of ids listed"});
  auto ids = p.frame;
  std::ranges::sort(ids);
  if (std::ranges::adjacent_find(ids) != ids.end())
    out.push_back({"frame", "有编号重复", "an id stands twice"});
  if (frame_hash(ids, hash) != p.frame_hash)
    out.push_back({"frame_hash", "所列编号与公布的总体散列不符", "the ids do not hash to it"});
  const auto again = drawn(p.seed, p.frame, p.take, hash);
  if (again.size() != p.drawn.size())
    out.push_back({"drawn", "抽中的条数不符", "not as many as are drawn again"});
  for (std::size_t i = 0; i < std::min(again.size(), p.drawn.size()); ++i) {
    const auto& one = p.drawn[i];
    if (again[i].id == one.fact && again[i].hash == one.hash) continue;
    out.push_back({"drawn[" + std::to_string(i) + "]", "重抽得到 " + again[i].id,
                   "drawn again it is " + again[i].id});
  }
  return out;
}

}  // namespace assessment
