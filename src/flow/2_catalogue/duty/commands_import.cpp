// An inventory taken in from a spreadsheet: all its rows or none, every fault named by its cell.
#include <map>

#include "flow/2_catalogue/duty/commands.h"
#include "registry/sheets.h"

namespace catalogue {

struct ImportDuties {
  std::string import;
  std::int64_t year = 0;
};
constexpr auto describe(const ImportDuties*) {
  using base::field;
  using I = ImportDuties;
  return base::record(
      "ImportDuties",
      field("import", &I::import, {"已上传的表格", "The sheet that was sent"}, {1, 60}),
      field("year", &I::year, {"年度", "Year"}, {1990, 2200}));
}
struct ImportedDuties {
  std::string import;
  std::int64_t year = 0, imported = 0, standing_before = 0;
};
constexpr auto describe(const ImportedDuties*) {
  using base::field;
  using I = ImportedDuties;
  return base::record("ImportedDuties", field("import", &I::import, {"表格", "The sheet"}),
                      field("year", &I::year, {"年度", "Year"}),
                      field("imported", &I::imported, {"导入项数", "Duties taken in"}),
                      field("standing_before", &I::standing_before,
                            {"该年度原有项数", "Duties that the year had before"}));
}

namespace {

using Rows = base::SheetRows<DutyContent>;

/// Numbers that stand twice in the sheet, or in the inventory already.
void check_numbers(Work& work, const Rows& sheet, std::int64_t year, base::SheetFaults& faults) {
  std::map<std::string, std::size_t> first;
  std::vector<std::string> numbers;
  numbers.reserve(sheet.rows.size());
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    numbers.emplace_back(base::trimmed(sheet.rows[i].number));
    const auto [at, fresh] = first.emplace(numbers.back(), i);
    if (fresh) continue;
    const std::string there = sheet.cell("number", at->second);
    faults.add(sheet.cell("number", i), "职责编号与 " + there + " 重复",
               "the number stands in " + there + " already");
  }
  const auto standing = duty_store::standing(work.db, work.actor.org, year, numbers);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (standing[i])
      faults.add(sheet.cell("number", i), "该年度清单中已有这个职责编号",
                 "the year's inventory has this number already");
}

Result<ImportedDuties> import(Work& work, const ImportDuties& in) {
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  const auto sheet = TRY(base::read_sheet<DutyContent>(TRY(registry::take_sheet(
      work, in.import, registry::SheetPurpose::duties, "duty.import " + std::to_string(in.year)))));
  base::SheetFaults faults;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i)
    for (const auto& one : duty_faults(sheet.rows[i]))
      faults.add(sheet.cell(one.field, i), one.zh, one.en);
  check_numbers(work, sheet, in.year, faults);
  if (faults.any()) return std::move(faults).refused(base::kBadCells);
  ImportedDuties out{in.import, in.year, std::int64_t(sheet.rows.size()),
                     duty_store::count(work.db, work.actor.org, in.year)};
  std::vector<Duty> duties;
  duties.reserve(sheet.rows.size());
  for (const DutyContent& row : sheet.rows) {
    Duty duty = with_content({}, row);
    duty.id = work.fresh_id<DutyId>("dty");
    duty.owner_org = work.actor.org;
    duty.area = work.actor.area;
    duty.year = in.year;
    duty.sheet = in.import;
    duty.author = work.actor.account;
    duty.recorded_on = work.today;
    duties.push_back(std::move(duty));
  }
  duty_store::insert_all(work.db, duties);
  return out;
}

}  // namespace

platform::Endpoint import_endpoint() {
  return registry::with_sheet<DutyContent>(
      platform::endpoint("duty.import", "POST /duties/import", "", platform::own<ImportDuties>,
                         import, {"导入职责清单", "Take an inventory in from a sheet."}));
}

}  // namespace catalogue
