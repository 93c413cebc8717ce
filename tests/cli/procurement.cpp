// What a stranger scores and draws again: score, draw.
#include "cli/shell.h"

namespace cli {
namespace {

constexpr const char* kHead = "bidder,price,deduction_percent\\n";

/// Standard output alone is what is wanted, to the byte.
void prints(Shell& s, const std::string& line, const std::string& wanted) {
  const Said said = s.expect(line + " 2>/dev/null", 0);
  if (said.text != wanted) s.fault(line, "is not " + wanted, said);
}
/// Each of the words is said on standard error, and nothing on standard output.
void refuses(Shell& s, const std::string& line, int code, const std::vector<std::string>& words) {
  s.expect(line, code, words);
  const Said said = s.expect(line + " 2>/dev/null", code);
  if (!said.text.empty()) s.fault(line, "prints something", said);
}

std::string bids(const std::string& rows, const std::string& flags) {
  return "printf '" + (kHead + rows) + "' | pobing score --en " + flags;
}

void scores(Shell& s) {
  const std::string head = "bidder,adjusted_price,score_exact,score,below\n";
  // B-40 and T-06: in the order of the input, exact and to four places.
  const std::string three = "A,105,15\\nB,98,0\\nC,110,5\\n";
  prints(s, bids(three, "--weight 10"),
         head + "A,89.25,10,10.0000,\nB,98.00,255/28,9.1071,\nC,104.50,1785/209,8.5407,\n");
  // T-13: 41 lies below 45 alone, not below 36 or 39; its tests are told with their law.
  const std::string four = "甲,41,0\\n乙,78,0\\n丙,80,0\\n丁,89,0\\n";
  const std::string scored = head +
                             "甲,41.00,10,10.0000,T-13.ceiling\n乙,78.00,205/39,5.2564,\n"
                             "丙,80.00,41/8,5.1250,\n丁,89.00,410/89,4.6067,\n";
  prints(s, bids(four, "--weight 10 --ceiling 100 --on 2026-03-02"), scored);
  s.expect(bids(four, "--weight 10 --ceiling 100 --on 2026-03-02"), 0,
           {"T-13.mean: below 36.00 yuan, 50 percent", "T-13.second_lowest: below 39.00 yuan",
            "T-13.ceiling: below 45.00 yuan", "财库〔2026〕2号", "unconfirmed"});
  s.expect(bids(four, "--weight 10 --on 2026-03-02"), 0,
           {"T-13.ceiling: not tested", "the budget"});
  s.expect(bids("A,41,0\\n", "--weight 10 --on 2026-03-02"), 0,
           {"A,41.00,10,10.0000,\n", "T-13.second_lowest: not tested"});
  // Before its first day it is not tested, and no share of it can be raised.
  s.expect(bids(four, "--weight 10 --ceiling 100 --on 2026-01-31"), 0,
           {"甲,41.00,10,10.0000,\n", "T-13: not in force on 2026-01-31", "87"});
  refuses(s, bids(four, "--weight 10 --mean-percent 60 --on 2026-01-31"), 1, {"No rule"});
  // The buyer may raise the shares to 65 percent: of the mean of 72 that is 46.80.
  s.expect(bids(four, "--weight 10 --mean-percent 65 --second-lowest-percent 52.5 --on 2026-03-02"),
           0, {"甲,41.00,10,10.0000,T-13.mean\n", "below 46.80 yuan", "below 40.95 yuan"});
  refuses(s, bids(four, "--weight 10 --mean-percent 65.01 --ceiling-percent 44 --on 2026-03-02"), 1,
          {"T-13.mean: must lie within 50–65 percent", "T-13.ceiling: must lie within 45–65",
           "basis: T-13 财库〔2026〕2号"});
  // A deduction moves the score, never the test: 50 is half of 100 and not below it.
  prints(s, bids("A,50,20\\nB,100,0\\n", "--weight 12.5 --on 2026-03-02"),
         head + "A,40.00,25/2,12.5000,\nB,100.00,5,5.0000,\n");
  prints(s, bids("A,0.01,12.5\\n", "--weight 10 --on 2026-03-02"),
         head + "A,0.00875,10,10.0000,\n");
  // As spreadsheets write it; a name that needs quotes has them again.
  prints(s,
         "printf '\\357\\273\\277bidder,price,deduction_percent\\r\\n\"甲, \"\"乙\"\"\",98,0' | "
         "pobing "
         "score --weight 10",
         head + "\"甲, \"\"乙\"\"\",98.00,10,10.0000,\n");
  s.expect_json(bids(four, "--weight 10 --ceiling 100 --on 2026-03-02"), 0,
                {"\"score_exact\":\"205/39\"", "\"below\":[\"T-13.ceiling\"]"});
  s.expect("pobing score --help", 0, {"--weight", "--ceiling", "--on", "bidder,price"});
}

void bad_bids(Shell& s) {
  refuses(s, bids(",98,0\\nB,1.005,100\\nB,0,-1\\nB,98,x\\n", "--weight 10"), 1,
          {"A2: Bidder: is required", "B3: Price: must be an amount",
           "C3: Deduction percent:", "B4: Price:", "C4:", "A5: is the bidder of A3", "C5:"});
  refuses(s, bids("A,1,050.00,15\\nB,\"5\\n", "--weight 10"), 1, {"D2:", "B3: a quote"});
  refuses(s, bids("A,100.01,0\\n", "--weight 10 --ceiling 100"), 1, {"B2: Price: lies above"});
  refuses(s, bids("", "--weight 10"), 1, {"there is no bid"});
  refuses(s, "printf '' | pobing score --en --weight 10", 1, {"a column 'Bidder' lacks"});
  refuses(s, "printf 'name,price\\nA,98\\n' | pobing score --en --weight 10", 1,
          {"'name' is no column", "a column 'Bidder' lacks", "a column 'Deduction percent' lacks"});
  refuses(s, bids("\\377,98,0\\n", "--weight 10"), 1, {"A2: is not UTF-8 text"});
  s.expect_json(bids("A,0,0\\n", "--weight 10"), 1, {"procurement.bad_bids", "\"B2\""});
  for (const char* wrong :
       {"", "--weight 0", "--weight 101", "--weight x", "--weight 10 --ceiling 0",
        "--weight 10 --ceiling 1.005", "--weight 10 --on 2026-02-30", "--weight 10 --nonsense"})
    refuses(s, bids("A,98,0\\n", wrong), 2, {});
}

void draws(Shell& s) {
  // What sha256sum and sort say: 3647…, 4724…, 6773…, b24c…, dd70….
  const std::string five = "printf 'E001\\nE002\\nE003\\nE004\\nE005\\n' | pobing draw --en ";
  prints(s, five + "--seed 38127 --take 3", "E005\nE003\nE001\n");
  prints(s, five + "--seed 38127 --take 5", "E005\nE003\nE001\nE002\nE004\n");
  // The order of the list, its line ends, a byte-order mark and the last end change nothing.
  prints(
      s,
      "printf '\\357\\273\\277E004\\r\\nE005\\r\\nE003\\r\\nE001\\r\\nE002' | pobing draw --seed "
      "38127 --take 3",
      "E005\nE003\nE001\n");
  prints(s, "printf 'E001\\nE003\\n\\n' | pobing draw --seed 38127 --take 1", "E003\n");
  prints(s,
         "printf 'E001\\nE002\\nE003\\nE004\\nE005\\n专家甲\\n' | pobing draw --take 4 --seed "
         "'体彩排列五 2026-03-02 38127'",
         "E005\nE001\nE004\n专家甲\n");
  s.expect_json(
      five + "--seed 38127 --take 1", 0,
      {"\"id\":\"E005\"", "3647d49e16fe41344234d9b2bcc86e4d914bc8f86884b072ada03ebb8867d1c3"});
  // The list's faults, each by its line; then those of the flags, which are wrong usage.
  refuses(s, "printf 'a\\n\\nb\\na\\n c\\n\\377\\n' | pobing draw --en --seed s --take 1", 1,
          {"stdin:2: must not be empty", "stdin:4: is the same id as stdin:1", "stdin:5: begins",
           "stdin:6: is not UTF-8"});
  refuses(s, "printf 'a\\na\\n' | pobing draw --en --seed '' --take 3", 2,
          {"--seed: must not be empty", "--take: the list has only 2 ids", "stdin:2:"});
  refuses(s, "printf 'a\\nb\\n' | pobing draw --en --seed s --take 0", 2,
          {"--take: must be a pos"});
  refuses(s, "printf 'a\\nb\\n' | pobing draw --en --seed s --take -1", 2,
          {"--take: must be a pos"});
  refuses(s, "printf '' | pobing draw --en --seed s --take 1", 1, {"stdin: the list has no ids"});
  refuses(s, "printf '%0201d\\n' 0 | pobing draw --en --seed s --take 1", 1,
          {"stdin:1: has more than 200 characters"});
  for (const char* wrong : {"", "--seed s", "--take 1", "--seed s --take x", "--seed s --take 1.5",
                            "--seed s --take 99999999999999999999"})
    refuses(s, "printf 'a\\n' | pobing draw " + std::string(wrong), 2, {});
  s.expect_json("printf 'a\\na\\n' | pobing draw --seed s --take 1", 1, {"procurement.bad_draw"});
}

}  // namespace

void scores_and_draws(Shell& s) {
  scores(s);
  bad_bids(s);
  draws(s);
}

}  // namespace cli
