// A table of bids, read cell by cell.
#include "base/csv.h"
#include "flow/4_procurement/rules_price.h"

namespace procurement {

using base::Exact, base::Money, base::Says;

namespace {

constexpr std::size_t kBidsMax = 10'000;
constexpr std::size_t kNameMax = 200;

struct Column {
  std::string_view field;
  Says label;
};
constexpr Column kBidder{"bidder", {"供应商", "Bidder"}};
constexpr Column kPrice{"price", {"报价(元)", "Price"}};
constexpr Column kDeduction{"deduction_percent", {"价格扣除(%)", "Deduction percent"}};

class Reader {
 public:
  explicit Reader(std::optional<Money> ceiling) : ceiling_(ceiling) {}

  base::Result<std::vector<Bid>> read(std::string_view csv) && {
    base::Sheet sheet = base::csv_sheet(csv, faults_);
    cut_overhang(sheet);
    if (!sheet.headings.empty() || !faults_.any()) read_rows(sheet);
    if (faults_.any()) return std::move(faults_).refused(kBadBids);
    return std::move(bids_);
  }

 private:
  /// What an amount with a comma outside quotes leaves over; told first, so that the rest of such a
  /// table is read all the same.
  void cut_overhang(base::Sheet& sheet) {
    const std::size_t width = sheet.headings.size();
    std::int64_t row = sheet.heading_row;
    for (auto& cells : sheet.rows) {
      ++row;
      for (std::size_t i = width; i < cells.size(); ++i)
        if (!base::trimmed(cells[i]).empty())
          faults_.add(base::cell_name(i, row), "这一格没有表头;含逗号的内容须加引号",
                      "this cell stands under no heading: what holds a comma goes in quotes");
      if (cells.size() > width) cells.resize(width);
    }
  }

  void read_rows(const base::Sheet& sheet) {
    base::SheetColumns columns(sheet);
    for (const auto* column : {&kBidder, &kPrice, &kDeduction})
      columns.want(column->field, column->label, true);
    auto found = std::move(columns).found();
    if (!found) {
      for (auto& one : found.error().problems)
        faults_.add(one.field, one.zh, one.en);
      return;
    }
    columns_ = std::move(found).value();
    row_ = sheet.heading_row;
    for (const auto& cells : sheet.rows) {
      ++row_;
      if (base::sheet_detail::blank(cells)) continue;
      if (bids_.size() == kBidsMax) return fault(kBidder, {"最多 10000 家", "at most 10,000 bids"});
      read_row(cells);
    }
    if (bids_.empty() && !faults_.any())
      fault(kBidder, {"表头下面没有报价", "there is no bid below the headings"});
  }

  void read_row(const std::vector<std::string>& cells) {
    cells_ = &cells;
    bids_.push_back({.bidder = bidder(), .price = price(), .deduction_percent = deduction()});
  }

  std::string bidder() {
    std::string name(text(kBidder));
    if (name.empty()) {
      fault(kBidder, {"必填", "is required"});
    } else if (base::text_length(name) > kNameMax) {
      fault(kBidder, {"不超过 200 个字符", "must have at most 200 characters"});
    } else if (base::has_control(name)) {
      fault(kBidder, {"含有控制字符", "holds a control character"});
    } else if (const auto [at, fresh] = seen_.emplace(name, cell(kBidder)); !fresh) {
      faults_.add(cell(kBidder), "与 " + at->second + " 是同一家",
                  "is the bidder of " + at->second);
    }
    return name;
  }

  Money price() {
    const auto got = Money::parse(text(kPrice));
    if (!got || *got <= Money()) {
      fault(kPrice, {"须为大于零的金额(元,最多两位小数,不分节),如 104.50",
                     "must be an amount above zero in yuan with at most two decimals and no "
                     "separators, such as 104.50"});
      return {};
    }
    if (ceiling_ && *got > *ceiling_)
      fault(kPrice,
            {"高于最高限价,报价无效,不参与评分;请从表中删去",
             "lies above the ceiling: such a bid is invalid and is not scored, take it out"});
    return *got;
  }

  Exact deduction() {
    const auto got = Exact::parse(text(kDeduction));
    if (got && *got >= Exact(0) && *got < Exact(100)) return *got;
    fault(kDeduction, {"须为 0 以上、100 以下的数,如 15 或 12.5;没有扣除填 0",
                       "must be a number from 0 to below 100, such as 15 or 12.5; 0 for none"});
    return {};
  }

  std::string cell(const Column& column) const {
    const auto at = columns_.find(column.field);
    return base::cell_name(at == columns_.end() ? 0 : at->second, row_);
  }
  std::string_view text(const Column& column) const {
    const std::size_t at = columns_.at(column.field);
    return at < cells_->size() ? base::trimmed((*cells_)[at]) : std::string_view();
  }
  void fault(const Column& column, Says says) {
    faults_.add(cell(column), "「" + std::string(column.label.zh) + "」" + std::string(says.zh),
                std::string(column.label.en) + ": " + std::string(says.en));
  }

  std::optional<Money> ceiling_;
  base::SheetFaults faults_;
  std::map<std::string_view, std::size_t> columns_;
  std::map<std::string, std::string> seen_;  // the cell where each bidder stands first
  std::int64_t row_ = 0;
  const std::vector<std::string>* cells_ = nullptr;
  std::vector<Bid> bids_;
};

}  // namespace

base::Result<std::vector<Bid>> read_bids(std::string_view csv, std::optional<Money> ceiling) {
  return Reader(ceiling).read(csv);
}

}  // namespace procurement
