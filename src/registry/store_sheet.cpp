#include "registry/store_sheet.h"

namespace registry::store {
namespace {

constexpr sql::Query kFind{"sheet.find", R"(
  SELECT id, owner_org, author, purpose, file, digest, heading_row, headings, rows, received,
         begun_at, used_for, state, version
  FROM sheet WHERE district = :district AND id = :id)"};
constexpr sql::Query kUnfinished{"sheet.unfinished", R"(
  SELECT id, owner_org, author, purpose, file, digest, heading_row, headings, rows, received,
         begun_at, used_for, state, version
  FROM sheet
  WHERE district = :district AND author = :author AND state IN ('receiving', 'whole')
  ORDER BY id)"};
constexpr sql::Query kAdd{"sheet.add", R"(
  INSERT INTO sheet (district, id, owner_org, author, purpose, file, digest, heading_row, headings,
                     rows, received, begun_at, used_for, state, version)
  VALUES (:district, :id, :owner_org, :author, :purpose, :file, :digest, :heading_row, :headings,
          :rows, :received, :begun_at, :used_for, :state, :version))"};
constexpr sql::Query kSave{"sheet.save", R"(
  UPDATE sheet
  SET received = :received, used_for = :used_for, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kAddPiece{"sheet.add_piece", R"(
  INSERT INTO sheet_piece (district, sheet, first, count, cells)
  VALUES (:district, :sheet, :first, :count, :cells))"};
constexpr sql::Query kPieces{"sheet.pieces", R"(
  SELECT cells FROM sheet_piece
  WHERE district = :district AND sheet = :sheet ORDER BY first)"};
constexpr sql::Query kDropPieces{"sheet.drop_pieces", R"(
  DELETE FROM sheet_piece WHERE district = :district AND sheet = :sheet)"};
constexpr sql::Query kHold{"sheet.holds_what_it_says", R"(
  SELECT p.sheet FROM sheet_piece p
  LEFT JOIN sheet s ON s.district = p.district AND s.id = p.sheet
  WHERE p.district = :district
  GROUP BY p.sheet, s.state, s.received
  HAVING s.state IS NULL OR s.state NOT IN ('receiving', 'whole') OR SUM(p.count) <> s.received)"};

}  // namespace

std::optional<SheetShown> find_sheet(sql::Db& db, const std::string& id) {
  return db.one<SheetShown>(kFind, {sql::arg("id", id)});
}

void add_sheet(sql::Db& db, const SheetShown& sheet) {
  db.exec(kAdd, sheet);
}

std::optional<std::int64_t> save_sheet(sql::Db& db, const SheetShown& sheet) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(sheet));
  if (version.empty()) return std::nullopt;
  return version[0];
}

void add_piece(sql::Db& db, const std::string& sheet, std::int64_t first,
               const std::vector<SheetRow>& rows) {
  db.exec(kAddPiece, {sql::arg("sheet", sheet), sql::arg("first", first),
                      sql::arg("count", std::int64_t(rows.size())), sql::arg("cells", rows)});
}

std::vector<std::vector<std::string>> sheet_rows(sql::Db& db, const SheetShown& sheet) {
  std::vector<std::vector<std::string>> rows;
  rows.reserve(std::size_t(sheet.rows));
  // Read as plain JSON: the codec's own way by paths would take ten times as long for what was
  // checked by it when the piece came.
  for (const auto& piece : db.column<std::string>(kPieces, {sql::arg("sheet", sheet.id)})) {
    const auto parsed = base::json::parse(piece);
    for (const auto& row : parsed.as_array()) {
      auto& cells = rows.emplace_back();
      cells.reserve(row.as_array().size());
      for (const auto& cell : row.as_array())
        cells.emplace_back(std::string_view(cell.as_string()));
    }
  }
  return rows;
}

void drop_pieces(sql::Db& db, const std::string& sheet) {
  db.exec(kDropPieces, {sql::arg("sheet", sheet)});
}

std::vector<SheetShown> unfinished(sql::Db& db, const std::string& author) {
  return db.all<SheetShown>(kUnfinished, {sql::arg("author", author)});
}

sql::Query sheets_hold_what_they_say() {
  return kHold;
}

}  // namespace registry::store
