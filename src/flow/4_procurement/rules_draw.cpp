#include "flow/4_procurement/rules_draw.h"

#include <map>
#include <optional>

#include "base/sheet.h"
#include "base/text.h"

namespace procurement {

namespace {

constexpr std::size_t kIdMax = 200;
constexpr std::size_t kIdsMax = 1'000'000;

constexpr base::Says kEmpty{"不能为空", "must not be empty"};
constexpr base::Says kNoText{"不是 UTF-8 文字", "is not UTF-8 text"};
constexpr base::Says kLong{"超过 200 个字符", "has more than 200 characters"};
constexpr base::Says kControl{"含有控制字符", "holds a control character"};
constexpr base::Says kBlanks{"首尾有空格,会改变散列;请删去",
                             "begins or ends with a blank, which changes its hash: delete it"};

/// What anybody can type again, and so hash again.
std::optional<base::Says> fault_of(std::string_view text) {
  if (!base::valid_text(text)) return kNoText;
  if (base::trimmed(text).empty()) return kEmpty;
  if (base::text_length(text) > kIdMax) return kLong;
  if (base::has_control(text)) return kControl;
  if (base::trimmed(text) != text) return kBlanks;
  return std::nullopt;
}

void check_take(const ExpertDraw& in, base::SheetFaults& faults) {
  const auto there = std::int64_t(in.ids.size());
  if (in.take < 1) {
    faults.add("take", "须为正整数", "must be a positive number");
  } else if (in.take > there && there > 0) {
    const std::string n = std::to_string(there);
    faults.add("take", "名单上只有 " + n + " 个编号", "the list has only " + n + " ids");
  }
}

void check_ids(const std::vector<std::string>& ids, const PlaceOf& place,
               base::SheetFaults& faults) {
  std::map<std::string_view, std::size_t> seen;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (const auto wrong = fault_of(ids[i])) {
      faults.add(place(i), std::string(wrong->zh), std::string(wrong->en));
    } else if (const auto [at, fresh] = seen.emplace(ids[i], i); !fresh) {
      const std::string first = place(at->second);
      faults.add(place(i), "与 " + first + " 重复", "is the same id as " + first);
    }
  }
}

}  // namespace

base::Result<std::vector<base::Drawn>> draw_experts(const ExpertDraw& in, const PlaceOf& place,
                                                    const base::HashOf& hash) {
  base::SheetFaults faults;
  if (const auto wrong = fault_of(in.seed))
    faults.add("seed", std::string(wrong->zh), std::string(wrong->en));
  check_take(in, faults);
  if (in.ids.empty()) faults.add("ids", "名单上没有编号", "the list has no ids");
  if (in.ids.size() > kIdsMax)
    faults.add("ids", "名单超过 1000000 个编号", "the list has more than 1,000,000 ids");
  else
    check_ids(in.ids, place, faults);
  if (faults.any()) return std::move(faults).refused(kBadDraw);
  return base::drawn(in.seed, in.ids, in.take, hash);
}

}  // namespace procurement
