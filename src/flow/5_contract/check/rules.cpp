#include "flow/5_contract/check/rules.h"

#include <algorithm>
#include <array>

namespace contract {
namespace {

using base::Date;
using base::Exact;
using base::Money;
using procurement::CountRule;
using procurement::FactKind;
using procurement::Measure;

// clang-format off
constexpr std::array<FactSource, 5> kSources{{
    {.kind = FactKind::visit,
     .recorded_by = {"服务人员上门后登记,督导核实;佐证最高为住户码",
                     "by the worker after the visit, verified by the supervisor; at best with the resident's code"},
     .minutes = true, .proof_most = 2},
    {.kind = FactKind::care_plan,
     .recorded_by = {"督导与老人商定后登记并核实;佐证最高为住户码",
                     "by the supervisor once it is agreed, and verified; at best with the resident's code"},
     .proof_most = 2},
    {.kind = FactKind::volunteer_visit,
     .recorded_by = {"志愿者登记,督导核实;佐证最高为住户码",
                     "by the volunteer, verified by the supervisor; at best with the resident's code"},
     .minutes = true, .proof_most = 2},
    {.kind = FactKind::course,
     .recorded_by = {"督导登记到场名单并核实;到场即为佐证",
                     "by the supervisor with the list of those present, and verified; their presence is the proof"},
     .minutes = true, .present = true, .household = false, .proof_most = 1},
    {.kind = FactKind::survey_response,
     .recorded_by = {"评估方向系统抽取的受访者询问后登记",
                     "by the evaluator, of those whom the system chose"},
     .satisfied = true, .proof_most = 1}}};

/// `never`: no fact can count, or nothing is earned for it; otherwise the most is out of reach.
struct Finding {
  std::string_view code;
  bool never;
  base::Says says;
};
constexpr Finding
    kNoUnits{"no_units", true,
             {"数量上限为零,却有金额:一个单位也计不到", "its most is zero and it has an amount: no unit can count"}},
    kNoUnitPrice{"no_unit_price", true,
                 {"按单位计却没有单价,计到也不付款", "it is counted by units without a price of one: nothing is earned"}},
    kNoMinutes{"no_minutes", true,
               {"要求最少分钟数,而此类事实不记时长", "it asks for minutes, which such facts have none of"}},
    kNoSuchProof{"no_such_proof", true,
                 {"要求的佐证强度高于此类事实所能有的", "it asks for stronger proof than such facts can have"}},
    kNobodyPresent{"nobody_present", true,
                   {"门槛为到场人数,而此类事实不记到场",
                    "its threshold is of people present, whom such facts do not count"}},
    kNotAsked{"not_asked", true,
              {"按满意比例计,而此类事实不含满意与否",
               "it is a ratio of the satisfied, and such facts hold no answer"}},
    kByDateBefore{"by_date_before_term", true,
                  {"截止日期早于合同期限", "the day it is due lies before the term"}},
    kNoQuarterEnds{"no_quarter_ends", true,
                   {"没有一个季度在合同期限内结束,而按季计须待季末",
                     "no quarter ends within the term, and a quarter counts once it has ended"}},
    kOneASubject{"one_a_subject", true,
                 {"每次活动自成对象,一季至多一次,达不到门槛",
                  "each is a subject of its own with one fact a quarter, below the threshold"}},
    kRatioBackwards{"ratio_backwards", false,
                    {"零额比例高于满额比例,之间没有部分金额", "the ratio of nothing lies above that of all: there is no part between"}},
    kFullBeyondWhole{"full_beyond_whole", false,
                     {"满额比例超过百分之百,全额得不到", "the ratio that earns all is above one hundred percent"}},
    kAmountBeyondUnits{"amount_beyond_units", false,
                       {"单价乘以数量上限不到金额上限,差额永远得不到",
                        "price times most is below the amount: the difference can never be earned"}},
    kUnitsBeyondAmount{"units_beyond_amount", false,
                       {"单价乘以数量上限超过金额上限,超出的单位不付款", "price times most is above the amount: some units are never paid"}},
    kMostBeyondTerm{"most_beyond_term", false,
                    {"期限内最多可计的数量少于数量上限", "fewer can be counted within the term than its most"}};
// clang-format on

bool counted(const Measure& m) {
  return m.counts != CountRule::ratio;
}

/// Whether any fact of the kind can meet what is asked of each.
void find_in_facts(std::vector<const Finding*>& out, const Measure& m, const FactSource& of) {
  const auto when = [&](bool found, const Finding& f) {
    if (found) out.push_back(&f);
  };
  when(m.minutes_min > 0 && !of.minutes, kNoMinutes);
  when(m.proof_min > of.proof_most, kNoSuchProof);
  when(m.counts == CountRule::facts && m.threshold > 0 && !of.present, kNobodyPresent);
  when(m.counts == CountRule::ratio && !of.satisfied, kNotAsked);
  when(m.counts == CountRule::subject_quarters && !of.household && m.threshold > 1, kOneASubject);
}

/// Whether number and amount agree, so that all of it can be earned.
void find_in_prices(std::vector<const Finding*>& out, const Measure& m) {
  const auto when = [&](bool found, const Finding& f) {
    if (found) out.push_back(&f);
  };
  if (!counted(m)) {
    when(m.zero_at > m.full_at, kRatioBackwards);
    when(m.full_at > Exact(1), kFullBeyondWhole);
    return;
  }
  const bool pays = m.most_amount > Money();
  when(pays && m.most == 0, kNoUnits);
  when(pays && m.unit_price == Money(), kNoUnitPrice);
  if (!pays || m.most == 0 || m.unit_price == Money()) return;
  when(m.unit_price * m.most < m.most_amount, kAmountBeyondUnits);
  when(m.unit_price * m.most > m.most_amount, kUnitsBeyondAmount);
}

void find_in_term(std::vector<const Finding*>& out, const Measure& m, const Reaches& r) {
  if (m.counts == CountRule::persons_by_date && m.by_date && r.from && *m.by_date < *r.from)
    out.push_back(&kByDateBefore);
  if (m.counts == CountRule::subject_quarters && r.from && r.to &&
      quarters_ending_in(*r.from, *r.to) == 0)
    out.push_back(&kNoQuarterEnds);
}

/// So many units at best; nothing where nothing bounds them or the bound is not known yet.
std::optional<std::int64_t> best_within(const Measure& m, const Reaches& r, const FactSource& of) {
  if (!of.household) return std::nullopt;
  if (m.counts == CountRule::persons_by_date) return r.people;
  if (!r.households || !r.from || !r.to) return std::nullopt;
  if (m.counts == CountRule::subject_quarters)
    return *r.households * quarters_ending_in(*r.from, *r.to);
  if (m.counts == CountRule::facts && m.cap_per_subject_month > 0)
    return *r.households * m.cap_per_subject_month * months_in(*r.from, *r.to);
  return std::nullopt;
}

void tell(MeasureCheck& out, const std::vector<const Finding*>& found) {
  for (const Finding* f : found) {
    const bool first = out.findings.empty();
    out.findings += (first ? "" : " ") + std::string(f->code);
    out.findings_zh += (first ? "" : ";") + std::string(f->says.zh);
    out.findings_en += (first ? "" : "; ") + std::string(f->says.en);
    if (f->never) out.prospect = Prospect::unreachable;
    if (out.prospect == Prospect::reachable) out.prospect = Prospect::partly_reachable;
  }
}

}  // namespace

const FactSource& source_of(FactKind kind) {
  const auto at = std::ranges::find(kSources, kind, &FactSource::kind);
  ENSURE(at != kSources.end());
  return *at;
}

std::int64_t months_in(Date from, Date to) {
  if (to < from) return 0;
  return (to.year() - from.year()) * 12 + int(to.month()) - int(from.month()) + 1;
}

std::int64_t quarters_ending_in(Date from, Date to) {
  std::int64_t n = 0;
  Date end = Date(from.year(), 1, 1).plus_months(3).plus_days(-1);
  for (int quarter = 1; end <= to; ++quarter) {
    if (end >= from) ++n;
    end = Date(from.year(), 1, 1).plus_months(3 * (quarter + 1)).plus_days(-1);
  }
  return n;
}

MeasureCheck checked(const Measure& m, const Reaches& reaches) {
  const FactSource& of = source_of(m.fact_kind);
  MeasureCheck out;
  out.code = m.code;
  out.title = m.title;
  out.counts = m.counts;
  out.fact_kind = m.fact_kind;
  out.recorded_by_zh = of.recorded_by.zh;
  out.recorded_by_en = of.recorded_by.en;
  out.most = m.most;
  std::vector<const Finding*> found;
  find_in_facts(found, m, of);
  find_in_prices(found, m);
  find_in_term(found, m, reaches);
  if (counted(m)) out.within_term = best_within(m, reaches, of);
  if (out.within_term && *out.within_term < m.most) found.push_back(&kMostBeyondTerm);
  tell(out, found);
  return out;
}

}  // namespace contract
