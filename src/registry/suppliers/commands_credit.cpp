// Marks of credit (B-02): entered by finance from a document, cleared by finance.
#include "registry/suppliers/commands.h"

namespace supplier {

// clang-format off
struct RecordCredit {
  std::string party;
  CreditKind kind = CreditKind::tax_arrears;
  Date began_on;
  std::optional<Date> ended_on;
  std::optional<base::Money> amount;
  std::string source;
  std::optional<std::string> words;
};
constexpr auto describe(const RecordCredit*) {
  using base::field;
  return base::record("RecordCredit",
      field("party", &RecordCredit::party, {"供应商(单位编号)", "The supplier: its body's id"}, {1, 60}),
      field("kind", &RecordCredit::kind, {"种类", "Kind"}),
      field("began_on", &RecordCredit::began_on, {"开始日期(处罚或列入之日)", "Since: the day of the decision or the listing"}),
      field("ended_on", &RecordCredit::ended_on, {"已经结束的,最后一日", "Where it is over, its last day"}),
      field("amount", &RecordCredit::amount, {"金额(较大数额罚款必填)", "Amount; a large fine must have one"},
            {1, base::kAnyNumber.max}),
      field("source", &RecordCredit::source, {"来源文件名称和文号", "The document and its number"}, {1, 200}),
      field("words", &RecordCredit::words, {"说明", "Words"}, {0, 1000}));
}
struct ClearCredit {
  std::string id;
  std::optional<Date> ended_on;
  std::optional<bool> mistaken;
  std::string reason;
};
constexpr auto describe(const ClearCredit*) {
  using base::field;
  return base::record("ClearCredit",
      field("id", &ClearCredit::id, {"记录编号", "The mark"}, {1, 60}),
      field("ended_on", &ClearCredit::ended_on, {"最后一日", "The last day on which it stood; without it today"}),
      field("mistaken", &ClearCredit::mistaken, {"登记有误或处罚已撤销", "It never was so, or the decision was annulled"}),
      field("reason", &ClearCredit::reason, {"理由和凭据", "Why, and on what evidence"}, {1, 1000}));
}
struct CreditFilter {
  std::optional<std::string> party, after;
  std::optional<CreditState> state;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const CreditFilter*) {
  using base::field;
  return base::record("CreditFilter",
      field("party", &CreditFilter::party, {"供应商", "Only this supplier's"}, {0, 60}),
      field("state", &CreditFilter::state, {"状态", "Only those in this state"}),
      field("after", &CreditFilter::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &CreditFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct CreditPage {
  std::vector<Credit> marks;
  std::optional<std::string> next;
};
constexpr auto describe(const CreditPage*) {
  using base::field;
  return base::record("CreditPage",
      field("marks", &CreditPage::marks, {"信用记录", "Marks of credit"}),
      field("next", &CreditPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

Result<Credit> find(Work& work, const std::string& id) {
  auto found = store::find_credit(work.db, CreditId{id});
  if (!found) return base::refuse(kNoCredit, id);
  return *std::move(found);
}

/// Before there was such a rule the authority's own word decided what a large fine was.
std::optional<base::Money> large_fine_min(const Work& work, Date on) {
  const auto rule = registry::rule_money(work, "B-02.large_fine_min", on);
  if (!rule) return std::nullopt;
  return rule.value();
}

Result<Credit> record(Work& work, const RecordCredit& in) {
  const registry::Party party = TRY(registry::get_party(work, in.party));
  Credit c{.id = work.fresh_id<CreditId>("crd"),
           .party = party.id,
           .kind = in.kind,
           .began_on = in.began_on,
           .ended_on = in.ended_on,
           .amount = in.amount,
           .source = in.source,
           .words = in.words.value_or(""),
           .state = CreditState::standing,
           .mistaken = false,
           .cleared_on = {},
           .clear_reason = {},
           .cleared_by = {},
           .author = work.actor.account,
           .version = 1};
  TRY(check(c, large_fine_min(work, in.began_on), work.today));
  store::insert(work.db, c);
  return c;
}

Result<Credit> clear(Work& work, const ClearCredit& in) {
  const Clearing how{.ended_on = in.ended_on,
                     .mistaken = in.mistaken.value_or(false),
                     .reason = in.reason,
                     .by = work.actor.account};
  return kept(store::save(work.db, TRY(cleared(TRY(find(work, in.id)), how, work.today))));
}

Result<Credit> show(Work& work, const ByNumber& in) {
  return find(work, in.id);
}

Result<CreditPage> list(Work& work, const CreditFilter& in) {
  const std::int64_t limit = in.limit.value_or(store::kPage);
  CreditPage page{
      store::list(
          work, store::CreditAsk{.party = in.party.value_or(""),
                                 .state = in.state ? base::Codec<CreditState>::text(*in.state) : "",
                                 .after = in.after.value_or(""),
                                 .limit = limit + 1}),
      {}};
  page.next = cut(page.marks, limit);
  return page;
}

template <class In>
Result<Subject> on_credit(Work& work, const In& in) {
  const Credit c = TRY(find(work, in.id));
  return Subject{.id = c.id.value, .owner_org = c.party, .author = c.author, .version = c.version};
}

}  // namespace

Part credit_part() {
  using platform::endpoint, platform::everyone;
  // clang-format off
  return {{
      endpoint("credit.record", "POST /credit-marks", "credit.get", everyone<RecordCredit>, record,
               {"登记信用记录", "Record a mark of credit from a document."}),
      endpoint("credit.clear", "POST /credit-marks/{id}/clear", "credit.get", on_credit<ClearCredit>, clear,
               {"消除信用记录", "Clear a mark that is settled, or was mistaken."}),
      endpoint("credit.get", "GET /credit-marks/{id}", "credit.get", on_credit<ByNumber>, show,
               {"查看信用记录", "Show one mark of credit."}),
      endpoint("credit.list", "GET /credit-marks", "", everyone<CreditFilter>, list,
               {"列出信用记录", "List marks of credit."})},
      {&kNoCredit, &kCreditDays, &kNoSource, &kNeedsAmount, &kFineNotLarge, &kRunsByItself, &kNoClearReason},
      {base::lifecycle("credit.get", CreditState::standing, kCreditSteps)}};
  // clang-format on
}

}  // namespace supplier
