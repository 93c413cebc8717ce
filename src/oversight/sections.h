#pragma once
// From what the faces tell to the sections of the thread. Pure: values in, sections out. `inside`
// is someone of the parties or who oversees them; the public sees what is published, and of facts
// neither day, household nor worker.
#include <map>

#include "flow/9_disclosure/disclosure.h"
#include "oversight/thread.h"
#include "registry/registry.h"

namespace oversight {

struct Gathered {
  bool inside = false;
  base::Date today;
  std::vector<need::Need> needs;
  std::map<std::string, std::string> areas;  // of the needs: code to name
  need::Demand demand;
  catalogue::Item item;
  std::vector<budget::Line> lines;          // the year's, and what was carried from it
  std::vector<budget::Movement> movements;  // under this purchase's references
  procurement::Procurement procurement;
  base::json::object evaluation;  // empty before the result notice
  contract::Contract contract;
  std::vector<delivery::Fact> facts;
  std::vector<delivery::Plan> plans;
  std::vector<assessment::Assessment> ex_ante, assessments;
  std::vector<payment::Payment> payments;
  std::vector<disclosure::Release> releases;
  std::string purchaser, supplier;
  const registry::Book* book = nullptr;
};

Section need_section(const Gathered&);
Section catalogue_section(const Gathered&);
Section budget_section(const Gathered&);
Section procurement_section(const Gathered&);
Section contract_section(const Gathered&);
Section delivery_section(const Gathered&);
Section assessment_section(const Gathered&);
Section payment_section(const Gathered&);
Section disclosure_section(const Gathered&);

// What the section files share.
Section section(std::string step, std::int64_t number, std::string zh, std::string en,
                bool reached = true);
std::string number(std::int64_t);
inline constexpr const char* kUnitZh = "元";
inline constexpr const char* kUnitEn = "yuan";
Figure money_figure(std::string zh, std::string en, base::Money, std::string link = {});
Figure day_figure(std::string zh, std::string en, const std::optional<base::Date>&,
                  std::string note_zh = {}, std::string note_en = {}, std::string link = {});
Figure text_figure(std::string zh, std::string en, std::string value, std::string link = {});
/// "/threads/<contract>/facts?…"
std::string facts_link(const Gathered&, const std::string& query);
/// The nth table of a step on this very page: "/threads/<contract>#budget-1".
std::string table_link(const Gathered&, const std::string& step, int nth);
/// Marks a figure where a rule that it rests on, named as in base::Field::rules, is not confirmed.
Figure resting_on(Figure, std::string_view rules, const Gathered&);
/// A page of the thread's own; those that only insiders may read are links for insiders.
std::string open_to_insiders(const Gathered&, std::string link, std::string otherwise = {});

}  // namespace oversight
