// Public consultation: load, decide, save; the manifest at the end.
#include "flow/2_catalogue/consultation/store.h"
#include "flow/2_catalogue/views.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace catalogue {

constexpr auto describe(const OpenConsultation*) {
  using base::field;
  using O = OpenConsultation;
  return base::record(
      "OpenConsultation", field("item", &O::item, {"目录事项", "The catalogue item"}),
      field("question", &O::question,
            {"向公众征求什么意见", "What the public is asked, in words anybody understands"},
            {2, 4000}),
      field("until", &O::until, {"截止日期", "Its last day"}));
}
struct ConsultationRef {
  ConsultationId id;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ConsultationRef*) {
  using base::field;
  using R = ConsultationRef;
  return base::record("ConsultationRef", field("id", &R::id, {"征求意见编号", "The consultation"}),
                      field("after", &R::after, {"起点", "Comments after this one"}, {1, 60}),
                      field("limit", &R::limit, {"条数", "At most so many comments"}, {1, 200}));
}
struct CloseConsultation {
  ConsultationId id;
};
constexpr auto describe(const CloseConsultation*) {
  return base::record("CloseConsultation", base::field("id", &CloseConsultation::id,
                                                       {"征求意见编号", "The consultation"}));
}
struct WriteComment {
  ConsultationId id;
  std::string words;
  std::optional<std::string> name;
};
constexpr auto describe(const WriteComment*) {
  using base::field;
  using W = WriteComment;
  return base::record(
      "WriteComment", field("id", &W::id, {"征求意见编号", "The consultation"}),
      field("words", &W::words, {"您的意见(公开显示)", "Your comment; everyone can read it"},
            {1, 2000}, base::Trace::secret),
      field("name", &W::name,
            {"署名(公开显示;不填则为匿名)",
             "Your name, if it is to stand beside it; left out, the comment is anonymous"},
            {0, 60}, base::Trace::secret));
}
struct AnswerComment {
  ConsultationId id;
  CommentId comment;
  bool accepted = false;
  std::string reason;
};
constexpr auto describe(const AnswerComment*) {
  using base::field;
  using A = AnswerComment;
  return base::record(
      "AnswerComment", field("id", &A::id, {"征求意见编号", "The consultation"}),
      field("comment", &A::comment, {"意见编号", "The comment"}),
      field("accepted", &A::accepted, {"是否采纳", "Is it accepted?"}),
      field("reason", &A::reason, {"理由(公开显示)", "Why; everyone can read it"}, {1, 2000}));
}
/// As everyone reads it.
struct CommentShown {
  CommentId id;
  std::string words, name;  // name: "" when anonymous
  base::Date day;
  std::optional<bool> accepted;
  std::string answer;
  std::optional<base::Date> answered_on;
};
constexpr auto describe(const CommentShown*) {
  using base::field;
  using C = CommentShown;
  return base::record("CommentShown", field("id", &C::id, {"编号", "Id"}),
                      field("words", &C::words, {"意见", "The comment"}, {0, 2000}),
                      field("name", &C::name, {"署名", "Name; empty: anonymous"}),
                      field("day", &C::day, {"日期", "Day"}),
                      field("accepted", &C::accepted, {"是否采纳", "Accepted"}),
                      field("answer", &C::answer, {"答复", "Answer"}, {0, 2000}),
                      field("answered_on", &C::answered_on, {"答复日期", "Answered on"}));
}
/// For the department and those who oversee.
struct ConsultationInside {
  std::string author;
};
constexpr auto describe(const ConsultationInside*) {
  return base::record("ConsultationInside", base::field("author", &ConsultationInside::author,
                                                        {"经办人", "Who opened it"}));
}
/// As everyone may see it.
struct ConsultationShown : Consultation {
  std::vector<CommentShown> comments;
  std::int64_t unanswered = 0;
  std::optional<std::string> next;
  std::optional<ConsultationInside> inside;
};
constexpr auto describe(const ConsultationShown*) {
  using base::field;
  using C = ConsultationShown;
  return std::apply(
      [](auto... f) {
        return base::record(
            "ConsultationShown", f..., field("comments", &C::comments, {"意见和答复", "Comments"}),
            field("unanswered", &C::unanswered, {"待答复条数", "Comments that wait for an answer"}),
            field("next", &C::next,
                  {"下一页起点", "Give it as `after` for the next page; absent at the end"}),
            field("inside", &C::inside, {"内部资料", "For the department and those who oversee"}));
      },
      std::tuple_cat(asked_fields<C>(), put_before_fields<C>(), period_fields<C>()));
}

namespace {

using base::Result, platform::Subject, platform::Work;

constexpr std::string_view kNamePurpose = "consultation.name";
constexpr std::int64_t kComments = 100;

Result<Consultation> load(Work& work, const ConsultationId& id) {
  auto found = consultation_store::find(work.db, id);
  if (!found) return base::refuse(kNoConsultation, id.value);
  return *std::move(found);
}
template <class In>
Result<Subject> on_consultation(Work& work, const In& in) {
  const Consultation c = TRY(load(work, in.id));
  return Subject{.id = c.id.value,
                 .owner_org = c.owner_org,
                 .area = c.area,
                 .author = c.author,
                 .published = true,
                 .version = c.version};
}
Result<Subject> on_its_item(Work& work, const OpenConsultation& in) {
  const Item item = TRY(get_item(work, in.item));
  return Subject{.id = item.id.value,
                 .owner_org = item.owner_org,
                 .area = item.area,
                 .author = item.author,
                 .published = is_published(item)};
}

Result<Consultation> open(Work& work, const OpenConsultation& in) {
  const Item item = TRY(get_item(work, in.item));
  if (consultation_store::of_item(work.db, item).open)
    return base::refuse(kConsultedNow, item.id.value);
  const auto earliest = TRY(registry::earliest_day(work, "A-08.consultation_min", work.today));
  Consultation c = TRY(consultation_opened(item, in, earliest, work.today));
  c.id = work.fresh_id<ConsultationId>("cns");
  c.author = work.actor.account;
  consultation_store::insert(work.db, c);
  return c;
}

/// Anybody may say something; a name that is given is given to be shown.
Result<Comment> comment(Work& work, const WriteComment& in) {
  const Consultation c = TRY(load(work, in.id));
  const CommentLimits limits{consultation_store::comments_on(work.db, c.id, work.today),
                             TRY(registry::rule_count(work, "A-08.comments_day_max", work.today))};
  Comment said = TRY(commented(c, in.words, limits, work.today));
  said.id = work.fresh_id<CommentId>("cmt");
  const std::string name(base::trimmed(in.name.value_or("")));
  consultation_store::insert(
      work.db, said, name.empty() ? "" : work.keys.encrypt(kNamePurpose, said.id.value, name));
  return said;
}

Result<Comment> answer(Work& work, const AnswerComment& in) {
  const Consultation c = TRY(load(work, in.id));
  auto found = consultation_store::find_comment(work.db, in.comment);
  if (!found) return base::refuse(kNoComment, in.comment.value);
  auto saved = consultation_store::save(work.db, TRY(comment_answered(c, *std::move(found),
                                                                      {.accepted = in.accepted,
                                                                       .reason = in.reason,
                                                                       .by = work.actor.account,
                                                                       .on = work.today})));
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

Result<Consultation> close(Work& work, const CloseConsultation& in) {
  auto saved = consultation_store::save(
      work.db, TRY(consultation_closed(TRY(load(work, in.id)), work.today)));
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

Result<ConsultationShown> show(Work& work, const ConsultationRef& in) {
  ConsultationShown out;
  static_cast<Consultation&>(out) = TRY(load(work, in.id));
  if (may_look_inside(work, out.owner_org)) out.inside = ConsultationInside{out.author};
  out.unanswered = consultation_store::unanswered(work.db, in.id);
  const auto limit = in.limit.value_or(kComments);
  auto all = consultation_store::comments(work.db, in.id, in.after.value_or(""), limit + 1);
  if (std::int64_t(all.size()) > limit) {
    all.resize(std::size_t(limit));
    out.next = all.back().id.value;
  }
  for (const auto& one : all) {
    std::string name;
    if (!one.name.empty()) {
      auto plain = work.keys.decrypt(kNamePurpose, one.id.value, one.name);
      ENSURE(plain.has_value());  // damage or a lost key, never a business case
      name = *std::move(plain);
    }
    out.comments.push_back(
        {one.id, one.words, name, one.day, one.accepted, one.answer, one.answered_on});
  }
  return out;
}
Result<ConsultationPage> list(Work& work, const ConsultationFilter& in) {
  return consultation_store::list(work.db, in);
}

/// From the first instant after its last day.
std::vector<platform::Due> close_at_the_end(Work& work) {
  std::vector<platform::Due> out;
  for (const auto& one : consultation_store::open_ones(work.db))
    out.push_back({base::Instant::civil(one.until.plus_days(1), 0, 0),
                   "consultation.close",
                   {{"id", one.id.value}}});
  return out;
}

}  // namespace

platform::Module consultation_module() {
  using platform::endpoint, platform::everyone;
  constexpr std::string_view kShow = "consultation.get";
  return {
      .name = "consultation",
      // clang-format off
      .endpoints = {
      endpoint("consultation.open", "POST /consultations", "catalogue.get", on_its_item, open,
               {"公开征求意见", "Put an item before the public."}),
      endpoint("consultation.comment", "POST /consultations/{id}/comments", kShow, on_consultation<WriteComment>,
               comment, {"发表意见", "Say what you think of it."}),
      endpoint("consultation.answer", "POST /consultations/{id}/answers", kShow, on_consultation<AnswerComment>,
               answer, {"答复意见", "Answer a comment."}),
      endpoint("consultation.close", "POST /consultations/{id}/close", kShow, on_consultation<CloseConsultation>,
               close, {"征求意见结束", "Its last day is over."}),
      endpoint("consultation.get", "GET /consultations/{id}", kShow, on_consultation<ConsultationRef>, show,
               {"查看征求意见", "Show one consultation with its comments and answers."}),
      endpoint("consultation.list", "GET /consultations", "", everyone<ConsultationFilter>, list,
               {"列出征求意见", "List consultations."}),
      },
      .refusals = {&kNoConsultation, &kNoComment, &kNotToBeConsulted, &kConsultedNow, &kTooShort, &kOver,
                   &kEmptyComment, &kFullToday, &kAnsweredAlready, &kNoAnswer, &kStillOpen, &kUnanswered,
                   &kChangedSince},
      // clang-format on
      .lifecycles = {base::lifecycle(std::string(kShow), ConsultationState::open,
                                     kConsultationSteps)},
      .must_be_empty = consultation_store::must_be_empty(),
      .timers = {close_at_the_end},
      .witnessed = consultation_store::witnessed(),
  };
}

}  // namespace catalogue
