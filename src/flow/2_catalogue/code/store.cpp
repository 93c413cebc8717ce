#include "flow/2_catalogue/code/store.h"

namespace catalogue::code_store {
namespace {

constexpr sql::Query kFind{"code.find", R"(
  SELECT id, owner_org, code, parent, name, state, author, defined_on, filed_on, filed_as, version
  FROM department_code WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindCode{"code.find_code", R"(
  SELECT id, owner_org, code, parent, name, state, author, defined_on, filed_on, filed_as, version
  FROM department_code
  WHERE district = :district AND owner_org = :owner_org AND code = :code)"};
constexpr sql::Query kInsert{"code.insert", R"(
  INSERT INTO department_code (district, id, owner_org, code, parent, name, state, author,
                               defined_on, filed_on, filed_as, version)
  VALUES (:district, :id, :owner_org, :code, :parent, :name, :state, :author, :defined_on,
          :filed_on, :filed_as, :version))"};
constexpr sql::Query kSave{"code.save", R"(
  UPDATE department_code
  SET state = :state, filed_on = :filed_on, filed_as = :filed_as, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, owner_org, code, parent, name, state, author, defined_on, filed_on, filed_as,
            version)"};
constexpr sql::Query kList{"code.list", R"(
  SELECT id, owner_org, code, parent, name, state, defined_on, filed_on, filed_as, version
  FROM department_code
  WHERE district = :district AND id > :after
    AND owner_org = COALESCE(CAST(:department AS TEXT), owner_org)
    AND parent = COALESCE(CAST(:parent AS TEXT), parent)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kIds{"code.ids", R"(
  SELECT id FROM department_code WHERE district = :district ORDER BY id)"};

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<DepartmentCode> find(sql::Db& db, const CodeId& id) {
  return db.one<DepartmentCode>(kFind, {sql::arg("id", id)});
}
std::optional<DepartmentCode> find_code(sql::Db& db, const std::string& org,
                                        const std::string& code) {
  return db.one<DepartmentCode>(kFindCode, {sql::arg("owner_org", org), sql::arg("code", code)});
}
void insert(sql::Db& db, const DepartmentCode& code) {
  db.exec(kInsert, code);
}
std::optional<DepartmentCode> save(sql::Db& db, const DepartmentCode& code) {
  return db.one<DepartmentCode>(kSave, sql::Args(code));
}
CodePage list(sql::Db& db, const CodeFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  CodePage page{
      db.all<ListedCode>(
          kList, {sql::arg("after", f.after.value_or("")), sql::arg("department", f.department),
                  sql::arg("parent", f.parent), sql::arg("limit", limit + 1)}),
      {}};
  if (std::int64_t(page.codes.size()) > limit) {
    page.codes.resize(std::size_t(limit));
    page.next = page.codes.back().id.value;
  }
  return page;
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "code.as_told",
           .key = "id",
           .prefix = "cod_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace catalogue::code_store
