// What `check` is for: what was altered behind the program's back is found and named.
#include "cli/shell.h"

namespace cli {
namespace {

struct Planted {
  const char* spoil;
  const char* mend;
  const char* named;
};
// clang-format off
constexpr Planted kPlanted[] = {
    {"UPDATE journal SET account = account || 'x' "
     "WHERE operation = 'demand.join' AND outcome = 'done'",
     "UPDATE journal SET account = SUBSTR(account, 1, LENGTH(account) - 1) "
     "WHERE operation = 'demand.join' AND outcome = 'done'",
     "the chain breaks"},
    {"UPDATE journal SET body = REPLACE(body, 'households', 'household') "
     "WHERE operation = 'demand.join' AND outcome = 'done'",
     "UPDATE journal SET body = REPLACE(body, 'household', 'households') "
     "WHERE operation = 'demand.join' AND outcome = 'done'",
     "the body is not what was committed to"},
    {"UPDATE journal_head SET seq = seq - 1", "UPDATE journal_head SET seq = seq + 1",
     "the head is not the last link"},
    {"UPDATE demand SET people = people + 1", "UPDATE demand SET people = people - 1",
     "demand.adds_up_to_its_needs"},
    {"UPDATE need SET author = author || 'x'", "UPDATE need SET author = SUBSTR(author, 1, LENGTH(author) - 1)",
     "reference.need.author: no account acc_"},
    {"UPDATE need SET area = '999' || area", "UPDATE need SET area = SUBSTR(area, 4)",
     "reference.need.area: no region 999440607"},
    {"UPDATE need SET demand = demand || 'x' WHERE demand IS NOT NULL",
     "UPDATE need SET demand = SUBSTR(demand, 1, LENGTH(demand) - 1) WHERE demand IS NOT NULL",
     "reference.need.demand: no demand dem_"},
};
// clang-format on

}  // namespace

void planted_violations(Shell& s) {
  for (const auto& one : kPlanted) {
    const auto run = [&](const char* statement) {
      sql::connect({s.place().db, s.place().district, 1})->script(statement);
    };
    run(one.spoil);
    s.expect("pobing check $D", 1, {one.named});
    s.expect_json("pobing check $D", 1, {"violations", one.named});
    run(one.mend);
  }
  s.expect("pobing check $D", 0, {"0 violations"});
  s.expect_json("pobing check $D", 0, {"\"violations\":[]"});
}

}  // namespace cli
