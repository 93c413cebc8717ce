// What a body may be (A-01…A-04, B-43). Pure.
#include "registry/registry.h"

namespace registry {
namespace {

enum class Part { buys, supplies, neither };

struct KindRow {
  PartyKind kind;
  Part part;
  base::Says says;
};

// clang-format off
using enum PartyKind;
constexpr KindRow kKinds[] = {
    {organ,                         Part::buys,     {"国家机关", "state organ"}},
    {party_organ,                   Part::buys,     {"党的机关、政协、民主党派",
        "party organ, political consultative conference or democratic party"}},
    {administrative_institution,    Part::buys,     {"承担行政职能的事业单位",
        "public institution with administrative functions"}},
    {public_institution_one,        Part::neither,  {"公益一类事业单位", "public institution of class one"}},
    {public_institution_two,        Part::supplies, {"公益二类事业单位", "public institution of class two"}},
    {public_institution_commercial, Part::supplies, {"生产经营类事业单位", "public institution of business"}},
    {people_organisation,           Part::buys,     {"使用行政编制的群团机关", "mass organisation with administrative posts"}},
    {people_organisation_funded,    Part::neither,  {"财政拨款保障的群团组织", "mass organisation kept by the budget"}},
    {social_service,                Part::supplies, {"社会服务机构", "social service agency"}},
    {social_group,                  Part::supplies, {"社会团体", "association"}},
    {foundation,                    Part::supplies, {"基金会", "foundation"}},
    {enterprise,                    Part::supplies, {"企业", "enterprise"}},
    {rural_collective,              Part::supplies, {"农村集体经济组织", "rural collective"}},
    {self_governing,                Part::supplies, {"基层群众性自治组织", "self-governing body"}},
    {individual,                    Part::supplies, {"个人", "individual"}},
};
// clang-format on

const KindRow& row_of(PartyKind kind) {
  for (const auto& row : kKinds)
    if (row.kind == kind) return row;
  throw base::Bug("a kind of body without a row");
}

}  // namespace

base::Says says(PartyKind kind) {
  return row_of(kind).says;
}

base::Check may_buy(PartyKind kind) {
  const KindRow& row = row_of(kind);
  if (row.part == Part::neither) return base::refuse(kNeitherRole, std::string(row.says.zh));
  if (row.part != Part::buys) return base::refuse(kMayNotBuy, std::string(row.says.zh));
  return base::Done{};
}

base::Check may_supply(PartyKind kind) {
  const KindRow& row = row_of(kind);
  if (row.part == Part::neither) return base::refuse(kNeitherRole, std::string(row.says.zh));
  if (row.part != Part::supplies) return base::refuse(kMayNotSupply, std::string(row.says.zh));
  return base::Done{};
}

bool is_enterprise(PartyKind kind) {
  return kind == enterprise;
}

bool is_individual(PartyKind kind) {
  return kind == individual;
}

}  // namespace registry
