#pragma once
// Spreadsheets on their way in, as stored: one row a sheet, its rows in pieces.
#include <tuple>

#include "platform/module.h"
#include "registry/sheets.h"

namespace registry {

/// A cell as text, however long: the columns' own limits are those of what is made of it.
struct CellText {
  std::string text;
};
using SheetRow = std::vector<CellText>;

enum class SheetState { receiving, whole, used, dropped };
BOOST_DESCRIBE_ENUM(SheetState, receiving, whole, used, dropped)

struct SheetShown {
  std::string id, owner_org, author;
  SheetPurpose purpose = SheetPurpose::duties;
  std::string file, digest;
  std::int64_t heading_row = 1;
  std::vector<std::string> headings;
  std::int64_t rows = 0, received = 0;
  base::Instant begun_at;
  std::string used_for;
  SheetState state = SheetState::receiving;
  std::int64_t version = 1;
};
constexpr auto describe(const SheetShown*) {
  using base::field;
  return base::record(
      "Sheet", field("id", &SheetShown::id, {"编号", "Id"}),
      field("owner_org", &SheetShown::owner_org, {"单位", "For whom"}),
      field("author", &SheetShown::author, {"导入人", "Who sent it"}),
      field("purpose", &SheetShown::purpose, {"用途", "What it is for"}),
      field("file", &SheetShown::file, {"文件名", "Name of the file"}),
      field("digest", &SheetShown::digest, {"文件摘要", "SHA-256 of the file"}),
      field("heading_row", &SheetShown::heading_row, {"表头行号", "Row of the headings"}),
      field("headings", &SheetShown::headings, {"表头", "The headings"}),
      field("rows", &SheetShown::rows, {"数据行数", "Rows below the headings"}),
      field("received", &SheetShown::received, {"已收到的行数", "Rows received so far"}),
      field("begun_at", &SheetShown::begun_at, {"开始时间", "Begun at"}),
      field("used_for", &SheetShown::used_for, {"导入结果", "What was made of it"}),
      field("state", &SheetShown::state, {"状态", "State"}),
      field("version", &SheetShown::version, {"版本", "Version"}));
}

namespace store {

std::optional<SheetShown> find_sheet(sql::Db&, const std::string& id);
void add_sheet(sql::Db&, const SheetShown&);
/// Its new version; nothing when it changed meanwhile.
std::optional<std::int64_t> save_sheet(sql::Db&, const SheetShown&);
void add_piece(sql::Db&, const std::string& sheet, std::int64_t first,
               const std::vector<SheetRow>&);
/// All rows in order.
std::vector<std::vector<std::string>> sheet_rows(sql::Db&, const SheetShown&);
void drop_pieces(sql::Db&, const std::string& sheet);
/// Sheets of the account that were never taken in.
std::vector<SheetShown> unfinished(sql::Db&, const std::string& author);
/// Pieces without their sheet, and sheets that do not hold what they say.
sql::Query sheets_hold_what_they_say();

}  // namespace store
}  // namespace registry

namespace base {

template <>
struct Codec<registry::CellText> : StringCodec<registry::CellText> {
  static constexpr Says kWanted{"文字", "text"};
  static std::string text(const registry::CellText& v) { return v.text; }
  static std::optional<registry::CellText> parse(std::string_view s) {
    return registry::CellText{std::string(s)};
  }
};

}  // namespace base
