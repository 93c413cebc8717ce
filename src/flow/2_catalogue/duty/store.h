#pragma once
// The tables duty and duty_screening: every SQL text of them, and the fields of what they store.
#include "flow/2_catalogue/duty/rules.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

template <class D>
constexpr auto duty_content_fields() {
  using base::field;
  return std::tuple(
      field("number", &D::number, {"职责编号", "Number, the department's own"}, {1, 40}),
      field("title", &D::title, {"职责名称", "The duty"}, {1, 200}),
      field("basis", &D::basis, {"职责依据", "Where it stands: law, plan, division of duties"},
            {1, 500}),
      field("performed_by", &D::performed_by, {"承担方式", "Who performs it"}),
      field("posts", &D::posts, {"岗位数", "Posts of own staff"}, {0, 100'000}),
      field("staff_money", &D::staff_money,
            {"每年人员经费", "Money a year for own staff, in yuan"}),
      field("content_kind", &D::content_kind, {"服务对象类别", "To the public, or auxiliary"}));
}
constexpr auto describe(const DutyContent*) {
  return std::apply(
      [](auto... f) {
        return base::record("DutyContent", f...,
                            base::field("note", &DutyContent::note, {"备注", "Note"}, {0, 1000}));
      },
      duty_content_fields<DutyContent>());
}
template <class D>
constexpr auto duty_fields() {
  using base::field;
  return std::tuple_cat(
      std::tuple(field("id", &D::id, {"编号", "Id"}),
                 field("owner_org", &D::owner_org, {"部门", "The department"}),
                 field("area", &D::area, {"区域", "Where"}),
                 field("year", &D::year, {"年度", "Year"})),
      duty_content_fields<D>(),
      std::tuple(
          field("note", &D::note, {"备注", "Note"}, {0, 1000}),
          field("state", &D::state, {"状态", "State"}),
          field("screening", &D::screening, {"最近一次筛查", "The last screening"}),
          field("outcome", &D::outcome, {"筛查结论", "What the screening came to"})
              .by("A-07.legal_review_min"),
          field("clause", &D::clause, {"不予列入的条款", "The clause that struck it out"}),
          field("carried_from", &D::carried_from, {"结转自", "The duty of the year before"}),
          field("sheet", &D::sheet, {"导入的表格", "The sheet it was imported with"}),
          field("author", &D::author, {"登记人", "Who recorded it"}),
          field("recorded_on", &D::recorded_on, {"登记日期", "Recorded on"}),
          field("removed_on", &D::removed_on, {"删除日期", "Removed on"}),
          field("remove_reason", &D::remove_reason, {"删除原因", "Why it was removed"}, {0, 500}),
          field("version", &D::version, {"版本", "Version"})));
}
constexpr auto describe(const Duty*) {
  return std::apply([](auto... f) { return base::record("Duty", f...); }, duty_fields<Duty>());
}
constexpr auto describe(const Finding*) {
  using base::field;
  return base::record(
      "ScreeningFinding", field("rule", &Finding::rule, {"规则", "Rule"}),
      field("clause", &Finding::clause, {"条款", "Clause"}),
      field("text_zh", &Finding::text_zh, {"条款要点", "What it says, in Chinese"}, {0, 500}),
      field("text_en", &Finding::text_en, {"条款要点(英)", "What it says"}, {0, 500}),
      field("answer", &Finding::answer, {"回答", "Answer"}),
      field("reason", &Finding::reason, {"理由", "Why"}, {0, 1000}));
}
constexpr auto describe(const Screening*) {
  using base::field;
  using S = Screening;
  return base::record(
      "DutyScreening", field("id", &S::id, {"编号", "Id"}),
      field("duty", &S::duty, {"职责", "The duty"}),
      field("owner_org", &S::owner_org, {"部门", "The department"}),
      field("content_kind", &S::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("gov_service_code", &S::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}),
      field("findings", &S::findings, {"逐项结果", "Clause by clause"}),
      field("phrases", &S::phrases, {"值得注意的用语", "Phrases that deserve a second look"}),
      field("signs", &S::signs, {"变相用工迹象数", "Signs of disguised employment"}),
      field("signs_min", &S::signs_min,
            {"须法制审查的迹象数", "So many signs send it to legal review"})
          .by("A-07.legal_review_min"),
      field("legal_review", &S::legal_review, {"须经法制审查", "To be reviewed legally"})
          .by("A-07.legal_review_min"),
      field("outcome", &S::outcome, {"结论", "What it came to"}),
      field("clause", &S::clause, {"不予列入的条款", "The clause that struck it out"}),
      field("author", &S::author, {"筛查人", "Who screened"}),
      field("screened_on", &S::screened_on, {"筛查日期", "Screened on"}));
}
struct DutyFilter {
  std::optional<std::int64_t> year;
  std::optional<std::string> department;
  std::optional<DutyState> state;
  std::optional<Outcome> outcome;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const DutyFilter*) {
  using base::field;
  using F = DutyFilter;
  return base::record("DutyFilter",
                      field("year", &F::year, {"年度", "Only of this year"}, {1990, 2200}),
                      field("department", &F::department, {"部门", "Only of this one"}, {1, 60}),
                      field("state", &F::state, {"状态", "Only those in this state"}),
                      field("outcome", &F::outcome, {"筛查结论", "Only those that came to this"}),
                      field("after", &F::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &F::limit, {"条数", "At most so many"}, {1, 500}));
}
struct DutyPage {
  std::vector<Duty> duties;
  std::optional<std::string> next;
};
constexpr auto describe(const DutyPage*) {
  using base::field;
  return base::record(
      "DutyPage", field("duties", &DutyPage::duties, {"职责", "Duties"}),
      field("next", &DutyPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace duty_store {

std::optional<Duty> find(sql::Db&, const DutyId&);
std::optional<Duty> find_number(sql::Db&, const std::string& org, std::int64_t year,
                                const std::string& number);
void insert(sql::Db&, const Duty&);
/// In batches: an import or a year's carry-over may hold a hundred thousand.
void insert_all(sql::Db&, const std::vector<Duty>&);
/// As saved, with its new version; nothing when it changed meanwhile.
std::optional<Duty> save(sql::Db&, const Duty&);
DutyPage list(platform::Work&, const DutyFilter&);
/// Of the year, those whose number the next year does not have yet.
std::vector<Duty> to_carry(sql::Db&, const std::string& org, std::int64_t year);
std::int64_t count(sql::Db&, const std::string& org, std::int64_t year);
/// Which of these numbers stand in the inventory already.
std::vector<bool> standing(sql::Db&, const std::string& org, std::int64_t year,
                           const std::vector<std::string>& numbers);
void insert(sql::Db&, const Screening&);
std::vector<Screening> screenings(sql::Db&, const DutyId&);
std::optional<Screening> find_screening(sql::Db&, const ScreeningId&);
/// An item that comes from it and is neither withdrawn nor replaced; "" when there is none.
std::string item_of(sql::Db&, const DutyId&);

/// Two years of one department.
struct Years {
  std::string org;
  std::int64_t from = 0, to = 0;
};
struct Counts {
  std::int64_t added = 0, removed = 0, changed = 0;
};
Counts count_changes(sql::Db&, const Years&);
/// Numbers in which they differ, in order, after this one.
std::vector<std::string> changed_numbers(sql::Db&, const Years&, const std::string& after,
                                         std::int64_t limit);
/// The duty of each number in a year, where it has one.
std::vector<std::optional<Duty>> by_numbers(sql::Db&, const std::string& org, std::int64_t year,
                                            const std::vector<std::string>& numbers);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace duty_store
}  // namespace catalogue
