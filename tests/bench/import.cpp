#include "import.h"

#include <chrono>
#include <stdexcept>

#include "world/world.h"

namespace bench {
namespace {

namespace json = boost::json;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t kPiece = 2'000, kYear = 2026;
const base::Instant kAt(1'764'000'000'000);

/// Every column of the table but the district, which the driver adds itself.
constexpr sql::Query kRead{"bench.duties", R"(
  SELECT id, owner_org, area, year, number, title, basis, performed_by, posts, staff_money,
         content_kind, note, state, sheet, author, recorded_on, remove_reason, version
  FROM duty WHERE district = :district)"};
constexpr sql::Query kWrite{"bench.write_duty", R"(
  INSERT INTO duty (district, id, owner_org, area, year, number, title, basis, performed_by, posts,
                    staff_money, content_kind, note, state, clause, sheet, author, recorded_on,
                    remove_reason, version)
  VALUES (:district, :id, :owner_org, :area, :year, :number, :title, :basis, :performed_by, :posts,
          :staff_money, :content_kind, :note, :state, '', :sheet, :author, :recorded_on,
          :remove_reason, :version))"};

double seconds_since(Clock::time_point from) {
  return std::chrono::duration<double>(Clock::now() - from).count();
}

/// Somebody with a sheet to take in.
class Clerk {
 public:
  explicit Clerk(platform::Executor& executor) : executor_(executor) {
    const platform::Actor system{"system", "system", platform::Role::system, "", "", ""};
    done("account.bootstrap", system,
         {{"login", "sys.bench"},
          {"name", "测试"},
          {"role", "sysadmin"},
          {"org", "gov.office"},
          {"area", "440607000000"}});
    const platform::Actor admin{"sys.bench",    "", platform::Role::sysadmin, "gov.office",
                                "440607000000", ""};
    const auto party = done("party.register", admin,
                            {{"code", "1199000000712345X6"},
                             {"name", "测试部门"},
                             {"kind", "party_organ"},
                             {"area", "440607000000"}});
    const std::string org(party.at("id").as_string());
    const auto account = done("account.bootstrap", system,
                              {{"login", "clerk.bench"},
                               {"name", "测试"},
                               {"role", "purchaser"},
                               {"org", org},
                               {"area", "440607000000"}});
    who_ = {std::string(account.at("id").as_string()),
            "",
            platform::Role::purchaser,
            org,
            "440607000000",
            ""};
  }

  void import(std::int64_t rows) {
    const json::array headings{"职责编号", "职责名称",     "职责依据",    "承担方式",
                               "岗位数",   "每年人员经费", "服务对象类别"};
    const auto sheet = done("sheet.begin", who_,
                            {{"purpose", "duties"},
                             {"file", "bench.xlsx"},
                             {"heading_row", 1},
                             {"headings", headings},
                             {"rows", rows}});
    const std::string id(sheet.at("id").as_string());
    for (std::int64_t first = 0; first < rows; first += kPiece)
      done("sheet.add", who_, {{"id", id}, {"first", first}, {"rows", piece(first, rows)}});
    const auto taken = done("duty.import", who_, {{"import", id}, {"year", kYear}});
    if (taken.at("imported").as_int64() != rows) throw std::runtime_error("rows are missing");
  }

 private:
  static json::array piece(std::int64_t first, std::int64_t rows) {
    json::array out;
    for (std::int64_t i = first; i < std::min(first + kPiece, rows); ++i)
      out.push_back(json::array{std::to_string(i + 1), "为困难老人上门照料",
                                "《广东省养老服务条例》", "自有人员", "1", "80000.00", "公共服务"});
    return out;
  }
  json::object done(std::string_view operation, const platform::Actor& who,
                    const json::object& in) {
    const auto reply = executor_.run(operation, who, kAt, in);
    if (!reply.done())
      throw std::runtime_error(std::string(operation) + ": " + json::serialize(reply.body));
    return reply.body;
  }

  platform::Executor& executor_;
  platform::Actor who_;
};

/// The duties of one district into another, by the driver alone.
double write_again(test::World& from, test::World& to) {
  std::vector<sql::Args> rows;
  from.runtime().pool().with([&](sql::Db& db) {
    db.run(kRead, {}, [&](const sql::Row& row) {
      sql::Args args;
      for (std::size_t i = 0; i < row.names.size(); ++i) {
        static std::vector<std::string> names = row.names;  // a name outlives its row
        args.add({names[i], row.cells[i]});
      }
      rows.push_back(std::move(args));
    });
  });
  const auto begun = Clock::now();
  to.runtime().pool().with([&](sql::Db& db) {
    db.begin(true);
    for (std::size_t i = 0; i < rows.size(); i += std::size_t(kPiece)) {
      const auto count = std::min(rows.size() - i, std::size_t(kPiece));
      db.run_each(kWrite, std::span(rows).subspan(i, count), [](std::size_t, const sql::Row&) {});
    }
    db.commit();
  });
  return double(rows.size()) / seconds_since(begun);
}

}  // namespace

Import import_duties(sql::Engine engine, std::int64_t rows) {
  test::World world(engine), bare(engine);
  Clerk clerk(world.executor());
  Import out;
  const auto begun = Clock::now();
  clerk.import(rows);
  out.rows_per_s = double(rows) / seconds_since(begun);
  for (const auto& fault : world.executor().check())
    throw std::runtime_error("after the import: " + fault);
  out.bare_rows_per_s = write_again(world, bare);
  return out;
}

}  // namespace bench
