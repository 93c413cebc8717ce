#pragma once
// The thread: one contract from need to disclosure as sections of figures and tables, each figure
// with the address of the facts behind it. Written for the page and read by programs alike.
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "base/record.h"

namespace oversight {

/// One figure. `link` is the page with what is behind it; empty where the figure is the fact.
struct Figure {
  std::string zh, en;            // its name
  std::string value;             // "56,100.00", "2025-03-14", "87.2273"
  std::string unit_zh, unit_en;  // "元" / "yuan"
  std::string note_zh, note_en;  // the rule or formula in words
  std::string link;
  bool unconfirmed = false;  // rests on a rule value that is not confirmed
};
/// `text` is a value, a word of an enumeration, or what people wrote; `en` where it says something
/// else in English.
struct Cell {
  std::string text;
  std::string link;
  std::string en = {};
};
struct Table {
  std::string zh, en;
  std::vector<std::string> columns_zh, columns_en;
  std::vector<std::vector<Cell>> rows;
};
struct Section {
  std::string step;  // "need" … "disclosure"
  std::int64_t number = 0;
  std::string zh, en;
  std::string standing_zh, standing_en;  // one sentence: what happened, when
  bool reached = false;
  std::vector<Figure> figures;
  std::vector<Table> tables;
};
struct Thread {
  std::string contract, title, purchaser, supplier, state;
  std::string price, paid;  // yuan, grouped
  std::vector<Section> sections;
};
/// One line of the list of threads.
struct Brief {
  std::string contract, title, purchaser, supplier, state, price, paid;
};

/// An instant as people read it: 2025-02-25 09:30, with seconds only where there are any.
std::string readable(base::Instant);

// clang-format off
constexpr auto describe(const Figure*) {
  using base::field;
  return base::record("Figure",
      field("zh", &Figure::zh, {"名称", "Name, Chinese"}), field("en", &Figure::en, {"英文名称", "Name, English"}),
      field("value", &Figure::value, {"数值", "Value"}),
      field("unit_zh", &Figure::unit_zh, {"单位", "Unit, Chinese"}), field("unit_en", &Figure::unit_en, {"英文单位",
          "Unit, English"}),
      field("note_zh", &Figure::note_zh, {"说明", "Note, Chinese"}), field("note_en", &Figure::note_en, {"英文说明",
          "Note, English"}),
      field("link", &Figure::link, {"事实所在", "Where the facts behind it are"}),
      field("unconfirmed", &Figure::unconfirmed, {"未确认", "Rests on an unconfirmed value"}));
}
constexpr auto describe(const Cell*) {
  using base::field;
  return base::record("Cell", field("text", &Cell::text, {"内容", "Text"}),
                      field("link", &Cell::link, {"事实所在", "Where the facts behind it are"}),
                      field("en", &Cell::en, {"英文内容", "Text, English; empty where it is the same"}));
}
constexpr auto describe(const Table*) {
  using base::field;
  return base::record("Table",
      field("zh", &Table::zh, {"表名", "Caption, Chinese"}), field("en", &Table::en, {"英文表名", "Caption, English"}),
      field("columns_zh", &Table::columns_zh, {"列名", "Columns, Chinese"}),
      field("columns_en", &Table::columns_en, {"英文列名", "Columns, English"}),
      field("rows", &Table::rows, {"各行", "Rows"}));
}
constexpr auto describe(const Section*) {
  using base::field;
  return base::record("Section",
      field("step", &Section::step, {"环节", "Step"}), field("number", &Section::number, {"序号", "Number"}),
      field("zh", &Section::zh, {"名称", "Name, Chinese"}), field("en", &Section::en, {"英文名称", "Name, English"}),
      field("standing_zh", &Section::standing_zh, {"进展", "What happened, Chinese"}),
      field("standing_en", &Section::standing_en, {"英文进展", "What happened, English"}),
      field("reached", &Section::reached, {"已到达", "Reached"}),
      field("figures", &Section::figures, {"数字", "Figures"}), field("tables", &Section::tables, {"表", "Tables"}));
}
constexpr auto describe(const Thread*) {
  using base::field;
  return base::record("Thread",
      field("contract", &Thread::contract, {"合同", "Contract"}), field("title", &Thread::title, {"名称", "Title"}),
      field("purchaser", &Thread::purchaser, {"购买主体", "Purchaser"}),
      field("supplier", &Thread::supplier, {"承接主体", "Supplier"}),
      field("state", &Thread::state, {"合同状态", "State of the contract"}),
      field("price", &Thread::price, {"合同金额", "Price"}), field("paid", &Thread::paid, {"已支付", "Paid"}),
      field("sections", &Thread::sections, {"各环节", "Sections"}));
}
constexpr auto describe(const Brief*) {
  using base::field;
  return base::record("ThreadBrief",
      field("contract", &Brief::contract, {"合同", "Contract"}), field("title", &Brief::title, {"名称", "Title"}),
      field("purchaser", &Brief::purchaser, {"购买主体", "Purchaser"}),
      field("supplier", &Brief::supplier, {"承接主体", "Supplier"}),
      field("state", &Brief::state, {"合同状态", "State of the contract"}),
      field("price", &Brief::price, {"合同金额", "Price"}), field("paid", &Brief::paid, {"已支付", "Paid"}));
}
// clang-format on

}  // namespace oversight
