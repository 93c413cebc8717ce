// Sanctions (B-60, D-07): imposed by finance, lifted by another of its people, seen by everyone.
#include "registry/suppliers/commands.h"
#include "registry/suppliers/shown.h"

namespace supplier {

// clang-format off
struct Impose {
  std::string party;
  SanctionCause cause = SanctionCause::fake_material;
  Date decided_on;
  std::optional<base::Money> purchase_amount, fine;
  Date ban_from, ban_until;
  std::string source;
  std::optional<std::string> words;
};
constexpr auto describe(const Impose*) {
  using base::field;
  return base::record("ImposeSanction",
      field("party", &Impose::party, {"供应商(单位编号)", "The supplier: its body's id"}, {1, 60}),
      field("cause", &Impose::cause, {"事由", "What for"}),
      field("decided_on", &Impose::decided_on, {"处罚决定日期", "Decided on"}),
      field("purchase_amount", &Impose::purchase_amount, {"采购金额(恶意投诉不填)",
          "Amount of the purchase; none for bad-faith complaints"}, {1, base::kAnyNumber.max}),
      field("fine", &Impose::fine, {"罚款(恶意投诉不填)", "Fine; none for bad-faith complaints"}, {1, base::kAnyNumber.max}),
      field("ban_from", &Impose::ban_from, {"禁止参加首日", "First day of the ban"}),
      field("ban_until", &Impose::ban_until, {"禁止参加末日", "Last day of the ban, that day included"}),
      field("source", &Impose::source, {"处罚文书名称和文号", "The document and its number"}, {1, 200}),
      field("words", &Impose::words, {"说明", "Words"}, {0, 1000}));
}
struct Lift {
  std::string id, reason;
};
constexpr auto describe(const Lift*) {
  using base::field;
  return base::record("LiftSanction",
      field("id", &Lift::id, {"处罚编号", "The sanction"}, {1, 60}),
      field("reason", &Lift::reason, {"理由和文件", "Why, and by which document"}, {1, 1000}));
}
struct SanctionFilter {
  std::optional<std::string> party, after;
  std::optional<SanctionState> state;
  std::optional<Date> on;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const SanctionFilter*) {
  using base::field;
  return base::record("SanctionFilter",
      field("party", &SanctionFilter::party, {"供应商", "Only this supplier's"}, {0, 60}),
      field("state", &SanctionFilter::state, {"状态", "Only those in this state"}),
      field("on", &SanctionFilter::on, {"当日仍在禁止期", "Only bans that run on this day"}),
      field("after", &SanctionFilter::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &SanctionFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct SanctionPage {
  std::vector<SanctionShown> sanctions;
  std::optional<std::string> next;
};
constexpr auto describe(const SanctionPage*) {
  using base::field;
  return base::record("SanctionPage",
      field("sanctions", &SanctionPage::sanctions, {"处罚", "Sanctions"}),
      field("next", &SanctionPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

Result<Sanction> find(Work& work, const std::string& id) {
  auto found = store::find_sanction(work.db, SanctionId{id});
  if (!found) return base::refuse(kNoSanction, id);
  return *std::move(found);
}

Result<SanctionLaw> law_on(const Work& work, SanctionCause cause, Date on) {
  SanctionLaw law;
  law.fine_min = TRY(registry::rule_exact(work, "B-60.fine_min", on));
  law.fine_max = TRY(registry::rule_exact(work, "B-60.fine_max", on));
  const bool complaints = cause == SanctionCause::bad_faith_complaints;
  law.ban_min_months = TRY(months(work, complaints ? "D-07.ban_min" : "B-60.ban_min", on));
  law.ban_max_months = TRY(months(work, complaints ? "D-07.ban_max" : "B-60.ban_max", on));
  return law;
}

Result<SanctionShown> impose(Work& work, const Impose& in) {
  const registry::Party party = TRY(registry::get_party(work, in.party));
  Sanction s{.id = work.fresh_id<SanctionId>("snc"),
             .party = party.id,
             .cause = in.cause,
             .decided_on = in.decided_on,
             .purchase_amount = in.purchase_amount,
             .fine = in.fine,
             .ban_from = in.ban_from,
             .ban_until = in.ban_until,
             .source = in.source,
             .words = in.words.value_or(""),
             .state = SanctionState::imposed,
             .lifted_on = {},
             .lift_reason = {},
             .lifted_by = {},
             .author = work.actor.account,
             .version = 1};
  TRY(check(s, TRY(law_on(work, in.cause, in.decided_on)), work.today));
  store::insert(work.db, s);
  return shown(work, s);
}

Result<SanctionShown> lift(Work& work, const Lift& in) {
  const Sanction s = TRY(lifted(TRY(find(work, in.id)), in.reason, work.actor.account, work.today));
  return shown(work, TRY(kept(store::save(work.db, s))));
}

Result<SanctionShown> show(Work& work, const ByNumber& in) {
  return shown(work, TRY(find(work, in.id)));
}

Result<SanctionPage> list(Work& work, const SanctionFilter& in) {
  const std::int64_t limit = in.limit.value_or(store::kPage);
  auto rows = store::list(
      work.db,
      store::SanctionAsk{.party = in.party.value_or(""),
                         .state = in.state ? base::Codec<SanctionState>::text(*in.state) : "",
                         .after = in.after.value_or(""),
                         .on = in.on,
                         .limit = limit + 1});
  SanctionPage page;
  page.next = cut(rows, limit);
  for (auto& row : rows)
    page.sanctions.push_back(shown(work, std::move(row)));
  return page;
}

template <class In>
Result<Subject> on_sanction(Work& work, const In& in) {
  const Sanction s = TRY(find(work, in.id));
  return Subject{.id = s.id.value,
                 .owner_org = s.party,
                 .author = s.author,
                 .published = true,
                 .version = s.version};
}

}  // namespace

Part sanction_part() {
  using platform::endpoint, platform::everyone;
  // clang-format off
  return {{
      endpoint("sanction.impose", "POST /sanctions", "sanction.get", everyone<Impose>, impose,
               {"登记处罚", "Enter a sanction on a supplier: fine and ban."}),
      endpoint("sanction.lift", "POST /sanctions/{id}/lift", "sanction.get", on_sanction<Lift>, lift,
               {"解除处罚", "Lift a sanction, with the reason."}),
      endpoint("sanction.get", "GET /sanctions/{id}", "sanction.get", on_sanction<ByNumber>, show,
               {"查看处罚", "Show one sanction."}),
      endpoint("sanction.list", "GET /sanctions", "", everyone<SanctionFilter>, list,
               {"处罚名单", "List sanctions."})},
      {&kNoSanction, &kFineRange, &kFineMissing, &kNoFineHere, &kBanTooShort, &kBanTooLong, &kBanBeforeDecision,
       &kNoLiftReason},
      {base::lifecycle("sanction.get", SanctionState::imposed, kSanctionSteps)}};
  // clang-format on
}

}  // namespace supplier
