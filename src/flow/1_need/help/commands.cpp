// Asking for help: load, decide, save; the manifest at the end.
#include "flow/1_need/help/rules.h"
#include "flow/1_need/help/store.h"
#include "flow/1_need/rules.h"
#include "flow/1_need/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace need {

struct HelpRef {
  HelpId id;
};
constexpr auto describe(const HelpRef*) {
  return base::record("HelpRef", base::field("id", &HelpRef::id, {"求助编号", "The request"}));
}
/// What anyone who holds the number may see.
struct HelpStatus {
  HelpId id;
  base::Date asked_on;
  std::optional<base::Date> answer_by, handled_on;
  std::string answer;
  HelpState state = HelpState::asked;
};
constexpr auto describe(const HelpStatus*) {
  using base::field;
  using S = HelpStatus;
  return base::record(
      "HelpStatus", field("id", &S::id, {"编号", "Number"}),
      field("asked_on", &S::asked_on, {"求助日期", "Asked on"}),
      field("answer_by", &S::answer_by, {"最迟答复日", "Answer by"}).by("X-3.help_answer_max"),
      field("handled_on", &S::handled_on, {"办理日期", "Handled on"}),
      field("answer", &S::answer, {"答复", "Answer"}, {0, 1000}),
      field("state", &S::state, {"状态", "State"}));
}
struct RevealHelp {
  HelpId id;
  std::string reason;
};
constexpr auto describe(const RevealHelp*) {
  using base::field;
  return base::record(
      "RevealHelp", field("id", &RevealHelp::id, {"求助编号", "The request"}),
      field("reason", &RevealHelp::reason, {"事由", "Why name and phone must be known"}, {2, 200}));
}
/// The journal keeps that they were given and why, never what they are.
struct HelpRevealed {
  HelpId id;
  std::string name, phone;
  std::int64_t reveals = 0;
};
constexpr auto describe(const HelpRevealed*) {
  using base::field;
  using R = HelpRevealed;
  return base::record("HelpRevealed", field("id", &R::id, {"求助编号", "The request"}),
                      field("name", &R::name, {"称呼", "Name"}, {}, base::Trace::secret),
                      field("phone", &R::phone, {"联系电话", "Phone"}, {}, base::Trace::secret),
                      field("reveals", &R::reveals, {"被查看次数", "How often they were shown"}));
}
struct TakeHelp {
  HelpId id;
  std::string service;
  std::int64_t households = 1, people = 1;
  std::string what;
  Urgency urgency = Urgency::soon;
};
constexpr auto describe(const TakeHelp*) {
  using base::field;
  using T = TakeHelp;
  return base::record(
      "TakeHelp", field("id", &T::id, {"求助编号", "The request"}),
      field("service", &T::service,
            {"服务(代码词,如 home_care)", "Which service: a word such as home_care"}, {2, 40}),
      field("households", &T::households, {"户数", "Households concerned"}, {1, 1'000'000}),
      field("people", &T::people, {"人数", "People concerned"}, {1, 10'000'000}),
      field("what", &T::what,
            {"需要什么(不写姓名、电话)", "What is lacking; neither names nor phone numbers"},
            {1, 2000}),
      field("urgency", &T::urgency, {"紧急程度", "How urgent"}));
}
/// Tells of both, the request and the need: the journal bears witness to each.
struct TakenHelp : Help {
  Need recorded;
};
constexpr auto describe(const TakenHelp*) {
  return std::apply(
      [](auto... f) {
        return base::record("TakenHelp", f...,
                            base::field("recorded", &TakenHelp::recorded,
                                        {"登记的服务需求内容", "The need as it was recorded"}));
      },
      help_fields<TakenHelp>());
}
struct EraseHelp {
  HelpId id;
  std::string reason;
};
constexpr auto describe(const EraseHelp*) {
  using base::field;
  return base::record("EraseHelp", field("id", &EraseHelp::id, {"求助编号", "The request"}),
                      field("reason", &EraseHelp::reason, {"事由", "Why it is erased"}, {2, 200}));
}
struct AnswerHelp {
  HelpId id;
  std::string answer;
};
constexpr auto describe(const AnswerHelp*) {
  using base::field;
  return base::record(
      "AnswerHelp", field("id", &AnswerHelp::id, {"求助编号", "The request"}),
      field("answer", &AnswerHelp::answer,
            {"答复(求助人凭编号可见;不写姓名、电话)",
             "Answer; whoever holds the number can read it. No names, no phone numbers"},
            {2, 1000}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

constexpr std::string_view kNamePurpose = "help.name";
constexpr std::string_view kPhonePurpose = "help.phone";
constexpr std::string_view kWhatPurpose = "help.what";

Result<Help> load(Work& work, const HelpId& id) {
  auto found = help_store::find(work.db, id);
  if (!found) return base::refuse(kNoHelp, id.value);
  return *std::move(found);
}
Result<Help> save(Work& work, const Help& changed) {
  auto saved = help_store::save(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}
/// Damage or a lost key, never a business case.
std::string opened(const Work& work, std::string_view purpose, const HelpId& id,
                   const std::string& cipher) {
  if (cipher.empty()) return "";  // erased
  auto plain = work.keys.decrypt(purpose, id.value, cipher);
  ENSURE(plain.has_value());
  return *std::move(plain);
}
HelpShown shown(Work& work, Help h) {
  const auto sealed = help_store::sealed(work.db, h.id);
  ENSURE(sealed.has_value());
  HelpShown out;
  out.what = opened(work, kWhatPurpose, h.id, sealed->what);
  out.reveals = sealed->reveals;
  static_cast<Help&>(out) = std::move(h);
  return out;
}

template <class In>
Result<Subject> on_help(Work& work, const In& in) {
  const Help h = TRY(load(work, in.id));
  return Subject{.id = h.id.value, .area = h.area, .version = h.version};
}

Result<Help> ask(Work& work, const AskHelp& in) {
  TRY(check(in, work.book.area));
  TRY(work.book.regions.get(in.area, work.today));
  const auto phone = plain_phone(in.phone);
  const HelpLimits limits{TRY(registry::rule_count(work, "X-3.help_open_max", work.today)),
                          TRY(registry::rule_count(work, "X-3.help_day_max", work.today))};
  const auto hashes = work.keys.keyed_hashes(kPhonePurpose, *phone);
  TRY(check(HelpSoFar{help_store::open_of_phone(work.db, hashes),
                      help_store::asked_in(work.db, in.area, work.today)},
            limits));
  // Whoever needs help may ask although nobody knows next year's holidays yet.
  const auto by = registry::latest_day(work, "X-3.help_answer_max", work.today);
  const Help h = asked(work.fresh_id<HelpId>("help"), in, work.today,
                       by ? std::optional(by.value()) : std::nullopt);
  help_store::insert(work.db, h,
                     {work.keys.encrypt(kNamePurpose, h.id.value, in.name),
                      work.keys.encrypt(kPhonePurpose, h.id.value, *phone),
                      work.keys.encrypt(kWhatPurpose, h.id.value, in.what)},
                     work.keys.keyed_hash(kPhonePurpose, *phone));
  return h;
}

Result<HelpStatus> track(Work& work, const HelpRef& in) {
  const Help h = TRY(load(work, in.id));
  return HelpStatus{h.id, h.asked_on, h.answer_by, h.handled_on, h.answer, h.state};
}
Result<HelpShown> show(Work& work, const HelpRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<HelpPage> list(Work& work, const HelpFilter& in) {
  return help_store::list(work, in);
}
/// Read by those who must call back, for a reason that stands in the journal (PI-6, PI-13).
Result<HelpRevealed> reveal(Work& work, const RevealHelp& in) {
  const Help h = TRY(load(work, in.id));
  const auto row = help_store::reveal(work.db, h.id);
  ENSURE(row.has_value());
  return HelpRevealed{h.id, opened(work, kNamePurpose, h.id, row->name),
                      opened(work, kPhonePurpose, h.id, row->phone), row->reveals};
}

/// The need is the community's own record; who asked stands with it, encrypted as for any need.
Result<TakenHelp> take(Work& work, const TakeHelp& in) {
  Help h = TRY(load(work, in.id));
  const auto sealed = help_store::sealed(work.db, h.id);
  ENSURE(sealed.has_value());
  const RecordNeed wish{h.area,
                        in.service,
                        AskerKind::resident,
                        opened(work, kNamePurpose, h.id, sealed->name) + " " +
                            opened(work, kPhonePurpose, h.id, sealed->phone),
                        in.households,
                        in.people,
                        in.what,
                        in.urgency};
  TRY(check(wish));
  Need n = recorded(work.fresh_id<NeedId>("need"), wish, work.today);
  n.owner_org = work.actor.org;
  n.author = work.actor.account;
  h = TRY(taken(std::move(h), n.id, work.actor.account, work.today));
  store::insert(work.db, n, work.keys.encrypt(kAskerPurpose, n.id.value, wish.asker));
  TakenHelp out;
  static_cast<Help&>(out) = TRY(save(work, h));
  out.recorded = std::move(n);
  return out;
}
/// PI-12: what whoever asked wrote goes when they want it gone; what was done for them stays.
Result<Help> erase(Work& work, const EraseHelp& in) {
  const Help h = TRY(load(work, in.id));
  if (h.state == HelpState::asked) return base::refuse(kStillAsked, h.id.value);
  help_store::erase(work.db, h.id);
  return save(work, h);
}
Result<Help> give_answer(Work& work, const AnswerHelp& in) {
  return save(work,
              TRY(answered(TRY(load(work, in.id)), in.answer, work.actor.account, work.today)));
}

}  // namespace

platform::Module help_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "help",
      // clang-format off
      .endpoints = {
      endpoint("help.ask", "POST /help", "", everyone<AskHelp>, ask,
               {"求助", "Ask for help."}),
      endpoint("help.track", "GET /help/{id}/status", "", everyone<HelpRef>, track,
               {"查询求助进展", "See what became of a request for help."}),
      endpoint("help.take", "POST /help/{id}/take", "help.get", on_help<TakeHelp>, take,
               {"登记为服务需求", "Record a need for it."}),
      endpoint("help.answer", "POST /help/{id}/answer", "help.get", on_help<AnswerHelp>, give_answer,
               {"答复求助", "Answer who asked."}),
      endpoint("help.reveal", "POST /help/{id}/reveal", "help.get", on_help<RevealHelp>, reveal,
               {"查看联系方式(留痕)", "Show name and phone; it is journalled."}),
      endpoint("help.erase", "POST /help/{id}/erase", "help.get", on_help<EraseHelp>, erase,
               {"删除求助人的信息", "Erase what whoever asked wrote."}),
      endpoint("help.get", "GET /help/{id}", "help.get", on_help<HelpRef>, show,
               {"查看求助", "Show one request for help."}),
      endpoint("help.list", "GET /help", "", everyone<HelpFilter>, list,
               {"列出求助", "List requests for help."}),
      },
      .refusals = {&kNoHelp, &kNoConsent, &kBadPhone, &kNotAVillage, &kManyOpen, &kManyToday,
                   &kStillAsked},
      // clang-format on
      .lifecycles = {base::lifecycle("help.get", HelpState::asked, kHelpSteps)},
      .must_be_empty = help_store::must_be_empty(),
      .witnessed = help_store::witnessed(),
  };
}

}  // namespace need
