// Who is shown how much: the whole of it to whoever it belongs to and to those who oversee.
#include "registry/suppliers/shown.h"

#include "platform/execute.h"

namespace supplier {
namespace {

using platform::Reach, platform::Work;

bool own(const Work& work, const std::string& party) {
  return !work.actor.org.empty() && work.actor.org == party;
}

}  // namespace

SanctionShown shown(Work& work, Sanction s) {
  SanctionShown out{{std::move(s)}, {}, false};
  const auto party = registry::get_party(work, out.party);
  if (party) out.party_name = party.value().name;
  out.in_force = bans(out, work.today);
  return out;
}

CapabilityShown shown(const Work& work, Capability c) {
  CapabilityShown out{{std::move(c)}, {}, {}, {}};
  const Capability& row = out;
  if (work.reach != Reach::all && !own(work, row.party)) return out;
  out.evidence = row.evidence;
  out.decided_by = row.decided_by;
  out.author = row.author;
  return out;
}

RelationShown shown(const Work& work, Relation r) {
  RelationShown out{{std::move(r)}, {}, {}};
  const Relation& row = out;
  if (work.reach != Reach::all && row.author != work.actor.account) return out;
  out.source = row.source;
  out.author = row.author;
  return out;
}

bool sees_credit(const Work& work, const std::string& party) {
  using enum platform::Role;
  switch (work.actor.role) {
    case purchaser:
    case purchaser_head:
    case finance:
    case auditor:
    case system:
      return true;
    case provider_manager:
      return own(work, party);
    default:
      return false;
  }
}

}  // namespace supplier
