// Prepaid money: what payment tells of it in its own transaction, and what people see and refund;
// the manifest at the end.
#include "flow/3_budget/commands.h"

#include "flow/3_budget/prepayment/rules.h"
#include "flow/3_budget/prepayment/store.h"
#include "platform/execute.h"

namespace budget {

/// With what is outstanding and how it came about.
struct PrepaymentShown : Prepayment {
  base::Money outstanding;
  std::vector<PrepaymentEntry> entries;
};
constexpr auto describe(const PrepaymentShown*) {
  using base::field;
  using S = PrepaymentShown;
  return std::apply(
      [](auto... f) {
        return base::record("BudgetPrepaymentShown", f...,
                            field("outstanding", &S::outstanding, {"未扣回", "Outstanding"}),
                            field("entries", &S::entries, {"明细", "How it came about"}));
      },
      prepayment_fields<PrepaymentShown>());
}
struct PrepaymentPage {
  std::vector<PrepaymentShown> prepayments;
  std::optional<std::string> next;
};
constexpr auto describe(const PrepaymentPage*) {
  using base::field;
  using P = PrepaymentPage;
  return base::record(
      "PrepaymentPage", field("prepayments", &P::prepayments, {"预付款", "The prepayments"}),
      field("next", &P::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
constexpr auto describe(const Refund*) {
  using base::field;
  return base::record(
      "RefundPrepayment", field("ref", &Refund::ref, {"事项", "What it was for"}, {1, 100}),
      field("amount", &Refund::amount, {"退回金额", "Amount refunded"}, {1, base::kAnyNumber.max}),
      field("to", &Refund::to, {"退回去向", "Where it goes: committed, available or treasury"}),
      field("reason", &Refund::reason, {"理由", "Why"}, {1, 500}),
      field("basis", &Refund::basis, {"依据文件", "The document behind it"}, {1, 500}));
}

namespace {

using base::Check, base::Money, base::Result, platform::Subject, platform::Work;

constexpr std::int64_t kPage = 50;

PrepaymentShown shown(Work& work, Prepayment p) {
  PrepaymentShown out;
  out.outstanding = outstanding(p);
  out.entries = prepayment_store::entries(work.db, p.ref);
  static_cast<Prepayment&>(out) = std::move(p);
  return out;
}

PrepaymentEntry entry_of(const Prepayment& p, PrepaymentKind kind, Money amount) {
  PrepaymentEntry e;
  e.ref = p.ref;
  e.line = p.line;
  e.kind = kind;
  e.amount = amount;
  return e;
}

Result<Prepayment> load(Work& work, const std::string& ref) {
  auto found = prepayment_store::find(work.db, ref);
  if (!found) return base::refuse(kNoPrepayment, ref);
  return *std::move(found);
}
Result<Subject> on_prepayment(Work& work, const Refund& in) {
  const Prepayment p = TRY(load(work, in.ref));
  return Subject{.id = p.ref, .owner_org = p.owner_org};
}

Result<PrepaymentShown> refund(Work& work, const Refund& in) {
  const Prepayment was = TRY(load(work, in.ref));
  const auto move = TRY(refunded(was, in, TRY(get_line(work, was.line))));
  if (move) ENSURE(store::post(work, was.line, *move));
  Prepayment delta{was.ref, was.line, was.owner_org, 0, {}, {}, {}};
  delta.refunded = in.amount;
  PrepaymentEntry entry = entry_of(was, PrepaymentKind::refunded, in.amount);
  entry.refund_to = base::Codec<RefundTo>::text(in.to);
  entry.reason = in.reason;
  entry.basis = in.basis;
  ENSURE(prepayment_store::add(work, delta, entry));
  return shown(work, TRY(load(work, in.ref)));
}

Result<PrepaymentPage> list(Work& work, const PrepaymentFilter& in) {
  const auto limit = in.limit.value_or(kPage);
  auto found = prepayment_store::list(work, in, limit + 1);
  PrepaymentPage page;
  if (std::int64_t(found.size()) > limit) {
    found.resize(std::size_t(limit));
    page.next = found.back().ref;
  }
  for (auto& p : found)
    page.prepayments.push_back(shown(work, std::move(p)));
  return page;
}

}  // namespace

Check prepay(Work& work, const LineId& id, Money amount, const std::string& ref) {
  if (amount == Money()) return base::Done{};
  const Line line = TRY(get_line(work, TRY(bearer(work, id, amount, ref))));
  TRY(move(work, id, Kind::prepay, amount, ref));
  Prepayment delta{ref, line.id, line.owner_org, 0, {}, {}, {}};
  delta.prepaid = amount;
  ENSURE(prepayment_store::add(work, delta, entry_of(delta, PrepaymentKind::prepaid, amount)));
  return base::Done{};
}

Check recover(Work& work, const LineId& id, Money amount, const std::string& ref) {
  ENSURE(amount >= Money());
  if (amount == Money()) return base::Done{};
  const Prepayment was = TRY(load(work, ref));
  TRY(may_recover(was, amount));
  Prepayment delta{ref, TRY(current(work, id)).id, was.owner_org, 0, {}, {}, {}};
  delta.recovered = amount;
  if (!prepayment_store::add(work, delta, entry_of(delta, PrepaymentKind::recovered, amount)))
    return base::refuse(kNotPrepaid, ref);
  return base::Done{};
}

Money prepaid_outstanding(Work& work, const std::string& ref) {
  const auto found = prepayment_store::find(work.db, ref);
  return found ? outstanding(*found) : Money();
}

platform::Module prepayment_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "prepayment",
      // clang-format off
      .endpoints = {
      endpoint("budget.refund", "POST /budget/prepayments/refund", "", on_prepayment, refund,
               {"登记预付款退回", "Record that prepaid money came back."}),
      endpoint("budget.prepayments", "GET /budget/prepayments", "", everyone<PrepaymentFilter>, list,
               {"列出预付款", "List prepayments: paid, recovered, refunded, outstanding."}),
      },
      .refusals = {&kNotPrepaid, &kNoPrepayment, &kRefundGrounds, &kToTreasury, &kStillOpen},
      // clang-format on
      .must_be_empty = prepayment_store::must_be_empty(),
  };
}

}  // namespace budget
