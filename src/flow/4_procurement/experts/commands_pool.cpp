// The pool of experts: load, decide, save; the manifest at the end. What is done to a purchase is
// among that one's operations.
#include "flow/4_procurement/experts/commands.h"
#include "flow/4_procurement/store.h"
#include "registry/registry.h"
#include "registry/suppliers/services.h"

namespace procurement::experts {

using base::Result;

namespace {

/// The pool's keeper and the auditor see all of an entry, and experts their own.
bool sees_all(const Work& work, const Expert& e) {
  using enum platform::Role;
  const auto& actor = work.actor;
  return actor.role == finance || actor.role == auditor || actor.role == platform::Role::system ||
         (!actor.account.empty() && actor.account == e.account);
}

/// 198号 §20: a name is public with the result and not before.
ExpertShown shown(Work& work, const Expert& e) {
  ExpertShown out{.id = e.id,
                  .name = {},
                  .account = {},
                  .specialties = e.specialties,
                  .employer = {},
                  .area = {},
                  .listed_from = e.listed_from,
                  .listed_until = e.listed_until,
                  .suspended_on = e.suspended_on,
                  .suspend_reason = {},
                  .results = store::results(work.db, e.account),
                  .state = e.state,
                  .version = e.version};
  const bool all = sees_all(work, e);
  if (all || out.results > 0) out.name = e.name;
  if (!all) return out;
  out.account = e.account;
  out.employer = e.employer;
  out.area = e.area;
  out.suspend_reason = e.suspend_reason;
  return out;
}

/// Finance's own people supervise procurement and do not judge it.
base::Check check_employer(Work& work, const std::optional<std::string>& employer) {
  if (!employer) return base::Done{};
  TRY(registry::get_party(work, *employer));
  if (*employer == work.actor.org) return base::refuse(kOwnPeople);
  return base::Done{};
}

Result<ExpertShown> enter(Work& work, const EnterExpert& in) {
  const auto account = find_account(work, in.account);
  const auto role = base::Codec<platform::Role>::text(platform::Role::expert);
  if (!account || account->state != "active" || account->role != role)
    return base::refuse(kNoAccount, in.account);
  if (store::find_by_account(work.db, in.account))
    return base::refuse(kEnteredAlready, account->name);
  if (account->org == work.actor.org) return base::refuse(kOwnPeople);
  TRY(check_employer(work, in.employer));
  TRY(known_specialties(work, in.specialties));
  TRY(check_period(in.listed_from, in.listed_until));
  TRY(work.book.regions.get(in.area, work.today));
  Expert e;
  e.id = work.fresh_id<ExpertId>("expert");
  e.account = in.account;
  e.name = account->name;
  e.specialties = in.specialties;
  e.employer = in.employer;
  e.area = in.area;
  e.listed_from = in.listed_from;
  e.listed_until = in.listed_until;
  e.author = work.actor.account;
  store::insert(work.db, e);
  return shown(work, e);
}

Result<ExpertShown> saved(Work& work, Expert e) {
  return shown(work, TRY(store::save(work.db, std::move(e))));
}
Result<ExpertShown> amend(Work& work, const AmendExpert& in) {
  Expert e = TRY(amended(TRY(get_expert(work, in.id)), in));
  TRY(check_employer(work, in.employer));
  TRY(known_specialties(work, in.specialties));
  TRY(work.book.regions.get(in.area, work.today));
  return saved(work, std::move(e));
}
Result<ExpertShown> suspend(Work& work, const SuspendExpert& in) {
  return saved(work, TRY(suspended(TRY(get_expert(work, in.id)), in.reason, work.today)));
}
Result<ExpertShown> resume(Work& work, const ExpertRef& in) {
  return saved(work, TRY(resumed(TRY(get_expert(work, in.id)))));
}
Result<ExpertShown> show(Work& work, const ExpertRef& in) {
  return shown(work, TRY(get_expert(work, in.id)));
}
Result<ExpertPage> list(Work& work, const ExpertFilter& in) {
  auto rows = store::list(work.db, in);
  ExpertPage page;
  page.next = cut(rows, in);
  for (const auto& one : rows)
    page.experts.push_back(shown(work, one));
  return page;
}
Result<ExpertAccounts> accounts(Work& work, const base::Nothing&) {
  return ExpertAccounts{store::accounts_outside(work.db)};
}

template <class In>
Result<Subject> on_expert(Work& work, const In& in) {
  const Expert e = TRY(get_expert(work, in.id));
  return Subject{.id = e.id.value,
                 .owner_org = {},
                 .parties = {},
                 .area = e.area,
                 .person = e.account,
                 .author = e.author,
                 .published = true,
                 .version = e.version};
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint, platform::everyone;
  constexpr std::string_view kShow = "expert.get";
  // clang-format off
  return {
      endpoint("expert.enter", "POST /experts", kShow, everyone<EnterExpert>, enter,
               {"登记评审专家入库", "Enter an expert in the pool."}),
      endpoint("expert.amend", "POST /experts/{id}/amend", kShow, on_expert<AmendExpert>, amend,
               {"变更评审专家信息", "Amend an expert's entry."}),
      endpoint("expert.suspend", "POST /experts/{id}/suspend", kShow, on_expert<SuspendExpert>, suspend,
               {"暂停评审专家", "Suspend an expert, with the reason."}),
      endpoint("expert.resume", "POST /experts/{id}/resume", kShow, on_expert<ExpertRef>, resume,
               {"恢复评审专家", "Take an expert back into the pool."}),
      endpoint("expert.get", "GET /experts/{id}", kShow, on_expert<ExpertRef>, show,
               {"查看评审专家", "Show one expert."}),
      endpoint("expert.list", "GET /experts", "", everyone<ExpertFilter>, list,
               {"列出评审专家", "List the pool of experts."}),
      endpoint("expert.accounts", "GET /expert-accounts", "", everyone<base::Nothing>, accounts,
               {"列出尚未入库的专家账户", "List experts' accounts that are not in the pool."}),
  };
  // clang-format on
}

}  // namespace

Result<Expert> get_expert(Work& work, const ExpertId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoExpert, id.value);
  return *std::move(found);
}

base::Check known_specialties(Work& work, const std::vector<std::string>& words) {
  std::vector<std::string> known;
  for (const auto& one : supplier::services(work.today))
    known.push_back(one.word);
  return check_specialties(words, known);
}

}  // namespace procurement::experts

namespace procurement {

platform::Module expert_module() {
  namespace x = experts;
  return {
      .name = "experts",
      .endpoints = x::endpoints(),
      .refusals = {&x::kNoExpert, &x::kNoAccount, &x::kEnteredAlready, &x::kUnknownSpecialty,
                   &x::kBadPeriod, &x::kOwnPeople},
      .lifecycles = {base::lifecycle("expert.get", x::ExpertState::listed, x::kExpertSteps)},
      .must_be_empty = x::store::must_be_empty(),
      .witnessed = x::store::witnessed(),
  };
}

}  // namespace procurement
