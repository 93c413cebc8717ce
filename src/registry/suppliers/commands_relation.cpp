// Relations between suppliers (B-03), and of officials and experts to them (B-04). Who has one
// declares it; finance may enter what it finds. They are nobody else's business, and who reported
// one is not told to whom it concerns.
#include "registry/suppliers/commands.h"
#include "registry/suppliers/shown.h"

namespace supplier {

// clang-format off
struct Declare {
  RelationKind kind = RelationKind::same_head;
  std::string party;
  std::optional<std::string> other_party, account;
  std::optional<std::int64_t> generations;
  Date began_on;
  std::optional<Date> ended_on;
  std::string source;
};
constexpr auto describe(const Declare*) {
  using base::field;
  return base::record("DeclareRelation",
      field("kind", &Declare::kind, {"关系", "Kind of relation"}),
      field("party", &Declare::party, {"供应商(单位编号)", "The supplier: its body's id"}, {1, 60}),
      field("other_party", &Declare::other_party, {"另一供应商(供应商之间的关系)",
          "The other supplier, of a relation between two"}, {1, 60}),
      field("account", &Declare::account, {"有关人员的账号(人与供应商的关系)",
          "The account of whoever it is, of a person's relation"}, {1, 60}),
      field("generations", &Declare::generations, {"代数(只填旁系血亲)", "Generations, of collateral blood alone"}, {0, 20}),
      field("began_on", &Declare::began_on, {"开始日期", "Since"}),
      field("ended_on", &Declare::ended_on, {"已经结束的,最后一日", "Where it is over, its last day"}),
      field("source", &Declare::source, {"依据材料", "What it is known from"}, {1, 500}));
}
struct EndRelation {
  std::string id;
  Date on;
};
constexpr auto describe(const EndRelation*) {
  using base::field;
  return base::record("EndRelation",
      field("id", &EndRelation::id, {"申报编号", "The relation"}, {1, 60}),
      field("on", &EndRelation::on, {"最后一日", "Its last day"}));
}
struct RelationFilter {
  std::optional<std::string> party, after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const RelationFilter*) {
  using base::field;
  return base::record("RelationFilter",
      field("party", &RelationFilter::party, {"供应商", "Only this supplier's"}, {0, 60}),
      field("after", &RelationFilter::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &RelationFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct RelationPage {
  std::vector<RelationShown> relations;
  std::optional<std::string> next;
};
constexpr auto describe(const RelationPage*) {
  using base::field;
  return base::record("RelationPage",
      field("relations", &RelationPage::relations, {"关系申报", "Relations"}),
      field("next", &RelationPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

constexpr base::Refusal kNoAccount{
    "relation.no_account",
    base::Kind::invalid,
    {"没有这个账号;请填写有关官员或专家的账号编号。",
     "There is no such account: give the id of the official's or expert's account."},
    "B-04 实施条例 §9"};

Result<Relation> find(Work& work, const std::string& id) {
  auto found = store::find_relation(work.db, RelationId{id});
  if (!found) return base::refuse(kNoRelation, id);
  return *std::move(found);
}

Result<Subject> on_declared(Work&, const Declare& in) {
  return Subject{.owner_org = in.party, .person = in.account.value_or("")};
}
template <class In>
Result<Subject> on_relation(Work& work, const In& in) {
  const Relation r = TRY(find(work, in.id));
  return Subject{.id = r.id.value,
                 .owner_org = r.party,
                 .person = r.account.value_or(""),
                 .author = r.author,
                 .version = r.version};
}

Result<RelationShown> declare(Work& work, const Declare& in) {
  Relation r{.id = work.fresh_id<RelationId>("rel"),
             .kind = in.kind,
             .party = in.party,
             .other_party = in.other_party,
             .account = in.account,
             .generations = in.generations.value_or(0),
             .began_on = in.began_on,
             .ended_on = in.ended_on,
             .source = in.source,
             .state = RelationState::declared,
             .author = work.actor.account,
             .version = 1};
  TRY(registry::get_party(work, r.party));
  TRY(check(r, work.today));
  if (r.other_party) TRY(registry::get_party(work, *r.other_party));
  if (r.account && !store::account_exists(work.db, *r.account))
    return base::refuse(kNoAccount, *r.account);
  store::insert(work.db, r);
  return shown(work, std::move(r));
}

Result<RelationShown> end(Work& work, const EndRelation& in) {
  const Relation r = TRY(ended(TRY(find(work, in.id)), in.on, work.today));
  return shown(work, TRY(kept(store::save(work.db, r))));
}

Result<RelationShown> show(Work& work, const ByNumber& in) {
  return shown(work, TRY(find(work, in.id)));
}

Result<RelationPage> list(Work& work, const RelationFilter& in) {
  const std::int64_t limit = in.limit.value_or(store::kPage);
  auto rows = store::list(work, store::RelationAsk{.party = in.party.value_or(""),
                                                   .after = in.after.value_or(""),
                                                   .limit = limit + 1});
  RelationPage page;
  page.next = cut(rows, limit);
  for (auto& row : rows)
    page.relations.push_back(shown(work, std::move(row)));
  return page;
}

}  // namespace

Part relation_part() {
  using platform::endpoint, platform::everyone;
  // clang-format off
  return {{
      endpoint("relation.declare", "POST /relations", "relation.get", on_declared, declare,
               {"申报关联关系或利害关系", "Declare a relation to a supplier."}),
      endpoint("relation.end", "POST /relations/{id}/end", "relation.get", on_relation<EndRelation>, end,
               {"关系结束", "Enter that a relation has ended."}),
      endpoint("relation.get", "GET /relations/{id}", "relation.get", on_relation<ByNumber>, show,
               {"查看关系申报", "Show one relation."}),
      endpoint("relation.list", "GET /relations", "", everyone<RelationFilter>, list,
               {"列出关系申报", "List relations."})},
      {&kNoRelation, &kWhoWithWhom, &kGenerations, &kEndsBefore, &kNoAccount},
      {base::lifecycle("relation.get", RelationState::declared, kRelationSteps)}};
  // clang-format on
}

}  // namespace supplier
