#pragma once
// The tables consultation and consultation_comment: every SQL text of them, and their fields.
#include "flow/2_catalogue/consultation/rules.h"
#include "flow/2_catalogue/rules.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

template <class C>
constexpr auto asked_fields() {
  using base::field;
  return std::tuple(
      field("id", &C::id, {"编号", "Id"}),
      field("item", &C::item, {"目录事项", "The catalogue item"}),
      field("owner_org", &C::owner_org, {"部门", "The department"}),
      field("area", &C::area, {"区域", "Where"}),
      field("title", &C::title, {"事项名称", "What it is about"}),
      field("question", &C::question, {"征求意见的内容", "What the public is asked"}, {0, 4000}));
}
/// The item as the public saw it.
template <class C>
constexpr auto put_before_fields() {
  using base::field;
  return std::tuple(
      field("demand", &C::demand, {"购买需求", "The demand that it answers"}),
      field("gov_service_code", &C::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}),
      field("item_code", &C::item_code,
            {"政府采购品目代码", "Code in the catalogue of procurement items"}),
      field("duty", &C::duty, {"职责", "The department's duty that it serves"}, {0, 2000}),
      field("duty_basis", &C::duty_basis, {"职责依据", "Where that duty stands"}, {0, 500}),
      field("stops_doing", &C::stops_doing,
            {"不再直接承担的工作", "What the department stops doing itself"}, {0, 2000}),
      field("content_kind", &C::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("reasons", &C::reasons,
            {"可以购买的理由", "Why nothing of §10 stands in the way (A-06)"}, {0, 2000}));
}
template <class C>
constexpr auto period_fields() {
  using base::field;
  return std::tuple(
      field("opened_on", &C::opened_on, {"开始日期", "Opened on"}),
      field("earliest", &C::earliest, {"最早可截止日", "The first day that it may end"})
          .by("A-08.consultation_min"),
      field("until", &C::until, {"截止日期", "Its last day"}),
      field("state", &C::state, {"状态", "State"}),
      field("closed_on", &C::closed_on, {"结束日期", "Closed on"}),
      field("version", &C::version, {"版本", "Version"}));
}
constexpr auto describe(const Consultation*) {
  using C = Consultation;
  return std::apply(
      [](auto... f) {
        return base::record("Consultation", f...,
                            base::field("author", &C::author, {"经办人", "Who opened it"}));
      },
      std::tuple_cat(asked_fields<C>(), put_before_fields<C>(), period_fields<C>()));
}
template <class C>
constexpr auto comment_fields() {
  using base::field;
  return std::tuple(
      field("id", &C::id, {"编号", "Id"}),
      field("consultation", &C::consultation, {"征求意见", "The consultation"}),
      field("words", &C::words, {"意见", "The comment"}, {0, 2000}, base::Trace::secret),
      field("day", &C::day, {"日期", "Day"}),
      field("accepted", &C::accepted, {"是否采纳", "Accepted"}),
      field("answer", &C::answer, {"答复", "Answer"}, {0, 2000}),
      field("answered_on", &C::answered_on, {"答复日期", "Answered on"}),
      field("answered_by", &C::answered_by, {"答复人", "Who answered"}),
      field("version", &C::version, {"版本", "Version"}));
}
constexpr auto describe(const Comment*) {
  return std::apply([](auto... f) { return base::record("ConsultationComment", f...); },
                    comment_fields<Comment>());
}
/// As everyone may see it in the list.
struct ListedConsultation : Consultation {
  std::int64_t unanswered = 0;
};
constexpr auto describe(const ListedConsultation*) {
  using L = ListedConsultation;
  return std::apply(
      [](auto... f) {
        return base::record("ListedConsultation", f...,
                            base::field("unanswered", &L::unanswered,
                                        {"待答复条数", "Comments that wait for an answer"}));
      },
      std::tuple_cat(asked_fields<L>(), period_fields<L>()));
}
struct ConsultationFilter {
  std::optional<ConsultationState> state;
  std::optional<ItemId> item;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ConsultationFilter*) {
  using base::field;
  using F = ConsultationFilter;
  return base::record(
      "ConsultationFilter", field("state", &F::state, {"状态", "Only those in this state"}),
      field("item", &F::item, {"目录事项", "Only of this item"}),
      field("after", &F::after, {"起点", "Those that follow this id, the newest first"}, {1, 60}),
      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
struct ConsultationPage {
  std::vector<ListedConsultation> consultations;
  std::optional<std::string> next;
};
constexpr auto describe(const ConsultationPage*) {
  using base::field;
  using P = ConsultationPage;
  return base::record(
      "ConsultationPage", field("consultations", &P::consultations, {"征求意见", "Consultations"}),
      field("next", &P::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace consultation_store {

std::optional<Consultation> find(sql::Db&, const ConsultationId&);
void insert(sql::Db&, const Consultation&);
std::optional<Consultation> save(sql::Db&, const Consultation&);
ConsultationPage list(sql::Db&, const ConsultationFilter&);
std::vector<Consultation> open_ones(sql::Db&);

/// A comment as stored: the name of whoever gave one is ciphertext.
struct SealedComment : Comment {
  std::string name;
};
std::optional<Comment> find_comment(sql::Db&, const CommentId&);
void insert(sql::Db&, const Comment&, const std::string& name);
std::optional<Comment> save(sql::Db&, const Comment&);
/// In order, after this one.
std::vector<SealedComment> comments(sql::Db&, const ConsultationId&, const std::string& after,
                                    std::int64_t limit);
std::int64_t comments_on(sql::Db&, const ConsultationId&, base::Date);
std::int64_t unanswered(sql::Db&, const ConsultationId&);
Consulted of_item(sql::Db&, const ItemBody&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace consultation_store
}  // namespace catalogue
