#include "flow/3_budget/import/store.h"

#include <map>

#include "registry/registry.h"

namespace budget::import_store {
namespace {

struct Body {
  std::string id;
  registry::PartyKind kind = registry::PartyKind::organ;
};
constexpr auto describe(const Body*) {
  return base::record("Body", base::field("id", &Body::id, {}),
                      base::field("kind", &Body::kind, {}));
}
constexpr sql::Query kBody{"budget.body_of_code", R"(
  SELECT id, kind FROM party WHERE district = :district AND code = :code)"};
constexpr sql::Query kStands{"budget.line_stands", R"(
  SELECT id FROM budget_line
  WHERE district = :district AND owner_org = :owner_org AND year = :year AND title = :title
    AND function_code = :function_code AND source = :source AND carried_from IS NULL)"};

constexpr std::size_t kBatch = 500;

std::optional<Department> department(sql::Db& db, const std::string& code) {
  const auto body = db.one<Body>(kBody, {sql::arg("code", code)});
  if (!body) return std::nullopt;
  return Department{body->id, bool(registry::may_buy(body->kind))};
}

}  // namespace

std::vector<RowFacts> facts(sql::Db& db, const std::vector<FinanceRow>& rows, std::int64_t year) {
  std::map<std::string, std::optional<Department>> known;  // a list has few departments
  std::vector<RowFacts> out(rows.size());
  std::vector<sql::Args> asked;
  std::vector<std::size_t> of;  // the row of each
  const auto ask = [&] {
    db.run_each(kStands, asked, [&](std::size_t k, const sql::Row&) { out[of[k]].stands = true; });
    asked.clear();
    of.clear();
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const FinanceRow& row = rows[i];
    const auto [at, fresh] = known.try_emplace(row.department_code);
    if (fresh) at->second = department(db, row.department_code);
    out[i].department = at->second;
    if (!at->second) continue;
    asked.push_back({sql::arg("owner_org", at->second->id), sql::arg("year", year),
                     sql::arg("title", base::trimmed(row.title)),
                     sql::arg("function_code", row.function_code), sql::arg("source", row.source)});
    of.push_back(i);
    if (asked.size() == kBatch) ask();
  }
  if (!asked.empty()) ask();
  return out;
}

}  // namespace budget::import_store
