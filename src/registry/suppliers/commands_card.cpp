// The register: enrolling, the card, the list.
#include <map>

#include "platform/execute.h"
#include "registry/suppliers/commands.h"
#include "registry/suppliers/services.h"
#include "registry/suppliers/shown.h"

namespace supplier {

// clang-format off
template <class C>
constexpr auto card_fields() {
  using base::field;
  return std::tuple(
      field("founded_on", &C::founded_on, {"成立日期", "Founded on, as in the certificate"}),
      field("business", &C::business, {"业务范围", "What it does"}, {1, 1000}),
      field("legal_representative", &C::legal_representative,
            {"法定代表人(登记机关已公开的姓名)", "Legal representative, as the register of its kind makes public"}, {1, 60}),
      field("contact", &C::contact, {"办公联系方式(办公室电话或地址)", "How to reach its office: no person's own number"},
            {0, 100}),
      field("competent_unit", &C::competent_unit, {"业务主管单位", "Competent unit, of a social organisation"}, {0, 100}));
}
constexpr auto describe(const Card*) {
  return std::apply([](auto... f) { return base::record("EnrolSupplier", f...); }, card_fields<Card>());
}
struct AmendCard : Card {
  std::string id;
};
constexpr auto describe(const AmendCard*) {
  return std::apply([](auto... f) {
    return base::record("AmendSupplier", base::field("id", &AmendCard::id, {"登记编号", "The entry"}, {1, 60}), f...);
  }, card_fields<AmendCard>());
}
struct CardAsk {
  std::string id;
  std::optional<Date> on;
};
constexpr auto describe(const CardAsk*) {
  using base::field;
  return base::record("SupplierAsk",
      field("id", &CardAsk::id, {"登记编号或单位编号", "The entry, or the body's id"}, {1, 60}),
      field("on", &CardAsk::on, {"日期", "Staff and standing of this day; without it today"}));
}
struct ListIn {
  std::optional<std::string> service, town, after;
  std::optional<registry::PartyKind> kind;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ListIn*) {
  using base::field;
  return base::record("SupplierFilter",
      field("service", &ListIn::service, {"服务", "Only those confirmed to be able to do this service"}, {0, 40}),
      field("town", &ListIn::town, {"镇街", "Only those confirmed for this town"}, {0, 12}),
      field("kind", &ListIn::kind, {"类别", "Only this kind of body"}),
      field("after", &ListIn::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &ListIn::limit, {"条数", "At most so many"}, {1, 200}));
}
struct LineShown {
  SupplierId id;
  std::string party, name, code;
  registry::PartyKind kind = registry::PartyKind::enterprise;
  std::string area, business;
  std::vector<std::string> services;
  bool may_take_part = true;
};
constexpr auto describe(const LineShown*) {
  using base::field;
  return base::record("SupplierLine",
      field("id", &LineShown::id, {"编号", "Number"}),
      field("party", &LineShown::party, {"单位", "The body"}),
      field("name", &LineShown::name, {"名称", "Name"}),
      field("code", &LineShown::code, {"统一社会信用代码", "Unified social credit code"}),
      field("kind", &LineShown::kind, {"类别", "Kind of body"}),
      field("area", &LineShown::area, {"所在区划", "Division"}),
      field("business", &LineShown::business, {"业务范围", "What it does"}, {0, 1000}),
      field("services", &LineShown::services, {"已核实的服务", "Confirmed services"}),
      field("may_take_part", &LineShown::may_take_part, {"今日可以参加采购", "May take part today"})
          .by("B-02.clean_record B-60.ban_max"));
}
struct SupplierPage {
  std::vector<LineShown> suppliers;
  std::optional<std::string> next;
};
constexpr auto describe(const SupplierPage*) {
  using base::field;
  return base::record("SupplierPage",
      field("suppliers", &SupplierPage::suppliers, {"供应商", "Suppliers"}),
      field("next", &SupplierPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

constexpr base::Says kNoDirectAward{
    "A-11:上年评价好不是直接委托的理由;仍须公平竞争,按服务能力和信用选择。",
    "A-11: good results of earlier years are no ground for a direct award; suppliers compete on "
    "ability and credit."};

Result<Supplier> find(Work& work, const std::string& id) {
  auto found = store::find_supplier(work.db, SupplierId{id});
  if (!found) found = store::find_of_party(work.db, id);
  if (!found) return base::refuse(kNoSupplier, id);
  return *std::move(found);
}

std::vector<AbleTo> able_to(Work& work, const std::string& party) {
  std::vector<AbleTo> out;
  for (auto& c : store::capabilities_of(work.db, party)) {
    if (c.state != CapabilityState::confirmed) continue;
    const Service called = service_called(c.service);
    out.push_back(
        {c.id.value, c.service, called.zh, called.en, std::move(c.towns), c.since, c.people});
  }
  return out;
}

void add_staff(Work& work, CardShown& card, const StaffLaw& law) {
  card.staff = count(store::rolls(work.db, card.party), card.on, law);
  for (const auto& line : card.staff)
    (is_professional(line.title) ? card.professionals : card.auxiliaries) += line.people;
}

Result<CardShown> card_of(Work& work, const Supplier& s, Date on) {
  const registry::Party party = TRY(registry::get_party(work, s.party));
  CardShown out{.id = s.id,
                .party = s.party,
                .name = party.name,
                .code = party.code,
                .kind = party.kind,
                .area = party.area,
                .small_enterprise = party.small_enterprise,
                .founded_on = s.founded_on,
                .business = s.business,
                .legal_representative = s.legal_representative,
                .contact = s.contact,
                .competent_unit = s.competent_unit,
                .enrolled_on = s.enrolled_on,
                .able_to = able_to(work, s.party),
                .on = on,
                .staff = {},
                .professionals = 0,
                .auxiliaries = 0,
                .results = store::results_of(work.db, s.party),
                .results_note_zh = std::string(kNoDirectAward.zh),
                .results_note_en = std::string(kNoDirectAward.en),
                .activities = 0,
                .activity_people = 0,
                .activity_money = {},
                .sanctions = {},
                .may_take_part = true,
                .why_not = TRY(barred_on(work, s.party, on)),
                .version = s.version};
  out.may_take_part = out.why_not.empty();
  if (!sees_credit(work, s.party)) out.why_not = told_to_all(out.why_not);
  add_staff(work, out, TRY(staff_law(work, on)));
  const auto sum = store::activities_of(work.db, s.party);
  out.activities = sum.activities;
  out.activity_people = sum.people;
  out.activity_money = sum.own_money;
  for (auto& one : store::sanctions_of(work.db, s.party))
    out.sanctions.push_back(shown(work, std::move(one)));
  return out;
}

Result<CardShown> enrol(Work& work, const Card& in) {
  const registry::Party party = TRY(registry::get_party(work, work.actor.org));
  TRY(registry::may_supply(party.kind));
  if (registry::is_individual(party.kind)) return base::refuse(kIndividual, party.name);
  if (const auto before = store::find_of_party(work.db, party.id))
    return base::refuse(kEnrolled, before->id.value, {{"id", before->id.value}});
  TRY(check(in, work.today));
  Supplier s = with_card({}, in);
  s.id = work.fresh_id<SupplierId>("sup");
  s.party = party.id;
  s.enrolled_on = work.today;
  s.author = work.actor.account;
  store::insert(work.db, s);
  return card_of(work, s, work.today);
}

Result<CardShown> amend(Work& work, const AmendCard& in) {
  const Supplier s = TRY(find(work, in.id));
  TRY(check(in, work.today));
  const Supplier saved = TRY(kept(store::save(work.db, with_card(s, in))));
  return card_of(work, saved, work.today);
}

Result<CardShown> show(Work& work, const CardAsk& in) {
  return card_of(work, TRY(find(work, in.id)), in.on.value_or(work.today));
}

template <class In>
Result<Subject> on_supplier(Work& work, const In& in) {
  const Supplier s = TRY(find(work, in.id));
  return Subject{.id = s.id.value,
                 .owner_org = s.party,
                 .author = s.author,
                 .published = true,
                 .version = s.version};
}

Result<SupplierPage> list(Work& work, const ListIn& in) {
  const store::ListAsk ask{.service = in.service.value_or(""),
                           .town = in.town.value_or(""),
                           .kind = in.kind ? base::Codec<registry::PartyKind>::text(*in.kind) : "",
                           .after = in.after.value_or(""),
                           .limit = in.limit.value_or(store::kPage) + 1};
  auto rows = store::list(work.db, ask);
  SupplierPage page;
  page.next = cut(rows, ask.limit - 1);
  if (rows.empty()) return page;
  const store::Stretch stretch{rows.front().id, rows.back().id};
  const auto out_today = TRY(kept_out(work, store::credits_of(work.db, stretch),
                                      store::sanctions_of(work.db, stretch), work.today));
  std::map<std::string, std::vector<std::string>> able;
  for (auto& c : store::confirmed_of(work.db, stretch))
    able[c.party].push_back(std::move(c.service));
  for (auto& row : rows) {
    LineShown line{.id = row.id,
                   .party = row.party,
                   .name = row.name,
                   .code = row.code,
                   .kind = row.kind,
                   .area = row.area,
                   .business = row.business,
                   .services = std::move(able[row.party]),
                   .may_take_part = !out_today.contains(row.party)};
    page.suppliers.push_back(std::move(line));
  }
  return page;
}

}  // namespace

Part card_part() {
  using platform::endpoint, platform::everyone, platform::own;
  // clang-format off
  return {{
      endpoint("supplier.enrol", "POST /suppliers", "supplier.get", own<Card>, enrol,
               {"登记供应商", "Put one's own organisation on the register of suppliers."}),
      endpoint("supplier.amend", "POST /suppliers/{id}/amend", "supplier.get", on_supplier<AmendCard>, amend,
               {"修改供应商登记", "Change one's own entry."}),
      endpoint("supplier.get", "GET /suppliers/{id}", "supplier.get", on_supplier<CardAsk>, show,
               {"查看供应商名片", "Show a supplier's card."}),
      endpoint("supplier.list", "GET /suppliers", "", everyone<ListIn>, list,
               {"供应商名录", "List suppliers."})},
      {&kNoSupplier, &kNotEnrolled, &kEnrolled, &kIndividual, &kFoundedLater, &kBlank, &kNotATown, &kBadService,
       &kAheadOfToday, &kBeforeFounding, &kBanned, &kMarked}};
  // clang-format on
}

}  // namespace supplier
