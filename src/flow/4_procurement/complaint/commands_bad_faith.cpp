// Bad faith (D-07): what finance departments elsewhere decided, and what it adds up to with what
// was decided here. The ban itself is a sanction (sanction.impose, bad_faith_complaints).
#include "flow/4_procurement/complaint/commands.h"
#include "registry/registry.h"

namespace procurement::complaint {

using base::Result;

namespace {

Result<Elsewhere> note_elsewhere(Work& work, const NoteElsewhere& in) {
  const auto party = TRY(registry::get_party(work, in.party));
  if (in.ground == Ground::not_acceptable) return base::refuse(kNotCounted);
  if (in.decided_on > work.today) return base::refuse(kAheadOfToday, in.decided_on.text());
  const Elsewhere e{.id = work.fresh_id<ElsewhereId>("cpe"),
                    .party = party.id,
                    .authority = in.authority,
                    .document = in.document,
                    .decided_on = in.decided_on,
                    .ground = in.ground,
                    .noted_on = work.today,
                    .author = work.actor.account,
                    .version = 1};
  if (store::noted(work.db, e)) return base::refuse(kNotedAlready, in.document);
  store::insert(work.db, e);
  work.subject = e.id.value;
  return e;
}

Result<Subject> on_party(Work& work, const BadFaithOf& in) {
  const auto party = TRY(registry::get_party(work, in.party));
  return Subject{.id = party.id, .owner_org = party.id, .area = party.area};
}

int months_of(const registry::Offset& period) {
  return period.unit == registry::Unit::y ? 12 * period.n : period.n;
}

Result<BadFaithShown> show_bad_faith(Work& work, const BadFaithOf& in) {
  const auto party = TRY(registry::get_party(work, in.party));
  const base::Date on = in.on.value_or(work.today);
  const auto window = TRY(registry::rule(work, "D-07.window", on));
  const BadFaithLaw law{
      .unsupported_min = TRY(registry::rule_count(work, "D-07.unsupported_min", on)),
      .window_months = months_of(window.as_offset())};
  BadFaithShown out;
  out.rejections = store::rejections(work.db, party.id);
  const BadFaith found = bad_faith(out.rejections, law, on);
  out.party = party.id;
  out.name = party.name;
  out.on = on;
  out.window_from = found.window_from;
  out.unsupported = found.unsupported;
  out.unsupported_min = law.unsupported_min;
  out.fabricated = found.fabricated;
  out.reached = found.reached;
  out.ban_months_min = months_of(TRY(registry::rule(work, "D-07.ban_min", on)).as_offset());
  out.ban_months_max = months_of(TRY(registry::rule(work, "D-07.ban_max", on)).as_offset());
  out.basis = window.basis;
  return out;
}

}  // namespace

std::vector<platform::Endpoint> bad_faith_endpoints() {
  using platform::endpoint, platform::everyone;
  // clang-format off
  return {
      endpoint("complaint.note_elsewhere", "POST /complaints-elsewhere", "", everyone<NoteElsewhere>, note_elsewhere,
          {"登记外地财政部门的投诉处理决定", "Enter what another finance department decided of a complaint."}),
      endpoint("complaint.bad_faith", "GET /complaints-bad-faith", "", on_party, show_bad_faith,
          {"查看恶意投诉情况", "Show whether a supplier's complaints are in bad faith."}),
  };
  // clang-format on
}

}  // namespace procurement::complaint
