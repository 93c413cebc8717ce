// What writes: play, user, calendar load; and what then reads it: check, releases, serve.
#include <filesystem>

#include "cli/shell.h"

namespace cli {
namespace {

std::string repository_file(const std::string& path) {
  return std::filesystem::absolute(path).string();
}

void plays(Shell& s) {
  s.write("broken.txt",
          "at 2025-02-28 09:00\nnobody at.all\nx need.record a=b => \n\n# fine\n"
          "system account.bootstrap login=a.b name=x role=sysadmin\n  area=\"open\n");
  s.expect("pobing play broken.txt", 1, {"broken.txt:3:", "broken.txt:6:", "0 commands"});
  s.expect_json("pobing play broken.txt", 1, {"broken.txt:3"});
  s.write("day.txt", "\nat 2025-02-30 09:00\n");
  s.expect("pobing play day.txt", 1, {"day.txt:2:", "2025-02-30"});
  s.expect("pobing play nowhere.txt", 2, {"nowhere.txt"});
  s.expect_json("pobing play nowhere.txt", 2, {"nowhere.txt"});
  s.expect("pobing play .", 2);
  s.write("bytes.txt", "\xff\xfe\n");
  s.expect_json("pobing play bytes.txt", 1, {"bytes.txt:1"});
  const std::string need = repository_file("tests/scenarios/need.txt");
  s.expect("pobing play $D " + need, 0, {"0 faults"});
  s.expect("pobing check $D", 0, {"0 violations"});
  s.expect("pobing check $D --district 440606", 3, {"440606"});  // never "0 violations"
  s.expect("pobing demo --no-serve $D", 1, {"holds other data"});
  s.expect_json("pobing demo --no-serve $D", 1, {"demo.holds_other_data"});
}

/// The demo's clock stands where it is told to, and never before what has happened.
void clocks(Shell& s) {
  s.write("clock.txt",
          "at 2025-01-02 09:00\nsystem account.bootstrap login=sys.an name=x role=sysadmin "
          "org=gov.office area=440607000000 password=pobing-demo-2025\n");
  s.expect("pobing play clock.txt --db clock.db", 0, {"0 faults"});
  const std::string demo = "pobing demo --no-serve --en --db clock.db --at ";
  s.expect(demo + "2025-01-01T09:00", 2, {"already holds something later", "2025-01-02T09:00"});
  s.expect(demo + "2025-01-02T09:00", 0);
  s.expect(demo + "2025-02-14T09:00", 0);
  s.expect(demo + "tomorrow", 2, {"no instant"});
  s.expect(demo + "2025-02-14T09:00 --live", 2, {"--live"});
}

void accounts(Shell& s) {
  const std::string good = "Long-enough-pass1";
  const auto add = [](const std::string& password, const std::string& arguments) {
    return "printf '" + password + "\\r\\n' | pobing user add $D --en " + arguments;
  };
  s.expect(add(good, "sys.cli --name x --role sysadmin --holder SW-9"), 0, {"sys.cli is open"});
  s.expect(add(good, "sec.cli --name x --role secadmin --holder SW-9"), 1, {"SE-2", "different"});
  s.expect(add(good, "sys.cli --name x --role sysadmin"), 1, {"taken"});
  s.expect(add("tooshort", "a.one --name x --role resident"), 1, {"12"});
  s.expect(add("onlysmallones", "a.one --name x --role resident"), 1, {"must hold 3 of"});
  s.expect(add("", "a.one --name x --role resident"), 2, {"password"});
  s.expect("pobing user add $D a.one --name x --role resident", 2, {"password"});
  // Who gives no password has no new database and no keys left behind.
  s.expect("pobing user add --db new.db a.one --name x --role resident < /dev/null", 2);
  s.expect("ls new.db new.db.keys", 2);
  s.expect(add(good, "a.one --name x --role king"), 1, {"must be one of"});
  s.expect(add(good, "a.one --name x --role system"), 1, {"system"});
  s.expect(add(good, "'A One' --name x --role resident"), 1, {"small letters"});
  s.expect(add(good, "a.one --name x --role finance"), 1, {"acts for a body"});
  s.expect(add(good, "a.one --name x --role resident --area 999"), 1, {"area"});
  s.expect(add(good, "a.one --name x --role resident --org pty_none"), 1, {"not registered"});
  s.expect("pobing user add $D a.one --role resident", 2, {"--name"});
  s.expect("pobing user reset $D nobody.here", 1);
  const Said reset = s.expect("pobing user reset --en $D sys.cli", 0, {"one-time"});
  if (reset.text.find('\n') != 23) s.fault("user reset", "no password on the first line", reset);
  s.expect_json("pobing user reset $D sys.cli", 0, {"good_until"});
}

void calendars(Shell& s) {
  const std::string days = R"("papers":["https://www.gov.cn/x"],"off":["2027-01-01"],"work":[])";
  const auto refused = [&](const std::string& text, const std::vector<std::string>& words) {
    s.write("year.json", text);
    s.expect("pobing calendar load $D --en year.json", 1, words);
    s.expect_json("pobing calendar load $D year.json", 1, {"calendar."});
  };
  refused("{\"year\":2027,", {"J-1", "byte"});
  refused("[]", {"object"});
  refused("{}", {"J-1", "year: is required", "off: is required"});
  refused(R"({"year":2027,"source":"x","off":["2027-01-02"],)" + days + "}",
          {"off: appears more than once"});
  refused(R"({"year":2027,"source":"x",)" + days + R"(,"zzz":1})", {"zzz: is not a field"});
  refused(R"({"year":1066,"source":"x",)" + days + "}", {"year:"});
  refused(R"({"year":2028,"source":"x",)" + days + "}", {"off[0]: 2027-01-01 is not in 2028"});
  refused(R"({"year":2026,"source":"x","papers":["y"],"off":["2026-01-01"],"work":[]})", {"stays"});
  s.expect("pobing deadline $D 2026-12-28 +7wd", 1);
  s.expect("pobing calendar load $D nowhere.json", 2, {"nowhere.json"});
  s.expect("pobing calendar load $D .", 2);
  s.write("year.json", R"({"year":2027,"source":"x",)" + days + "}");
  s.expect("pobing calendar load $D --en year.json", 0, {"is loaded"});
  s.expect("pobing deadline $D 2026-12-28 +7wd", 0, {"2027-01-07"});
  s.expect("pobing calendar load $D --en year.json", 1, {"stays"});
}

/// What leaves the pages says where they are reached: what was told, or else where it listens.
void addresses(Shell& s) {
  const auto told = [&](const std::string& environment, const std::string& flags,
                        const std::string& config, const std::string& wanted) {
    s.write("address.toml", config);
    // Without the file of the one before: the background job makes it anew in its own time.
    s.expect("rm -f reached; " + environment + " pobing serve $D --config address.toml --port 0 " +
                 flags +
                 " > reached & P=$!; "
                 "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do grep -q http reached && break; "
                 "sleep 1; done; "
                 "curl -s $(sed -n 's|.*  \\(http://[0-9.:]*\\).*|\\1|p' reached)/parties.xlsx "
                 "> parties.xlsx; kill $P; wait $P; "
                 "python3 -c \"import zipfile; print(zipfile.ZipFile('parties.xlsx')"
                 ".read('xl/worksheets/sheet2.xml').decode())\"",
             0, {wanted});
  };
  const std::string in_file = "[serve]\npublic-address = \"http://file.example.cn\"\n";
  told("", "--public-address https://pobing.example.cn/", in_file,
       ">https://pobing.example.cn/parties<");
  told("POBING_PUBLIC_ADDRESS=http://pobing.example.cn:81/a", "", in_file,
       ">http://pobing.example.cn:81/a/parties<");
  told("", "", in_file, ">http://file.example.cn/parties<");
  told("", "", "", ">http://127.0.0.1:");
  for (const char* wrong : {"pobing.example.cn", "ftp://a.cn", "https://", "https:///a",
                            "'https://a.cn/?x=1'", "'https://a.cn/\"'", "'https://a b.cn'"})
    s.expect("pobing serve $D --public-address " + std::string(wrong), 2, {"web address"});
  s.expect("POBING_PUBLIC_ADDRESS=nonsense pobing serve $D", 2, {"web address"});
}

}  // namespace

void stories_and_accounts(Shell& s) {
  plays(s);
  if (!s.postgres()) clocks(s);  // a database of its own beside the scratch one
  accounts(s);
  calendars(s);
  addresses(s);
  s.expect("pobing releases $D", 0);
  s.expect("pobing releases --db none.db", 3, {"none.db"});
  // A port that is taken: the first server holds it until the second has given up.
  s.expect(
      "pobing serve $D --port 0 > first & P=$!; "
      "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do grep -q http first && break; sleep 1; "
      "done; "
      "pobing serve $D --port $(sed -n 's|.*http://127.0.0.1:||p' first); C=$?; "
      "kill $P; wait $P || C=9; exit $C",
      3, {"in use"});
  s.expect("pobing check $D", 0, {"0 violations"});
}

}  // namespace cli
