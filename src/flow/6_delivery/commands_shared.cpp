#include <algorithm>

#include "flow/6_delivery/commands.h"
#include "flow/6_delivery/visits/store.h"
#include "registry/registry.h"

namespace delivery {

using base::Check;
using base::Done;
using base::refuse;
using base::Result;
using platform::Work;

Result<Policy> policy_on(Work& work, base::Date on) {
  Policy out;
  out.late_hours = TRY(registry::rule(work, "X-1.late_entry_max", on)).as_offset().n;
  out.longest_hours = TRY(registry::rule(work, "X-1.fact_longest", on)).as_offset().n;
  out.plan_minutes = TRY(registry::rule_count(work, "X-1.plan_length", on));
  out.code_tries = TRY(registry::rule_count(work, "X-1.code_tries_max", on));
  return out;
}

Result<Fact> save(Work& work, const Fact& changed) {
  auto saved = store::update(work.db, changed);
  if (!saved) return refuse(platform::kStale);
  return *std::move(saved);
}

Result<contract::Contract> contract_in_force(Work& work, const contract::ContractId& id) {
  contract::Contract c = TRY(contract::get_contract(work, id));
  TRY(contract::check_in_force(c));
  return c;
}

Result<Elder> household_of(Work& work, const contract::ContractId& contract,
                           const std::string& household) {
  auto found = store::elder_of_household(work.db, contract, household);
  if (!found) return refuse(kNoHousehold, household);
  return *std::move(found);
}

static std::string bound(const ElderId& elder, const std::string& code) {
  return elder.value + ":" + code;
}

std::string hashed_code(Work& work, const ElderId& elder, const std::string& code) {
  return work.keys.keyed_hash("elder.code", bound(elder, code));
}

Check check_proof(Work& work, const ElderId& elder, const ProofGiven& given, const Policy& policy) {
  if (given.proof != Proof::resident_code) return Done{};
  CodeGiven code;
  code.given = given.code.has_value();
  const std::string held = store::code_hash(work.db, elder);
  code.held = !held.empty();
  if (code.given && code.held) {
    const auto hashes = work.keys.keyed_hashes("elder.code", bound(elder, *given.code));
    code.right = std::any_of(hashes.begin(), hashes.end(), [&](const std::string& one) {
      return crypto::equal_in_constant_time(one, held);
    });
    code.wrong_before = store::wrong_codes(work.db, elder, work.today);
    if (!code.right) {
      work.though_refused.emplace_back(
          [elder, day = work.today](sql::Db& db) { store::add_wrong_code(db, elder, day); });
    }
  }
  return check_code(given.proof, code, policy);
}

Fact fact_of(Work& work, FactKind kind, const FactId& id, const Elder& elder) {
  Fact f;
  f.id = id;
  f.kind = kind;
  f.contract = elder.contract;
  f.owner_org = elder.owner_org;
  f.purchaser = elder.purchaser;
  f.root = id;
  f.subject = elder.id.value;
  f.label = elder.household;
  f.area = elder.area;
  f.day = work.today;
  f.worker = work.actor.account;
  f.person = elder.person;
  f.recorded_at = work.now;
  f.author = work.actor.account;
  f.version = 1;
  return f;
}

Check put_span(Work& work, Fact& f, const Span& span, const contract::Contract& c,
               const Policy& policy) {
  TRY(check_span(span, work.now, policy));
  f.arrive = span.arrive;
  f.leave = span.leave;
  f.day = span.arrive.date();
  f.minutes = span.leave.minutes_since(span.arrive);
  f.late = is_late(span.leave, work.now, policy);
  return check_term(c, f.day);
}

static base::Error overlap_with(const Fact& other) {
  return refuse(kOverlap,
                other.root.value + " (" + other.label + ", " + other.arrive->text() + " – " +
                    other.leave->text() + ")",
                {{"fact", other.root.value}, {"household", other.label}});
}

Check check_free(Work& work, const Fact& f) {
  const Span span{*f.arrive, *f.leave};
  if (const auto other = store::overlapping_worker(work.db, f.worker, span, f.root))
    return overlap_with(*other);
  if (f.person.empty()) return Done{};
  if (const auto other = store::overlapping_person(work.db, f.person, span, f.root))
    return overlap_with(*other);
  return Done{};
}

Result<Planned> planned_visit(Work& work, const FactId& id) {
  auto newest = store::newest(work.db, id);
  auto found = store::find_visit(work.db, newest ? newest->root : id);
  if (!found) return refuse(kNoVisit, id.value);
  return Planned{*std::move(found), std::move(newest)};
}

Result<store::Account> worker_of(Work& work, const contract::Contract& c,
                                 const std::string& login) {
  auto account = store::account(work.db, login);
  const bool works = account && account->org == c.supplier &&
                     account->role == base::Codec<platform::Role>::text(platform::Role::worker);
  if (!works) return refuse(kNoWorker, login);
  return *std::move(account);
}

Result<platform::Subject> subject_of_visit(Work& work, const FactId& id) {
  if (const auto fact = store::newest(work.db, id)) return subject_of(work, *fact);
  const Visit v = TRY(planned_visit(work, id)).visit;
  const bool resident = work.actor.role == platform::Role::resident;
  return platform::Subject{.id = v.id.value,
                           .owner_org = v.owner_org,
                           .parties = {v.purchaser},
                           .area = v.area,
                           .person = resident ? v.person : v.worker,
                           .author = v.author,
                           .version = v.version};
}

platform::Subject subject_of(Work& work, const Fact& f) {
  const bool resident = work.actor.role == platform::Role::resident;
  return {.id = f.root.value,
          .owner_org = f.owner_org,
          .parties = {f.purchaser},
          .area = f.area,
          .person = resident ? f.person : f.worker,
          .author = f.author,
          .version = f.version};
}

}  // namespace delivery
