// Any list as a spreadsheet: the rows that the visitor may see, from the list's own operation, page
// after page to the end.
#include <algorithm>
#include <cctype>

#include "app/page_files.h"
#include "oversight/thread.h"
#include "paper/workbook.h"
#include "platform/api_input.h"

namespace app {
namespace {

using base::Says;
using paper::Value;

/// A spreadsheet of more rows helps nobody; it says that it was cut, and where.
constexpr std::size_t kMostRows = 100'000;
/// Each id is asked for its name once; of more than these the ids stand there whole.
constexpr std::size_t kMostNames = 2'000;
constexpr std::string_view kType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// clang-format off
constexpr Says kAbout{"说明", "About"}, kWhat{"内容", "What"}, kFrom{"来源", "From"}, kMade{"生成时间", "Made at"},
    kFor{"读者", "Made for"}, kPublic{"公众(未登录)", "the public, not signed in"}, kRows{"行数", "Rows"},
    kNotice{"注意", "Notice"}, kRemark{"附注", "Remarks"},
    kScope{"只含这位读者有权查看的记录。金额单位为元,时刻为北京时间。",
           "Only what this reader may see. Amounts are in yuan, instants in China's time."},
    kLeftOut{"记录太多,本表在以下行数处截断,不完整:", "There are more records: this table was cut and is not whole. Rows at most: "},
    kRounded{"比例和分值四舍五入到四位小数;精确值见网页或 JSON。",
             "Ratios and points are rounded to four places; the page and the JSON have them exactly."},
    kCut{"过长的文字已截到 32,767 个字符,以“…”结尾。", "Texts that a cell cannot hold end in “…” after 32,767 characters."},
    kIds{"编号太多,一部分没有查名称,照原样列出。", "There were too many identities to ask for all their names: some stand as they are."},
    kDoubt{"依据未确认", "rule not confirmed"};
// clang-format on

std::string in(const Look& look, const Says& says) {
  return std::string(look.english ? says.en : says.zh);
}

/// The lists within the reply that a sheet is made of, each a field; none of an item's page.
std::vector<std::string> lists_of(const platform::Endpoint& e) {
  std::vector<std::string> out;
  if (e.writes() || e.path().ends_with('}')) return out;
  for (const auto& one : properties_of(e.out)) {
    const json::object& schema = schema_of(properties_of(e.out), one.key());
    if (!properties_of(item_schema(schema)).empty()) out.emplace_back(one.key());
  }
  return out;
}

Value value_of(const Showing& s, std::string_view field, const json::object& schema,
               const json::value& v) {
  if (is_empty(v)) return {};
  if (v.is_int64() && is_integer(schema)) return v.get_int64();
  if (v.is_string()) {
    const std::string text(v.get_string());
    const std::string format = text_of(schema, "format");
    if (is_money(schema))
      if (const auto money = base::Money::parse(text)) return *money;
    if (is_ratio(schema))
      if (const auto ratio = base::Exact::parse(text)) return *ratio;
    if (format == "date")
      if (const auto day = base::Date::parse(text)) return *day;
    if (format == "date-time")
      if (const auto at = base::Instant::parse(text)) return *at;
  }
  return shown(s, field, schema, v).text;
}

/// One list of the reply, on a sheet of its own.
struct Sheet {
  std::string list;
  const json::object& item;
  std::vector<std::string> columns;
  std::size_t number = 0, rows = 0;
};

class Table {
 public:
  Table(const Visit& v, const Look& look, const platform::Product& product,
        const platform::Endpoint& e)
      : v_(v),
        look_(look),
        e_(e),
        lookups_(v, look, product, kMostNames),
        showing_(lookups_.showing()),
        book_({.title = plain(e.says, look), .page_header = banner(), .made = v.now}) {
    showing_.whole_ids = true;
    const auto lists = lists_of(e);
    for (const auto& list : lists) {
      const json::object& schema = schema_of(properties_of(e.out), list);
      Sheet sheet{list, properties_of(item_schema(schema)), {}};
      std::vector<std::string> labels;
      // All columns, filled or not: the same list has the same columns every time.
      for (const auto& one : sheet.item) {
        if (passed_over(showing_, one.key())) continue;
        const json::object& field = schema_of(sheet.item, one.key());
        std::string label = label_of(showing_, one.key(), field);
        if (is_doubtful(showing_, field)) label += " [" + in(look, kDoubt) + "]";
        sheet.columns.emplace_back(one.key());
        labels.push_back(std::move(label));
      }
      const std::string name =
          lists.size() == 1 ? plain(e.says, look) : label_of(showing_, list, schema);
      sheet.number = book_.add_sheet(name, labels);
      sheets_.push_back(std::move(sheet));
    }
  }

  void add(const json::object& body) {
    for (auto& sheet : sheets_)
      for (const auto& row : body.at(sheet.list).as_array()) {
        if (sheet.rows == kMostRows) {
          left_out_ = true;
          break;
        }
        std::vector<Value> values;
        for (const auto& column : sheet.columns) {
          const auto* v = row.as_object().if_contains(column);
          values.push_back(v == nullptr
                               ? Value{}
                               : value_of(showing_, column, schema_of(sheet.item, column), *v));
        }
        book_.add_row(sheet.number, values);
        ++sheet.rows;
      }
  }
  bool full() const {
    return std::ranges::all_of(sheets_, [](const Sheet& s) { return s.rows == kMostRows; });
  }
  void more_is_left() { left_out_ = true; }

  std::string bytes() {
    std::vector<std::pair<std::string, std::string>> notes;
    const auto note = [&](const Says& label, std::string text) {
      if (!text.empty()) notes.emplace_back(in(look_, label), std::move(text));
    };
    note(kNotice, banner());
    note(kWhat, plain(e_.says, look_));
    note(kFrom, public_address(v_, look_));
    note(kMade, oversight::readable(v_.now));
    note(kFor, v_.session == nullptr
                   ? in(look_, kPublic)
                   : v_.actor->name + " · " +
                         std::string(word_for(base::Codec<platform::Role>::text(v_.actor->role),
                                              look_.english)));
    for (const auto& sheet : sheets_)
      note(kRows, std::to_string(sheet.rows));
    if (left_out_) note(kNotice, in(look_, kLeftOut) + std::to_string(kMostRows));
    note(kRemark, in(look_, kScope));
    if (book_.was_rounded()) note(kRemark, in(look_, kRounded));
    if (book_.was_cut()) note(kRemark, in(look_, kCut));
    if (lookups_.ran_out()) note(kRemark, in(look_, kIds));
    for (auto& line : lookups_.doubts())
      note(kDoubt, std::move(line));
    book_.add_notes(in(look_, kAbout), notes);
    return book_.bytes();
  }

 private:
  std::string banner() const {
    return look_.english ? look_.notes->banner_en : look_.notes->banner_zh;
  }
  const Visit& v_;
  const Look& look_;
  const platform::Endpoint& e_;
  Lookups lookups_;
  Showing showing_;
  paper::Workbook book_;
  std::vector<Sheet> sheets_;
  bool left_out_ = false;
};

/// As few pages as the operation allows.
void ask_for_long_pages(const platform::Endpoint& e, json::object& asked) {
  const json::object& limit = schema_of(properties_of(e.in), "limit");
  if (const auto* most = limit.if_contains("maximum"); most != nullptr && !asked.contains("limit"))
    asked["limit"] = *most;
}

}  // namespace

std::string public_address(const Visit& v, const Look& look) {
  std::string out = look.notes->address + v.path;
  char mark = '?';
  for (const auto& [name, value] : v.query) {
    out += mark + encoded(name) + "=" + encoded(value);
    mark = '&';
  }
  return out;
}

Page file_of(const Visit& v, std::string body, std::string type, std::string_view ending) {
  Page out;
  out.body = std::move(body);
  out.content_type = std::move(type);
  std::string name;
  for (const char c : v.path.substr(v.path.find_first_not_of('/')))
    name += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' ? c : '-';
  out.save_as = name + std::string(ending);
  return out;
}

std::string sheet_link(const Visit& v, const Look& look, const platform::Endpoint& e) {
  if (lists_of(e).empty()) return "";
  std::string out = v.path + ".xlsx";
  char mark = '?';
  // From the beginning, whichever page is read.
  for (const auto& [name, value] : v.query) {
    if (name == "after" || name == "offset" || name == "from" || is_look(name)) continue;
    out += mark + encoded(name) + "=" + encoded(value);
    mark = '&';
  }
  return look.q.empty() ? out : out + mark + look.q.substr(1);
}

Page sheet_page(const Visit& v, const Look& look, const platform::Product& product,
                const platform::Routes::Found& found) {
  const auto& e = *found.endpoint;
  if (lists_of(e).empty())
    return refused(&v, look, platform::problem(base::refuse(platform::kHidden)));
  json::object asked = asked_for(v, found);
  ask_for_long_pages(e, asked);
  Reply r = v.run(e.name, asked, "");
  if (!r.done()) return refused(&v, look, r);
  Table table(v, look, product, e);
  std::string before;
  while (true) {
    table.add(r.body);
    const auto next = next_page(e, r.body);
    if (!next) break;
    if (table.full() || next->second == before) {
      table.more_is_left();
      break;
    }
    before = next->second;
    asked[next->first] = platform::typed(e, next->first, next->second);
    r = v.run(e.name, asked, "");
    if (!r.done()) return refused(&v, look, r);
  }
  return file_of(v, table.bytes(), std::string(kType), ".xlsx");
}

}  // namespace app
