// A whole year of the inventory: carried over into the next, and compared with another.
#include "flow/2_catalogue/duty/commands.h"

namespace catalogue {

struct CarryOver {
  std::int64_t year = 0;
};
constexpr auto describe(const CarryOver*) {
  return base::record("CarryOverDuties",
                      base::field("year", &CarryOver::year,
                                  {"从哪一年度结转", "The year whose duties go on"}, {1990, 2199}));
}
struct CarriedOver {
  std::int64_t from = 0, year = 0, carried = 0, standing_before = 0;
};
constexpr auto describe(const CarriedOver*) {
  using base::field;
  using C = CarriedOver;
  return base::record("CarriedOverDuties", field("from", &C::from, {"原年度", "From the year"}),
                      field("year", &C::year, {"新年度", "Into the year"}),
                      field("carried", &C::carried, {"结转项数", "Duties carried over"}),
                      field("standing_before", &C::standing_before,
                            {"新年度原有项数", "Duties that the year had before"}));
}
struct CompareYears {
  std::optional<std::string> department;
  std::int64_t year_from = 0, year_to = 0;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const CompareYears*) {
  using base::field;
  using C = CompareYears;
  return base::record(
      "CompareDutyYears",
      field("department", &C::department, {"部门", "The department; yours if not given"}, {1, 60}),
      field("year_from", &C::year_from, {"起始年度", "The earlier year"}, {1990, 2200}),
      field("year_to", &C::year_to, {"截止年度", "The later year"}, {1990, 2200}),
      field("after", &C::after, {"起点", "Those after this number"}, {0, 40}),
      field("limit", &C::limit, {"条数", "At most so many"}, {1, 500}));
}
enum class Change { added, removed, changed };
BOOST_DESCRIBE_ENUM(Change, added, removed, changed)
struct DutyChange {
  std::string number, title;
  Change change = Change::added;
  std::vector<FieldChange> fields;
};
constexpr auto describe(const DutyChange*) {
  using base::field;
  using D = DutyChange;
  return base::record("DutyChange", field("number", &D::number, {"职责编号", "Number"}),
                      field("title", &D::title, {"职责名称", "The duty"}),
                      field("change", &D::change, {"变化", "What became of it"}),
                      field("fields", &D::fields, {"变化字段", "Fields before and after"}));
}
struct Compared {
  std::vector<DutyChange> changes;
  std::int64_t added = 0, removed = 0, changed = 0;
  std::optional<std::string> next;
};
constexpr auto describe(const Compared*) {
  using base::field;
  using C = Compared;
  return base::record(
      "ComparedDutyYears", field("changes", &C::changes, {"逐项变化", "Duty by duty"}),
      field("added", &C::added, {"新增项数", "How many were added"}),
      field("removed", &C::removed, {"减少项数", "How many are gone"}),
      field("changed", &C::changed, {"变更项数", "How many changed"}),
      field("next", &C::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace {

constexpr std::int64_t kPage = 100;

Result<CarriedOver> carry_over(Work& work, const CarryOver& in) {
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  const std::string& org = work.actor.org;
  const auto before = duty_store::count(work.db, org, in.year + 1);
  std::vector<Duty> next;
  for (const Duty& one : duty_store::to_carry(work.db, org, in.year))
    next.push_back(carried_over(one, work.fresh_id<DutyId>("dty"), work.actor.account, work.today));
  if (next.empty()) return base::refuse(kYearNotEmpty, std::to_string(in.year));
  duty_store::insert_all(work.db, next);
  return CarriedOver{in.year, in.year + 1, std::int64_t(next.size()), before};
}

Result<Subject> on_department(Work& work, const CompareYears& in) {
  Subject out = TRY(platform::own(work, in));
  out.owner_org = in.department.value_or(work.actor.org);
  return out;
}

Result<Compared> compare(Work& work, const CompareYears& in) {
  if (in.year_from >= in.year_to) return base::refuse(kSameYears);
  const duty_store::Years years{in.department.value_or(work.actor.org), in.year_from, in.year_to};
  const auto limit = in.limit.value_or(kPage);
  auto numbers = duty_store::changed_numbers(work.db, years, in.after.value_or(""), limit + 1);
  Compared out;
  if (std::int64_t(numbers.size()) > limit) {
    numbers.resize(std::size_t(limit));
    out.next = numbers.back();
  }
  const auto before = duty_store::by_numbers(work.db, years.org, years.from, numbers);
  const auto after = duty_store::by_numbers(work.db, years.org, years.to, numbers);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!before[i])
      out.changes.push_back({numbers[i], after[i]->title, Change::added, {}});
    else if (!after[i])
      out.changes.push_back({numbers[i], before[i]->title, Change::removed, {}});
    else
      out.changes.push_back(
          {numbers[i], after[i]->title, Change::changed, changes_between(*before[i], *after[i])});
  }
  const auto counts = duty_store::count_changes(work.db, years);
  out.added = counts.added;
  out.removed = counts.removed;
  out.changed = counts.changed;
  return out;
}

}  // namespace

std::vector<platform::Endpoint> year_endpoints() {
  using platform::endpoint, platform::own;
  // clang-format off
  return {
      endpoint("duty.carry_over", "POST /duties/years/{year}/carry-over", "", own<CarryOver>, carry_over,
               {"结转职责清单", "Carry a year's inventory over into the next."}),
      endpoint("duty.compare", "GET /duty-comparison", "", on_department, compare,
               {"比较两个年度的职责", "Compare two years of a department's inventory."})};
  // clang-format on
}

}  // namespace catalogue
