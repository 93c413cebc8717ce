// Spreadsheets on their way in. The browser, or the command line, reads the file; what it read
// comes in pieces, so that a hundred thousand rows need no large request and their progress can be
// shown; a later step takes the whole in, or nothing of it.
#include "platform/execute.h"
#include "registry/commands.h"
#include "registry/store_sheet.h"

namespace registry {
namespace {

using base::Check;
using base::Done;
using base::Result;
using platform::Subject;
using platform::Work;

constexpr std::int64_t kRowsMax = 200'000, kPieceMax = 2'000;

// clang-format off
constexpr base::Refusal
    kNoSheet{"sheet.not_found", base::Kind::not_found,
        {"没有找到这份表格,或不是您导入的;请重新选择文件。",
         "There is no such sheet, or it is not yours: choose the file again."}},
    kNotWhole{"sheet.not_whole", base::Kind::refused,
        {"表格还没有传完;请等传完再导入,或重新选择文件。",
         "The sheet has not wholly arrived: wait until it has, or choose the file again."}},
    kOtherPurpose{"sheet.other_purpose", base::Kind::refused,
        {"这份表格是为别的用途导入的;请在对应的页面重新选择文件。",
         "This sheet was sent for something else: choose the file on the page of what it is for."}},
    kOver{"sheet.over", base::Kind::refused,
        {"这份表格已经导入或已放弃;如需再次导入,请重新选择文件。",
         "This sheet was taken in or given up already: choose the file again to import anew."}},
    kOutOfOrder{"sheet.out_of_order", base::Kind::conflict,
        {"表格的各段须按顺序传送;请从已收到的行继续。",
         "The pieces of a sheet come in order: go on from the row that was received last."}},
    kTooManyRows{"sheet.more_rows_than_said", base::Kind::refused,
        {"传来的行数多于开始时所报的行数;请重新选择文件。",
         "More rows came than were announced: choose the file again."}},
    kNotPlain{"sheet.not_plain", base::Kind::invalid,
        {"表格中有合并单元格或公式,已逐一列出;请取消合并、把公式粘贴为数值后重新导入。",
         "The sheet has merged cells or formulas, and each is named: split what is merged, paste formulas as "
         "values, and import again."}};

struct BeginSheet {
  SheetPurpose purpose = SheetPurpose::duties;
  std::string file;
  std::optional<std::string> digest;  // a browser without a safe connection cannot make it
  std::int64_t heading_row = 1;
  std::vector<std::string> headings;
  std::int64_t rows = 0;
  std::optional<std::vector<std::string>> merged, formulas;
};
constexpr auto describe(const BeginSheet*) {
  using base::field;
  return base::record("BeginSheet",
      field("purpose", &BeginSheet::purpose, {"用途", "What it is for"}),
      field("file", &BeginSheet::file, {"文件名", "Name of the file"}, {1, 200}),
      field("digest", &BeginSheet::digest, {"文件的 SHA-256", "SHA-256 of the file, hexadecimal"}, {64, 64}),
      field("heading_row", &BeginSheet::heading_row, {"表头行号", "Row of the headings"}, {1, 1'000}),
      field("headings", &BeginSheet::headings, {"表头", "The headings"}, {1, 100}),
      field("rows", &BeginSheet::rows, {"数据行数", "Rows below the headings"}, {1, kRowsMax}),
      field("merged", &BeginSheet::merged, {"合并单元格", "Ranges of merged cells, such as A3:B4"}, {0, 10'000}),
      field("formulas", &BeginSheet::formulas, {"公式单元格", "Cells that hold a formula, such as D7"}, {0, 10'000}));
}
struct AddRows {
  std::string id;
  std::int64_t first = 0;
  std::vector<SheetRow> rows;
};
constexpr auto describe(const AddRows*) {
  using base::field;
  return base::record("AddSheetRows",
      field("id", &AddRows::id, {"表格编号", "The sheet"}, {1, 60}),
      field("first", &AddRows::first, {"起始行(从零数起)", "Which row the first of these is, from 0"}),
      field("rows", &AddRows::rows, {"各行的单元格", "Rows of cells as text"}, {1, kPieceMax}, base::Trace::secret));
}
struct SheetRef {
  std::string id;
};
constexpr auto describe(const SheetRef*) {
  return base::record("SheetRef", base::field("id", &SheetRef::id, {"表格编号", "The sheet"}, {1, 60}));
}
// clang-format on

Result<SheetShown> own_sheet(Work& work, const std::string& id) {
  auto sheet = store::find_sheet(work.db, id);
  if (!sheet || sheet->author != work.actor.account) return base::refuse(kNoSheet);
  return *std::move(sheet);
}

template <class In>
Result<Subject> on_sheet(Work& work, const In& in) {
  const SheetShown sheet = TRY(own_sheet(work, in.id));
  return Subject{.id = sheet.id,
                 .owner_org = sheet.owner_org,
                 .area = work.actor.area,
                 .author = sheet.author,
                 .version = sheet.version};
}

Result<SheetShown> save(Work& work, SheetShown sheet) {
  const auto version = store::save_sheet(work.db, sheet);
  if (!version) return base::refuse(platform::kStale);
  sheet.version = *version;
  return sheet;
}

/// Every merged range and every formula, by its cell.
Check is_plain(const BeginSheet& in) {
  base::SheetFaults faults;
  for (const auto& range : in.merged.value_or(std::vector<std::string>()))
    faults.add(range, "合并单元格", "cells are merged");
  for (const auto& cell : in.formulas.value_or(std::vector<std::string>()))
    faults.add(cell, "公式,不是数值", "is a formula and not a value");
  if (faults.any()) return std::move(faults).refused(kNotPlain);
  return Done{};
}

void forget(Work& work, SheetShown sheet) {
  store::drop_pieces(work.db, sheet.id);
  sheet.state = SheetState::dropped;
  store::save_sheet(work.db, sheet);
}

Result<SheetShown> begin(Work& work, const BeginSheet& in) {
  TRY(is_plain(in));
  // Whoever begins anew has given up what never arrived: nothing lies about.
  for (auto& old : store::unfinished(work.db, work.actor.account))
    forget(work, std::move(old));
  SheetShown sheet;
  sheet.id = work.ids.fresh("sht", work.now);
  sheet.owner_org = work.actor.org;
  sheet.author = work.actor.account;
  sheet.purpose = in.purpose;
  sheet.file = in.file;
  sheet.digest = in.digest.value_or("");
  sheet.heading_row = in.heading_row;
  sheet.headings = in.headings;
  sheet.rows = in.rows;
  sheet.begun_at = work.now;
  store::add_sheet(work.db, sheet);
  return sheet;
}

Result<SheetShown> add_rows(Work& work, const AddRows& in) {
  SheetShown sheet = TRY(own_sheet(work, in.id));
  if (sheet.state != SheetState::receiving) return base::refuse(kOver);
  if (in.first != sheet.received)
    return base::refuse(kOutOfOrder, std::to_string(sheet.received),
                        {{"received", sheet.received}});
  const auto count = std::int64_t(in.rows.size());
  if (sheet.received + count > sheet.rows)
    return base::refuse(kTooManyRows, std::to_string(sheet.rows));
  store::add_piece(work.db, sheet.id, in.first, in.rows);
  sheet.received += count;
  if (sheet.received == sheet.rows) sheet.state = SheetState::whole;
  return save(work, std::move(sheet));
}

Result<SheetShown> drop(Work& work, const SheetRef& in) {
  SheetShown sheet = TRY(own_sheet(work, in.id));
  if (sheet.state != SheetState::receiving && sheet.state != SheetState::whole)
    return base::refuse(kOver);
  store::drop_pieces(work.db, sheet.id);
  sheet.state = SheetState::dropped;
  return save(work, std::move(sheet));
}

Result<SheetShown> show(Work& work, const SheetRef& in) {
  return own_sheet(work, in.id);
}

}  // namespace

Result<base::Sheet> take_sheet(Work& work, const std::string& id, SheetPurpose purpose,
                               const std::string& used_for) {
  SheetShown sheet = TRY(own_sheet(work, id));
  if (sheet.purpose != purpose) return base::refuse(kOtherPurpose);
  if (sheet.state == SheetState::receiving) return base::refuse(kNotWhole);
  if (sheet.state != SheetState::whole) return base::refuse(kOver);
  base::Sheet out{sheet.heading_row, sheet.headings, store::sheet_rows(work.db, sheet)};
  store::drop_pieces(work.db, sheet.id);
  sheet.state = SheetState::used;
  sheet.used_for = used_for;
  TRY(save(work, std::move(sheet)));
  return out;
}

Part sheet_part() {
  using platform::endpoint;
  return {{endpoint("sheet.begin", "POST /sheets", "sheet.get", platform::own<BeginSheet>, begin,
                    {"开始导入表格", "Begin to send a spreadsheet"}),
           endpoint("sheet.add", "POST /sheets/{id}/rows", "sheet.get", on_sheet<AddRows>, add_rows,
                    {"传送表格的一段", "Send a piece of it"}),
           endpoint("sheet.drop", "POST /sheets/{id}/drop", "sheet.get", on_sheet<SheetRef>, drop,
                    {"放弃导入", "Give it up"}),
           endpoint("sheet.get", "GET /sheets/{id}", "sheet.get", on_sheet<SheetRef>, show,
                    {"查看导入的表格", "Show it"})},
          {&kNoSheet, &kNotWhole, &kOtherPurpose, &kOver, &kOutOfOrder, &kTooManyRows, &kNotPlain,
           &base::kBadColumns, &base::kBadCells, &base::kNoRows}};
}

}  // namespace registry
