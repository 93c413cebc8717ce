// What needs no database: deadline, identify, openapi; flags, environment and configuration file.
#include "cli/shell.h"

namespace cli {
namespace {

void deadlines(Shell& s) {
  const auto day = [&](const std::string& arguments, const std::string& wanted) {
    const Said said = s.expect("pobing deadline --en " + arguments, 0);
    if (!said.text.starts_with(wanted + "\n"))
      s.fault(arguments, "the first line is not " + wanted, said);
  };
  day("2026-09-23 +7wd", "2026-10-10");        // T0-4, D-08: a make-up Saturday counts
  day("2026-09-03 +30d", "2026-10-08");        // T0-3: rolled over National Day
  day("2026-09-10 +30d", "2026-10-10");        // T0-3: a make-up Saturday is no holiday
  day("2025-08-31 +6m", "2026-02-28");         // T0-2: the month's last day
  day("2024-02-29 +1y", "2025-02-28");         // T0-2
  day("2025-01-15 +30d --min", "2025-02-14");  // T0-4: not rolled
  day("2025-02-25T09:30 +72h", "2025-02-28T09:30:00.000+08:00");
  day("2025-02-25T09:30:00Z +72h", "2025-02-28T17:30:00.000+08:00");
  // T0-7: refused beyond the loaded years, and answered where no calendar is needed.
  day("2040-01-01 +30d --min", "2040-01-31");
  day("2040-02-25T09:30 +72h", "2040-02-28T09:30:00.000+08:00");
  s.expect("pobing deadline --en 2026-12-30 +7wd", 1, {"T0-7", "2027-01-01"});
  s.expect("pobing deadline --en 2026-12-30 +7wd --min", 1, {"T0-7"});
  s.expect("pobing deadline --en 2026-12-20 +30d", 1, {"T0-7"});
  s.expect("pobing deadline --en 1999-01-01 +3d", 1, {"T0-7"});
  s.expect("pobing deadline --en 9990-01-01 +100y --min", 1, {"9999"});
  s.expect("pobing deadline --en 9999-12-31T00:00 +9999h", 1, {"9999"});
  for (const char* wrong : {"2026-02-30 +7wd", "2025-02-29 +1y", "2025-2-5 +1d", "x +1d",
                            "2025-02-25 +0d", "2025-02-25 -3d", "2025-02-25 +7", "2025-02-25 +3WD",
                            "2025-02-25 +99999d", "2025-02-25 +72h", "2025-02-25T09:30 +3d",
                            "2025-02-25T24:01 +3h", "2025-02-25", "2025-02-25 +1d +2d"}) {
    s.expect("pobing deadline " + std::string(wrong), 2);
    s.expect_json("pobing deadline " + std::string(wrong), 2, {"\"code\""});
  }
  s.expect_json("pobing deadline 2026-09-23 +7wd", 0, {"\"answer\":\"2026-10-10\""});
  s.expect_json("pobing deadline 2026-12-30 +7wd", 1, {"calendar.unknown_year"});
}

void codes(Shell& s) {
  const auto is = [&](const std::string& code, const std::string& kind) {
    s.expect("pobing identify --en '" + code + "'", 0, {kind + ": "});
  };
  is("11010519491231002X", "resident_id");  // H-2
  is("11010519491231002x", "resident_id");
  is("  11010519491231002X\t", "resident_id");
  is("１１０１０５１９４９１２３１００２Ｘ", "resident_id");
  is("52990000MJ8A1B2CXX", "credit_code");  // H-1
  is("52990000mj8a1b2cxx", "credit_code");
  is("440607", "region_code");
  is("440607004001", "region_code");
  const auto not_a = [&](const std::string& code, const std::vector<std::string>& faults) {
    s.expect("pobing identify --en '" + code + "'", 1, faults);
  };
  not_a("52990000MJ8A1B2CXY", {"check character is \"Y\", the first 17 give \"X\""});
  not_a("52990000MJ8A1B2CSX", {"character 17 is \"S\", outside the code's set"});
  not_a("5299O000MJ8A1B2CXX", {"character 5 is \"O\""});
  not_a("110105194912310021", {"resident_id: the check digit, character 18"});
  not_a("110105194913310021", {"7–14 are no real date"});
  not_a("11010529491231002X", {"lies after today"});
  not_a("00010519491231002X", {"characters 1–2 are no province"});
  not_a("1101 0519491231002X", {"resident_id: must have 18 characters, has 19"});
  not_a("11O10519491231002X", {"resident_id: character 3 must be a digit"});
  not_a("110105490712310", {"15-digit numbers ended"});
  not_a("440607999000", {"440607999000 is not among the loaded regions"});
  not_a("", {"has 0"});
  not_a("абв", {"U+0430"});
  s.expect("pobing identify", 2);
  s.expect_json("pobing identify nonsense", 1, {"\"is\":[]"});
  s.expect_json("pobing identify \"$(printf 'a\\377')\"", 1, {"is not UTF-8 text"});
  s.expect_json("pobing identify 440607", 0, {"三水区"});
}

void flags(Shell& s) {
  s.expect("pobing --help", 0,
           {"POBING_DB", "POBING_CONFIG", "POBING_LOG", "--json", "Exit codes", "restore"});
  s.expect("pobing serve --help", 0, {"POBING_PORT", "POBING_READERS", "--public-https"});
  s.expect("pobing --version", 0);
  s.expect("pobing --en", 2, {"subcommand"});
  s.expect("pobing nonsense", 2, {"nonsense"});
  s.expect_json("pobing nonsense", 2, {"nonsense", "cli.wrong_usage"});
  s.expect("pobing calendar", 2);
  s.expect("pobing check --nonsense", 2, {"--nonsense"});
  s.expect("pobing check --log loud", 2);
  s.expect("pobing check --district 44", 2, {"six digits"});
  s.expect("pobing check --sessions 0", 2);
  s.expect("pobing serve --port 99999", 2);
  s.expect("pobing serve --port 80x", 2);
  s.expect("pobing serve --listen nonsense", 2, {"IP address"});
  s.expect("POBING_PORT=abc pobing serve", 2);
  s.expect("pobing check --config nowhere.toml", 2);
  s.expect("POBING_CONFIG=nowhere.toml pobing check", 2);
  s.write("typo.toml", "dp = \"x.db\"\n");
  s.expect("pobing check --config typo.toml", 2, {"dp"});
  s.write("good.toml", "db = \"none.db\"\njson = true\n[serve]\nport = 1\n");
  s.expect("pobing check --config good.toml", 3, {"none.db", "cli.world_broken"});
  s.expect("POBING_CONFIG=good.toml pobing check", 3, {"none.db"});
  s.expect("POBING_CONFIG=good.toml POBING_DB=other.db pobing check", 3, {"other.db"});
  s.expect("POBING_DB=other.db pobing check --db third.db", 3, {"third.db"});
  s.expect_json("pobing check --db none.db", 3, {"cli.world_broken", "none.db"});
  s.expect("pobing check --db /", 3);
  s.expect("pobing check --db postgresql://nobody@127.0.0.1:1/x", 3, {"port 1"});
  s.expect_json("pobing check --db postgresql://nobody@127.0.0.1:1/x", 3);
  s.write("junk.db", "this is no database, however often it is opened as one");
  s.expect("pobing check --db junk.db", 3, {"junk.db", "not a database"});
  s.write("empty.db", "");
  s.expect("pobing check --db empty.db", 3, {"holds nothing of the division 440607"});
  const Said openapi = s.run("pobing openapi");
  if (!openapi.text.starts_with("{\"openapi\":\"3.1.0\"")) s.fault("openapi", "is not", openapi);
}

}  // namespace

void answers_without_a_database(Shell& s) {
  deadlines(s);
  codes(s);
  flags(s);
}

}  // namespace cli
