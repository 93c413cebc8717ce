#pragma once
// The table help: every SQL text of it, and the fields of what it stores.
#include "flow/1_need/help/help.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace need {

template <class H>
constexpr auto help_fields() {
  using base::field;
  return std::tuple(
      field("id", &H::id, {"编号", "Number"}),
      field("area", &H::area, {"社区(村)", "Community or village"}),
      field("on_behalf", &H::on_behalf, {"代他人求助", "For somebody else"}),
      field("asked_on", &H::asked_on, {"求助日期", "Asked on"}),
      field("answer_by", &H::answer_by, {"最迟答复日", "Answer by"}).by("X-3.help_answer_max"),
      field("handled_on", &H::handled_on, {"办理日期", "Handled on"}),
      field("handled_by", &H::handled_by, {"办理人", "Handled by"}),
      field("answer", &H::answer, {"答复", "Answer"}, {0, 1000}),
      field("need", &H::need, {"登记的服务需求", "The need recorded for it"}),
      field("state", &H::state, {"状态", "State"}),
      field("version", &H::version, {"版本", "Version"}));
}
constexpr auto describe(const Help*) {
  return std::apply([](auto... f) { return base::record("Help", f...); }, help_fields<Help>());
}
constexpr auto describe(const AskHelp*) {
  using base::field;
  using base::Trace;
  return base::record(
      "AskHelp",
      field("area", &AskHelp::area, {"社区(村)", "Community or village: its 12-digit code"},
            {0, 60}),
      field("name", &AskHelp::name, {"怎么称呼您", "Your name; kept encrypted"}, {1, 60},
            Trace::secret),
      field("phone", &AskHelp::phone, {"联系电话", "Phone; kept encrypted"}, {0, 60},
            Trace::secret),
      field("what", &AskHelp::what, {"需要什么帮助", "What help is needed; kept encrypted"},
            {2, 1000}, Trace::secret),
      field("on_behalf", &AskHelp::on_behalf, {"替别人填写", "I ask for somebody else"}),
      field("consents", &AskHelp::consents,
            {"同意由当地社区(村)查看并保存以上内容",
             "I agree that the community of the place reads and keeps this"}));
}

/// As the community reads it: with the words of who asked.
struct HelpShown : Help {
  std::string what;
  std::int64_t reveals = 0;
};
constexpr auto describe(const HelpShown*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("HelpShown", f...,
                            field("what", &HelpShown::what, {"需要什么帮助", "What help is needed"},
                                  {0, 1000}, base::Trace::secret),
                            field("reveals", &HelpShown::reveals,
                                  {"联系方式被查看次数", "How often name and phone were shown"}));
      },
      help_fields<HelpShown>());
}
struct HelpFilter {
  std::optional<HelpState> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const HelpFilter*) {
  using base::field;
  return base::record("HelpFilter",
                      field("state", &HelpFilter::state, {"状态", "Only those in this state"}),
                      field("after", &HelpFilter::after,
                            {"起点", "Those that follow this id, the newest first"}, {1, 60}),
                      field("limit", &HelpFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct HelpPage {
  std::vector<Help> requests;
  std::optional<std::string> next;
};
constexpr auto describe(const HelpPage*) {
  using base::field;
  return base::record(
      "HelpPage", field("requests", &HelpPage::requests, {"求助", "Requests for help"}),
      field("next", &HelpPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace help_store {

/// What was written, as ciphertext.
struct Sealed {
  std::string name, phone, what;
  std::int64_t reveals = 0;
};
constexpr auto describe(const Sealed*) {
  using base::field;
  return base::record("Sealed", field("name", &Sealed::name, {}),
                      field("phone", &Sealed::phone, {}), field("what", &Sealed::what, {}),
                      field("reveals", &Sealed::reveals, {}));
}

std::optional<Help> find(sql::Db&, const HelpId&);
std::optional<Sealed> sealed(sql::Db&, const HelpId&);
/// The same, and counts that name and phone were shown.
std::optional<Sealed> reveal(sql::Db&, const HelpId&);
void insert(sql::Db&, const Help&, const Sealed&, const std::string& phone_hash);
/// As saved, with its new version; nothing when it changed meanwhile.
std::optional<Help> save(sql::Db&, const Help&);
/// Takes away name, phone and words; the row stays.
void erase(sql::Db&, const HelpId&);
HelpPage list(platform::Work&, const HelpFilter&);
std::int64_t open_of_phone(sql::Db&, const std::vector<std::string>& hashes);
std::int64_t asked_in(sql::Db&, const std::string& area, base::Date on);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace help_store
}  // namespace need
