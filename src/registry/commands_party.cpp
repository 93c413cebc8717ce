// Bodies: registered once, by their code.
#include "registry/commands.h"
#include "registry/store.h"

namespace registry {
namespace {

using base::Check;
using base::Done;
using base::Result;
using platform::Subject;
using platform::Work;

constexpr base::Refusal kCodeTaken{
    "party.code_taken",
    base::Kind::conflict,
    {"这个统一社会信用代码已经登记;请使用已登记的单位。",
     "This credit code is registered already: use the body that bears it."},
    "H-1 GB 32100-2015"};
constexpr base::Refusal kNotSmall{
    "party.small_not_enterprise",
    base::Kind::refused,
    {"只有企业才能声明为小微企业;社会服务机构、事业单位等不是中小企业。",
     "Only an enterprise can be a small one: social service agencies and public institutions are "
     "not."},
    "B-43 财库〔2020〕46号"};

struct RegisterParty {
  CreditCode code;
  std::string name;
  PartyKind kind = PartyKind::organ;
  std::string area;
  std::optional<bool> small_enterprise;
};
constexpr auto describe(const RegisterParty*) {
  using base::field;
  return base::record(
      "RegisterParty",
      field("code", &RegisterParty::code,
            {"统一社会信用代码", "18-character unified social credit code"}),
      field("name", &RegisterParty::name, {"名称", "Name, as in the certificate"}, {1, 100}),
      field("kind", &RegisterParty::kind, {"类别", "What kind of body it is"}),
      field("area", &RegisterParty::area, {"所在区划", "Division, 12 digits"}, {12, 12}),
      field("small_enterprise", &RegisterParty::small_enterprise,
            {"小微企业声明", "Declares itself small or micro (B-42)"}));
}
struct PartyRef {
  std::string id;
};
constexpr auto describe(const PartyRef*) {
  return base::record("PartyRef",
                      base::field("id", &PartyRef::id, {"单位编号", "The body"}, {1, 60}));
}
struct PartyAsk {
  std::optional<PartyKind> kind;
  std::optional<std::string> after;
};
constexpr auto describe(const PartyAsk*) {
  using base::field;
  return base::record("PartyAsk", field("kind", &PartyAsk::kind, {"类别", "Only this kind"}),
                      field("after", &PartyAsk::after, {"上页末编号", "What follows this one"}));
}
struct PartyPage {
  std::vector<Party> parties;
  std::optional<std::string> next;
};
constexpr auto describe(const PartyPage*) {
  using base::field;
  return base::record("PartyPage", field("parties", &PartyPage::parties, {"单位", "Bodies"}),
                      field("next", &PartyPage::next, {"下页自此", "Ask for what follows this"}));
}

Check decide_register(const RegisterParty& in, const std::optional<Party>& same_code) {
  if (same_code) return base::refuse(kCodeTaken, same_code->name, {{"id", same_code->id}});
  if (in.small_enterprise.value_or(false) && !is_enterprise(in.kind))
    return base::refuse(kNotSmall, std::string(says(in.kind).zh));
  return Done{};
}

Result<Party> register_party(Work& work, const RegisterParty& in) {
  TRY(need_region(work, "area", in.area));
  TRY(decide_register(in, store::find_party_by_code(work.db, in.code.text())));
  const Party party{work.ids.fresh("pty", work.now),
                    in.code.text(),
                    in.name,
                    in.kind,
                    in.area,
                    in.small_enterprise.value_or(false),
                    1};
  store::add_party(work.db, party);
  return party;
}

Result<Subject> party_subject(Work& work, const PartyRef& in) {
  const Party party = TRY(get_party(work, in.id));
  return Subject{.id = party.id,
                 .owner_org = party.id,
                 .area = party.area,
                 .published = true,
                 .version = party.version};
}
Result<Party> show_party(Work& work, const PartyRef& in) {
  return get_party(work, in.id);
}
Result<PartyPage> list_parties(Work& work, const PartyAsk& in) {
  const std::string kind = in.kind ? base::Codec<PartyKind>::text(*in.kind) : "";
  PartyPage page{store::parties(work.db, in.after.value_or(""), kind, kPage), std::nullopt};
  if (std::int64_t(page.parties.size()) == kPage) page.next = page.parties.back().id;
  return page;
}

}  // namespace

Result<Party> get_party(Work& work, const std::string& party_id) {
  auto found = store::find_party(work.db, party_id);
  if (!found) return base::refuse(kNoParty, party_id);
  return *std::move(found);
}

Part party_part() {
  using platform::endpoint;
  return {{endpoint("party.register", "POST /parties", "", platform::everyone<RegisterParty>,
                    register_party, {"登记单位", "Register a body"}),
           endpoint("party.get", "GET /parties/{id}", "party.get", party_subject, show_party,
                    {"查看单位", "Show a body"}),
           endpoint("party.list", "GET /parties", "", platform::everyone<PartyAsk>, list_parties,
                    {"单位名录", "List bodies"})},
          {&kNoParty, &kMayNotBuy, &kNeitherRole, &kMayNotSupply, &kCodeTaken, &kNotSmall}};
}

}  // namespace registry
