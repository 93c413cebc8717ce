#pragma once
// The published sample: all that is needed to draw it again, and nothing personal. Part of the face
// assessment.h. Pure, so that anyone can rerun it: `pobing sample FILE`.
#include <string>
#include <string_view>
#include <vector>

#include "base/drawn.h"
#include "base/record.h"

namespace assessment {

using base::Drawn, base::drawn, base::HashOf;

/// The ids in ascending order, a line each: who has them can see that the frame is the same.
std::string frame_hash(std::vector<std::string> ids, const HashOf&);

inline constexpr base::Says kSampleMethod{
    "对总体中的每个编号计算 SHA-256(种子 + \":\" + 编号)(十六进制小写),按散列升序取前 N 个;"
    "总体散列为全部编号升序、每行一个(各行以换行结尾)的 SHA-256。",
    "Of each id of the frame take SHA-256(seed + \":\" + id) in lower-case hexadecimal and draw "
    "the "
    "first N by ascending hash; the hash of the frame is the SHA-256 of all ids in ascending "
    "order, "
    "a line each, every line ended by a newline."};

struct DrawnFact {
  std::int64_t place = 0;
  std::string fact, hash;
};
constexpr auto describe(const DrawnFact*) {
  using base::field;
  return base::record("DrawnFact", field("place", &DrawnFact::place, {"次序", "Place"}),
                      field("fact", &DrawnFact::fact, {"事实编号", "Id of the fact"}),
                      field("hash", &DrawnFact::hash, {"散列", "Hash"}));
}
/// What assessment.frame answers with.
struct PublishedSample {
  std::string id;  // of the assessment
  std::string seed, method_zh, method_en, frame_hash;
  std::int64_t take = 0, count = 0;
  std::vector<std::string> frame;
  std::vector<DrawnFact> drawn;
};
constexpr auto describe(const PublishedSample*) {
  using base::field;
  using P = PublishedSample;
  constexpr base::Limit many{0, 1'000'000};
  return base::record(
      "PublishedSample", field("id", &P::id, {"评估", "Assessment"}),
      field("seed", &P::seed, {"种子", "Seed"}),
      field("method_zh", &P::method_zh, {"抽取办法", "How it is drawn, in Chinese"}, {0, 2000}),
      field("method_en", &P::method_en, {"抽取办法(英文)", "How it is drawn"}, {0, 2000}),
      field("frame_hash", &P::frame_hash, {"总体散列", "Hash of the frame"}),
      field("take", &P::take, {"抽取数", "How many were drawn"}),
      field("count", &P::count, {"总体数", "How many it was drawn from"}),
      field("frame", &P::frame, {"总体:事实编号", "The frame: ids of facts"}, many),
      field("drawn", &P::drawn, {"抽中的", "What was drawn"}, many));
}
/// Draws again from what is published; each disagreement in words, none when it agrees.
std::vector<base::Problem> rerun(const PublishedSample&, const HashOf&);

}  // namespace assessment
