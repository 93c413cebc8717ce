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

constexpr base::Refusal kIndividualTaken{
    "party.individual_taken",
    base::Kind::conflict,
    {"这个人已经登记为承接主体;请使用已登记的编号。",
     "This person is registered as a supplier already: use that registration."},
    "H-2; A-04 政府购买服务管理办法 §18"};
constexpr base::Refusal kWhoIsIt{
    "party.code_or_person",
    base::Kind::refused,
    {"单位以统一社会信用代码登记,个人以居民身份证号码登记,二者只填一项。",
     "A body is registered by its credit code, an individual by the identity number: give the one "
     "that fits the kind, and not the other."},
    "A-04 政府购买服务管理办法 §18; H-1 GB 32100-2015; H-2 GB 11643-1999"};

struct RegisterParty {
  std::optional<CreditCode> code;
  std::optional<std::string> id_number;  // of an individual
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
            {"统一社会信用代码(个人不填)",
             "18-character unified social credit code; none of an individual"}),
      field("id_number", &RegisterParty::id_number,
            {"居民身份证号码(只由个人填写)", "Resident identity number, of an individual alone"},
            {1, 40}, base::Trace::secret),
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
  const bool individual = in.kind == PartyKind::individual;
  if (individual != in.id_number.has_value() || individual == in.code.has_value())
    return base::refuse(kWhoIsIt, std::string(says(in.kind).zh));
  if (same_code) return base::refuse(kCodeTaken, same_code->name, {{"id", same_code->id}});
  if (in.small_enterprise.value_or(false) && !is_enterprise(in.kind))
    return base::refuse(kNotSmall, std::string(says(in.kind).zh));
  return Done{};
}

Result<Party> register_party(Work& work, const RegisterParty& in) {
  TRY(need_region(work, "area", in.area));
  const std::string code = in.code ? in.code->text() : "";
  TRY(decide_register(in,
                      in.code ? store::find_party_by_code(work.db, code) : std::optional<Party>()));
  const Party party{work.ids.fresh("pty", work.now),     code, in.name, in.kind, in.area,
                    in.small_enterprise.value_or(false), 1};
  std::string person;
  if (in.id_number) {
    person = TRY(keep_person(work, *in.id_number, in.name, in.area, party.id));
    if (const auto same = store::find_party_by_person(work.db, person))
      return base::refuse(kIndividualTaken, same->name, {{"id", same->id}});
  }
  store::add_party(work.db, party, person);
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
          {&kNoParty, &kMayNotBuy, &kNeitherRole, &kMayNotSupply, &kCodeTaken, &kIndividualTaken,
           &kWhoIsIt, &kNotSmall}};
}

}  // namespace registry
