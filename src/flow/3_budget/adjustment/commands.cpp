// Adjustments of the budget: load, decide, save; the manifest at the end.
#include "flow/3_budget/adjustment/rules.h"
#include "flow/3_budget/adjustment/store.h"
#include "flow/3_budget/store.h"
#include "platform/execute.h"

namespace budget {

constexpr auto describe(const ProposeAdjustment*) {
  using base::field;
  using P = ProposeAdjustment;
  return base::record(
      "ProposeAdjustment", field("kind", &P::kind, {"调整方式", "Raise, cut or transfer"}),
      field("line", &P::line, {"预算项目", "The line"}),
      field("to_line", &P::to_line, {"调入项目", "A transfer's: the line it moves to"}),
      field("amount", &P::amount, {"金额", "Amount"}, {1, base::kAnyNumber.max}),
      field("reason", &P::reason, {"理由", "Why"}, {1, 500}),
      field("basis", &P::basis, {"依据文件", "The document behind it"}, {1, 500}));
}
struct AdjustmentRef {
  AdjustmentId id;
};
constexpr auto describe(const AdjustmentRef*) {
  return base::record("AdjustmentRef",
                      base::field("id", &AdjustmentRef::id, {"预算调整编号", "The adjustment"}));
}
struct DecideAdjustment {
  AdjustmentId id;
  std::optional<std::string> words;
};
constexpr auto describe(const DecideAdjustment*) {
  using base::field;
  return base::record("DecideAdjustment",
                      field("id", &DecideAdjustment::id, {"预算调整编号", "The adjustment"}),
                      field("words", &DecideAdjustment::words, {"意见", "Opinion"}, {0, 500}));
}
struct RejectAdjustment {
  AdjustmentId id;
  std::string words;
};
constexpr auto describe(const RejectAdjustment*) {
  using base::field;
  return base::record("RejectAdjustment",
                      field("id", &RejectAdjustment::id, {"预算调整编号", "The adjustment"}),
                      field("words", &RejectAdjustment::words, {"理由", "Why not"}, {2, 500}));
}
/// Tells of the lines too, as they stand afterwards: the journal bears witness to each.
struct ApprovedAdjustment : Adjustment {
  std::vector<Line> lines;
};
constexpr auto describe(const ApprovedAdjustment*) {
  return std::apply(
      [](auto... f) {
        return base::record("ApprovedAdjustment", f...,
                            base::field("lines", &ApprovedAdjustment::lines,
                                        {"调整后的预算项目", "The lines, as adjusted"}));
      },
      adjustment_fields<ApprovedAdjustment>());
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Adjustment> load(Work& work, const AdjustmentId& id) {
  auto found = adjustment_store::find(work.db, id);
  if (!found) return base::refuse(kNoAdjustment, id.value);
  return *std::move(found);
}
Result<Adjustment> save(Work& work, Adjustment a) {
  const auto version = adjustment_store::save(work.db, a);
  if (!version) return base::refuse(platform::kStale);
  a.version = *version;
  return a;
}

/// Who proposes reaches only lines of their own department, as `shown_by` budget.get says.
Result<Subject> on_line(Work& work, const ProposeAdjustment& in) {
  const Line line = TRY(get_line(work, in.line));
  return Subject{.id = line.id.value, .owner_org = line.owner_org};
}
template <class In>
Result<Subject> on_adjustment(Work& work, const In& in) {
  const Adjustment a = TRY(load(work, in.id));
  return Subject{
      .id = a.id.value, .owner_org = a.owner_org, .author = a.author, .version = a.version};
}

Result<AdjustedLines> lines_of(Work& work, AdjustmentKind kind, const LineId& from,
                               const std::optional<LineId>& to) {
  const bool transfer = kind == AdjustmentKind::transfer;
  if (transfer != to.has_value() || (to && *to == from)) return base::refuse(kAdjustmentTarget);
  const auto adjusted = [](const Line& line) {
    const LineBody& body = line;
    return Adjusted{body, line.balance.available};
  };
  AdjustedLines out{adjusted(TRY(get_line(work, from))), {}};
  if (to) out.to = adjusted(TRY(get_line(work, *to)));
  return out;
}

Result<Adjustment> propose(Work& work, const ProposeAdjustment& in) {
  const auto lines = TRY(lines_of(work, in.kind, in.line, in.to_line));
  Adjustment a =
      TRY(adjustment_proposed(work.fresh_id<AdjustmentId>("adj"), in, lines, work.today));
  a.author = work.actor.account;
  work.subject = a.id.value;  // what the journal names: the adjustment, not its line
  adjustment_store::insert(work.db, a);
  return a;
}

base::Check apply(Work& work, const LineBody& line, const std::vector<Move>& moves) {
  for (const Move& m : moves) {
    // Somebody was quicker: what was available when the line was read is no longer.
    if (!store::post(work, line.id, m)) return base::refuse(kBelowAvailable, line.title);
  }
  if (!store::save(work.db, line)) return base::refuse(platform::kStale);
  return base::Done{};
}

Result<ApprovedAdjustment> approve(Work& work, const DecideAdjustment& in) {
  const Adjustment was = TRY(load(work, in.id));
  const auto lines = TRY(lines_of(work, was.kind, was.line, was.to_line));
  const Approval done =
      TRY(adjustment_approved(was, lines, {work.actor.account, in.words.value_or(""), work.today}));
  TRY(apply(work, done.line, done.moves));
  if (done.to) TRY(apply(work, *done.to, done.to_moves));
  ApprovedAdjustment out;
  static_cast<Adjustment&>(out) = TRY(save(work, done.adjustment));
  out.lines.push_back(TRY(get_line(work, done.line.id)));
  if (done.to) out.lines.push_back(TRY(get_line(work, done.to->id)));
  return out;
}
Result<Adjustment> reject(Work& work, const RejectAdjustment& in) {
  return save(work, TRY(adjustment_rejected(TRY(load(work, in.id)),
                                            {work.actor.account, in.words, work.today})));
}
Result<Adjustment> show(Work& work, const AdjustmentRef& in) {
  return load(work, in.id);
}
Result<AdjustmentPage> list(Work& work, const AdjustmentFilter& in) {
  return adjustment_store::list(work, in);
}

}  // namespace

platform::Module adjustment_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "adjustment",
      // clang-format off
      .endpoints = {
      endpoint("adjustment.propose", "POST /budget/adjustments", "adjustment.get", on_line, propose,
               {"申请预算调整", "Propose to raise, cut or move money of a line."}),
      endpoint("adjustment.approve", "POST /budget/adjustments/{id}/approve", "adjustment.get",
          on_adjustment<DecideAdjustment>, approve,
               {"批准预算调整", "Approve an adjustment: the book moves at once."}),
      endpoint("adjustment.reject", "POST /budget/adjustments/{id}/reject", "adjustment.get",
          on_adjustment<RejectAdjustment>, reject,
               {"不批准预算调整", "Reject an adjustment and say why."}),
      endpoint("adjustment.get", "GET /budget/adjustments/{id}", "adjustment.get",
          on_adjustment<AdjustmentRef>, show,
               {"查看预算调整", "Show one adjustment."}),
      endpoint("adjustment.list", "GET /budget/adjustments", "", everyone<AdjustmentFilter>, list,
               {"列出预算调整", "List adjustments."}),
      },
      .refusals = {&kNoAdjustment, &kAdjustmentTarget, &kAdjustmentGrounds, &kOtherDepartment, &kYearsDiffer,
                   &kSourcesDiffer, &kCarriedLine, &kBelowAvailable},
      // clang-format on
      .lifecycles = {base::lifecycle("adjustment.get", AdjustmentState::proposed,
                                     kAdjustmentSteps)},
      .must_be_empty = adjustment_store::must_be_empty(),
      .witnessed = adjustment_store::witnessed(),
  };
}

}  // namespace budget
