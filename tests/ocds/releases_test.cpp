// What the releases say: one for each event, only what had happened, amounts as the books have
// them, nothing sealed and nobody's name.
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "base/text.h"
#include "pilot.h"

namespace ocds {
namespace {

/// An amount of the standard in fen.
std::int64_t fen(const json::value& value) {
  return std::llround(value.at("amount").to_number<double>() * 100);
}
const json::array& list(const json::object& release, std::string_view name) {
  static const json::array none;
  const auto* found = release.if_contains(name);
  return found == nullptr ? none : found->as_array();
}
const json::object& last_contract() {
  static const json::object contract =
      Pilot::get().releases().back().at("contracts").at(0).as_object();
  return contract;
}
std::set<std::string> tags(const json::object& release) {
  std::set<std::string> out;
  for (const auto& tag : release.at("tag").as_array())
    out.insert(word(tag));
  return out;
}

/// Lists whose members have an id: no id twice.
void expect_unique(const json::value& v, const std::string& path) {
  if (v.is_object())
    for (const auto& member : v.get_object())
      expect_unique(member.value(), path + "/" + std::string(member.key()));
  if (!v.is_array()) return;
  std::set<std::string> ids;
  for (const auto& one : v.get_array()) {
    expect_unique(one, path);
    const auto* id = one.is_object() ? one.get_object().if_contains("id") : nullptr;
    if (id == nullptr) continue;
    EXPECT_TRUE(ids.insert(word(*id)).second) << path << " " << word(*id);
  }
}

TEST(Releases, The_story_plays_without_a_fault) {
  EXPECT_TRUE(Pilot::get().played().faults.empty());
}

TEST(Releases, One_for_each_event_in_the_order_of_their_dates_with_ids_of_their_own) {
  const auto all = Pilot::get().releases();
  std::vector<std::set<std::string>> seen;
  std::set<std::string> ids;
  for (const auto& release : all) {
    seen.push_back(tags(release));
    EXPECT_TRUE(ids.insert(word(release.at("id"))).second);
    EXPECT_TRUE(word(release.at("ocid")).starts_with("ocds-pobing-proc_"));
    EXPECT_TRUE(word(release.at("id")).starts_with(word(release.at("ocid")) + "-"));
    expect_unique(release, "");
  }
  EXPECT_EQ(seen, (std::vector<std::set<std::string>>{{"planning"},
                                                      {"tender"},
                                                      {"tenderUpdate"},
                                                      {"award"},
                                                      {"contract"},
                                                      {"implementation"},
                                                      {"implementation"},
                                                      {"implementation"},
                                                      {"implementation", "implementationUpdate"},
                                                      {"implementation"},
                                                      {"contractTermination"}}));
  for (std::size_t i = 1; i < all.size(); ++i)
    EXPECT_LT(word(all[i - 1].at("date")), word(all[i].at("date")));
}

TEST(Releases, Each_tells_only_what_had_happened) {
  const auto all = Pilot::get().releases();
  const auto status = [&](std::size_t i) { return word(all[i].at("tender").at("status")); };
  EXPECT_EQ(status(0), "planned");
  EXPECT_EQ(status(1), "active");
  EXPECT_EQ(status(2), "active");
  EXPECT_EQ(status(3), "complete");
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].at("tender").as_object().contains("tenderPeriod"), i >= 1);
    EXPECT_EQ(all[i].at("tender").as_object().contains("bidOpening"), i >= 2);
    EXPECT_EQ(all[i].contains("bids"), i >= 3);
    EXPECT_EQ(all[i].contains("awards"), i >= 3);
    EXPECT_EQ(all[i].contains("contracts"), i >= 4);
  }
  const auto paid = [&](std::size_t i) {
    const auto& c = all[i].at("contracts").at(0).at("implementation").as_object();
    return list(c, "transactions").size();
  };
  EXPECT_EQ(paid(4), 0u);
  EXPECT_EQ(paid(5), 1u);
  EXPECT_EQ(paid(6), 1u);
  EXPECT_EQ(paid(7), 3u);  // with the interest
  EXPECT_EQ(paid(9), 4u);
  // Paid and closed in the same instant: the payment's release does not know of the closing.
  EXPECT_EQ(word(all[9].at("contracts").at(0).at("status")), "active");
  EXPECT_EQ(word(all[10].at("contracts").at(0).at("status")), "terminated");
}

TEST(Releases, Amounts_are_what_budget_contract_and_payments_hold) {
  Pilot& pilot = Pilot::get();
  const auto all = pilot.releases();
  const auto& last = all.back();
  EXPECT_EQ(fen(last.at("planning").at("budget").at("amount")),
            pilot.number("SELECT amount FROM budget_line WHERE district = :district "
                         "AND title = '困难老人居家照料服务' AND year = 2025"));
  EXPECT_EQ(fen(last.at("tender").at("value")),
            pilot.number("SELECT ceiling FROM procurement WHERE district = :district"));
  const auto price = pilot.number("SELECT price FROM contract WHERE district = :district");
  EXPECT_EQ(fen(last.at("awards").at(0).at("value")), price);
  EXPECT_EQ(fen(last_contract().at("value")), price);
  std::int64_t all_paid = 0, instalments = 0;
  for (const auto& one : last_contract().at("implementation").at("transactions").as_array()) {
    all_paid += fen(one.at("value"));
    if (!word(one.at("relatedImplementationMilestone").at("id")).ends_with("-interest"))
      instalments += fen(one.at("value"));
  }
  EXPECT_EQ(all_paid, pilot.number("SELECT SUM(amount) FROM payment "
                                   "WHERE district = :district AND state = 'paid'"));
  EXPECT_EQ(instalments,
            pilot.number("SELECT paid_total FROM contract WHERE district = :district"));
  EXPECT_EQ(instalments, 16'072'353);
  EXPECT_EQ(all_paid - instalments, 19'635);
  std::int64_t worth = 0;
  for (const auto& m : last_contract().at("agreedMetrics").as_array())
    worth += fen(m.at("observations").at(0).at("value"));
  EXPECT_EQ(worth, price);
}

TEST(Releases, Metrics_are_what_the_assessments_counted_and_a_restatement_stands_beside_them) {
  std::map<std::string, std::int64_t> measured, worth;
  for (const auto& m : last_contract().at("implementation").at("metrics").as_array()) {
    for (const auto& o : m.at("observations").as_array()) {
      const std::string key = word(m.at("id")) + " " +
                              (word(o.at("dimensions").at("kind")) == "restatement"
                                   ? "restated " + word(o.at("dimensions").at("period"))
                                   : word(o.at("period").at("endDate")).substr(0, 10));
      worth[key] = fen(o.at("value"));
      if (o.at("measure").is_int64()) measured[key] = o.at("measure").as_int64();
    }
  }
  EXPECT_EQ(measured["M1 2025-08-31"], 673);
  EXPECT_EQ(measured["M1 2025-12-31"], 1235);
  EXPECT_EQ(measured["M1 restated 2025-08"], -1);
  EXPECT_EQ(worth["M1 restated 2025-08"], -10'000);
  EXPECT_FALSE(worth.contains("M2 2025-08-31"));  // nobody had been asked
  std::int64_t earned = 0;
  for (const auto& [key, amount] : worth)
    if (key.ends_with("2025-12-31")) earned += amount;
  EXPECT_EQ(earned, 16'072'353);
  // The release of the mid-term stays as it was.
  const auto midterm = Pilot::get().releases()[6];
  EXPECT_EQ(json::serialize(midterm).find("restatement"), std::string::npos);
}

/// Lists whose members have an id, by that id: their order says nothing.
json::value in_order(json::value v) {
  if (v.is_object())
    for (auto& member : v.get_object())
      member.value() = in_order(member.value());
  if (!v.is_array()) return v;
  for (auto& one : v.get_array())
    one = in_order(one);
  const auto key = [](const json::value& one) {
    return one.is_object() && one.get_object().contains("id") ? word(one.at("id")) : std::string();
  };
  std::stable_sort(v.get_array().begin(), v.get_array().end(),
                   [&](const json::value& a, const json::value& b) { return key(a) < key(b); });
  return v;
}

TEST(Releases, Compiled_they_have_every_stage) {
  const auto all = Pilot::get().releases();
  const auto record = compiled(all);
  EXPECT_EQ(tags(record), std::set<std::string>{"compiled"});
  EXPECT_EQ(record.at("date"), all.back().at("date"));
  EXPECT_EQ(word(record.at("tender").at("status")), "complete");
  EXPECT_TRUE(record.at("planning").as_object().contains("budget"));
  EXPECT_EQ(record.at("bids").at("details").as_array().size(), 2u);
  EXPECT_EQ(word(record.at("awards").at(0).at("status")), "active");
  const auto& contract = record.at("contracts").at(0).as_object();
  EXPECT_EQ(word(contract.at("status")), "terminated");
  EXPECT_EQ(contract.at("awardID"), record.at("awards").at(0).at("id"));
  const auto& done = contract.at("implementation").as_object();
  EXPECT_EQ(done.at("transactions").as_array().size(), 4u);
  EXPECT_EQ(done.at("metrics").as_array().size(), 5u);
  for (const auto& m : done.at("milestones").as_array())
    EXPECT_EQ(word(m.at("status")), "met");
  // Each release repeats what stands, so merging them changes nothing but what is the record's own.
  json::object last = all.back();
  for (const auto* own : {"id", "date", "tag"})
    last[own] = record.at(own);
  EXPECT_EQ(in_order(record), in_order(last));
}

TEST(Releases, None_before_the_result_notice_names_a_bidder_or_says_how_many) {
  const auto all = Pilot::get().releases();
  const std::string bidders[] = {"三水区同行社会工作服务中心", "三水区安悦居家照护有限公司",
                                 "佛山市晚晴家政有限公司", "52990000MJ8A1B2CXX",
                                 "91990000MA4X7K2H94"};
  for (std::size_t i = 0; i < 3; ++i) {
    const std::string text = json::serialize(all[i]);
    for (const auto& name : bidders)
      EXPECT_EQ(text.find(name), std::string::npos) << i << " " << name;
    EXPECT_EQ(text.find("umberOfTenderers"), std::string::npos);
    EXPECT_EQ(all[i].at("parties").as_array().size(), 1u);
  }
  // With the notice both who quoted are public, in order; who came too late never is.
  const std::string award = json::serialize(all[3]);
  EXPECT_NE(award.find(bidders[0]), std::string::npos);
  EXPECT_NE(award.find(bidders[1]), std::string::npos);
  EXPECT_NE(award.find("1. 三水区同行社会工作服务中心 87.2273;2. 三水区安悦居家照护有限公司 80"),
            std::string::npos);
  for (const auto& release : all)
    EXPECT_EQ(json::serialize(release).find(bidders[2]), std::string::npos);
  // First prices stay inside: only the final quotes were compared.
  EXPECT_EQ(award.find("179000"), std::string::npos);
  EXPECT_EQ(award.find("172000"), std::string::npos);
}

/// Names and identity numbers in a table of the pilot, by its columns.
void add_people(const std::string& table, const std::string& name, std::set<std::string>& out) {
  std::vector<std::string> columns;
  for (const auto& line : base::split(test::text_of("data/pilot/" + table + ".csv"), '\n')) {
    const auto cells = base::csv_cells(line);
    if (line.empty() || line[0] == '#' || !cells) continue;
    if (columns.empty()) {
      columns = *cells;
      continue;
    }
    for (std::size_t i = 0; i < columns.size() && i < cells->size(); ++i)
      if (columns[i] == name || columns[i] == "id_number") out.insert((*cells)[i]);
  }
}

TEST(Releases, Nobodys_name_or_number_is_in_any) {
  std::set<std::string> people;
  add_people("households", "elder_name", people);
  EXPECT_EQ(people.size(), 38u);  // nineteen with their numbers
  add_people("workers", "name", people);
  add_people("volunteers", "name", people);
  for (const auto* one : {"林可人", "钟岚", "区琪", "梁雯", "陈洁", "何国华"})
    people.insert(one);  // who bid, judged, bought
  std::string text;
  for (const auto& release : Pilot::get().releases())
    text += json::serialize(release) + "\n";
  text += json::serialize(Pilot::get().ask("disclosure.register", {}));
  for (const auto& one : people)
    EXPECT_EQ(text.find(one), std::string::npos) << one;
  for (const auto* kind : {"\"per_", "\"acc_", "plan_text", "H01"})
    EXPECT_EQ(text.find(kind), std::string::npos) << kind;
}

}  // namespace
}  // namespace ocds
