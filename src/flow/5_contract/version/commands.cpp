// The versions of a contract and what two of them differ in: public where the contract is.
#include "flow/5_contract/commands.h"

#include <algorithm>

#include "flow/5_contract/version/commands.h"

namespace contract {

struct Versions {
  std::vector<Version> versions;
};
constexpr auto describe(const Versions*) {
  return base::record("ContractVersions", base::field("versions", &Versions::versions,
                                                      {"各版本", "The versions"}, {0, 10'000}));
}
struct CompareVersions {
  ContractId id;
  std::int64_t from = 1, to = 2;
};
constexpr auto describe(const CompareVersions*) {
  using base::field;
  using C = CompareVersions;
  return base::record("CompareVersions", field("id", &C::id, {"合同", "The contract"}),
                      field("from", &C::from, {"起始版", "The earlier version"}, {1, 10'000}),
                      field("to", &C::to, {"截止版", "The later version"}, {1, 10'000}));
}
struct ComparedVersions {
  std::vector<PartChange> changes;
  std::int64_t added = 0, removed = 0, changed = 0;
};
constexpr auto describe(const ComparedVersions*) {
  using base::field;
  using C = ComparedVersions;
  return base::record("ComparedVersions",
                      field("changes", &C::changes, {"逐项变化", "Part by part"}, {0, 10'000}),
                      field("added", &C::added, {"新增项数", "How many were added"}),
                      field("removed", &C::removed, {"减少项数", "How many are gone"}),
                      field("changed", &C::changed, {"变更项数", "How many changed"}));
}

namespace {

using base::Result, platform::Work;

/// Those that the caller may see: the public none that an unpublished supplement led to, nor what
/// came after it.
Result<std::vector<Version>> seen(Work& work, const ContractId& id) {
  const Contract c = TRY(get_contract(work, id));
  auto all = versions_of(work, c);
  if (sees_all(work, c)) return all;
  for (const auto& added : additions(work, id)) {
    if (added.published_on) continue;
    const auto at = std::ranges::find(all, std::optional(added.supplement), &Version::supplement);
    all.erase(at, all.end());
  }
  return all;
}

Result<Versions> versions(Work& work, const ContractRef& in) {
  return Versions{TRY(seen(work, in.id))};
}

Result<Version> version_numbered(const std::vector<Version>& all, std::int64_t number) {
  const auto at = std::ranges::find(all, number, &Version::number);
  if (at == all.end()) return base::refuse(kNoVersion, std::to_string(number));
  return *at;
}

Result<ComparedVersions> compare(Work& work, const CompareVersions& in) {
  if (in.from >= in.to) return base::refuse(kVersionOrder);
  const auto all = TRY(seen(work, in.id));
  const Version from = TRY(version_numbered(all, in.from));
  const Version to = TRY(version_numbered(all, in.to));
  ComparedVersions out;
  out.changes = differences(from.agreed, to.agreed);
  const auto count = [&](Difference d) {
    return std::int64_t(std::ranges::count(out.changes, d, &PartChange::change));
  };
  out.added = count(Difference::added);
  out.removed = count(Difference::removed);
  out.changed = count(Difference::changed);
  return out;
}

/// A contract that was signed before versions were kept has its first one written now.
Version newest(Work& work, const Contract& before) {
  if (version_store::of_contract(work.db, before.id).empty())
    version_store::insert(work.db, first_version(before));
  return version_store::of_contract(work.db, before.id).back();
}

}  // namespace

std::vector<Version> versions_of(Work& work, const Contract& c) {
  auto out = version_store::of_contract(work.db, c.id);
  // Signed before versions were kept: nothing has changed since, or there would be one.
  if (out.empty() && c.signed_on) out.push_back(first_version(c));
  for (const auto& v : out)
    ENSURE(crypto::sha256_hex(v.agreed) == v.content_hash);
  return out;
}

void note_version(Work& work, const Contract& before, const Contract& after,
                  const Addition& added) {
  version_store::insert(work.db, next_version(after, newest(work, before), added));
}
void note_end(Work& work, const Contract& before, const Contract& after, const Ended& ended) {
  version_store::insert(work.db, last_version(after, newest(work, before), ended));
}

platform::Module version_module() {
  using platform::endpoint;
  return {
      .name = "version",
      // clang-format off
      .endpoints = {
      endpoint("contract.versions", "GET /contracts/{id}/versions", "contract.get", on_contract<ContractRef>,
          versions,
               {"合同的各个版本", "List the versions of a contract, each with its text and hash."}),
      endpoint("contract.compare", "GET /contracts/{id}/comparison", "contract.get", on_contract<CompareVersions>,
          compare,
               {"比较合同的两个版本", "Compare two versions of a contract, field by field."}),
      },
      // clang-format on
      .refusals = {&kNoVersion, &kVersionOrder},
      .must_be_empty = version_store::must_be_empty(),
  };
}

}  // namespace contract
