#pragma once
// What the operations of step 7 take and give, and what its command files share. Used by its
// commands alone.
#include "flow/7_assessment/store.h"
#include "platform/execute.h"

namespace assessment {

// clang-format off
struct ExAnteIn {
  catalogue::ItemId catalogue_item;
  std::string need, feasibility, cost_basis, risks;
  Conclusion conclusion = Conclusion::fit;
};
constexpr auto describe(const ExAnteIn*) {
  using base::field;
  using I = ExAnteIn;
  constexpr base::Limit words{1, 2000};
  return base::record("AssessExAnte",
      field("catalogue_item", &I::catalogue_item, {"目录事项", "The catalogue item"}),
      field("need", &I::need, {"必要性", "Is it needed"}, words),
      field("feasibility", &I::feasibility, {"可行性", "Can it be done"}, words),
      field("cost_basis", &I::cost_basis, {"成本依据", "What the cost rests on"}, words),
      field("risks", &I::risks, {"风险", "Risks"}, words),
      field("conclusion", &I::conclusion, {"结论", "Conclusion"}));
}
struct OpenIn {
  contract::ContractId contract;
  Kind kind = Kind::midterm;
  base::Date cutoff;
};
constexpr auto describe(const OpenIn*) {
  using base::field;
  using I = OpenIn;
  return base::record("OpenAssessment",
      field("contract", &I::contract, {"合同", "The contract"}),
      field("kind", &I::kind, {"种类(事中或期末)", "Mid-term or final"}),
      field("cutoff", &I::cutoff, {"截止日(含)", "Facts to this day, included"}));
}
struct DrawIn {
  AssessmentId id;
  std::string seed;
  std::int64_t take = 1;
};
constexpr auto describe(const DrawIn*) {
  using base::field;
  using I = DrawIn;
  return base::record("DrawSample",
      field("id", &I::id, {"评估", "The assessment"}),
      field("seed", &I::seed, {"种子(公开)", "Seed; it is published"}, {4, 100}),
      field("take", &I::take, {"抽取数量", "How many facts"}, {1, 1000}));
}
struct CheckIn {
  AssessmentId id;
  delivery::FactId fact;
  bool confirmed = false;
  std::string words;
};
constexpr auto describe(const CheckIn*) {
  using base::field;
  using I = CheckIn;
  return base::record("CheckFact",
      field("id", &I::id, {"评估", "The assessment"}),
      field("fact", &I::fact, {"抽中的事实", "A fact of the sample"}),
      field("confirmed", &I::confirmed, {"属实", "It is confirmed"}),
      field("words", &I::words, {"核查情况", "What the check found"}, {1, 1000}));
}
struct AskIn {
  AssessmentId id;
  std::optional<std::int64_t> take;
  std::optional<std::string> seed;
};
constexpr auto describe(const AskIn*) {
  using base::field;
  using I = AskIn;
  return base::record("AskRespondents",
      field("id", &I::id, {"评估", "The assessment"}),
      field("take", &I::take, {"抽选户数(不填为全部)", "How many; all when left out"}, {1, 100'000}),
      field("seed", &I::seed, {"种子(公开)", "Seed; it is published"}, {4, 100}));
}
struct RespondIn {
  AssessmentId id;
  std::string household;
  bool answered = false;
  std::optional<bool> satisfied;
  std::optional<base::Date> on;
};
constexpr auto describe(const RespondIn*) {
  using base::field;
  using I = RespondIn;
  return base::record("RecordResponse",
      field("id", &I::id, {"评估", "The assessment"}),
      field("household", &I::household, {"户号或登记编号", "Household or enrolment"}, {1, 60}),
      field("answered", &I::answered, {"已回答", "There was an answer"}),
      field("satisfied", &I::satisfied, {"满意", "Satisfied"}),
      field("on", &I::on, {"调查日(缺省为今天)", "Asked on; today when left out"}));
}
constexpr auto describe(const NotApplicable*) {
  using base::field;
  return base::record("NotApplicable",
      field("code", &NotApplicable::code, {"指标代码,或 satisfaction", "Code of the measure, or satisfaction"}, {1, 20}),
      field("reason", &NotApplicable::reason, {"不适用的理由", "Why it does not apply"}, {1, 500}));
}
struct ScoreIn {
  AssessmentId id;
  std::optional<base::Exact> panel_points;
  std::string words;
  std::optional<std::vector<NotApplicable>> not_applicable;
};
constexpr auto describe(const ScoreIn*) {
  using base::field;
  using I = ScoreIn;
  return base::record("ScoreAssessment",
      field("id", &I::id, {"评估", "The assessment"}),
      field("panel_points", &I::panel_points, {"专家评议得分(期末必填)", "Points of the panel; required for a final one"}),
      field("words", &I::words, {"评议意见", "Words of the panel"}, {1, 2000}),
      field("not_applicable", &I::not_applicable,
          {"不适用的指标(E-02,其余按比例折算)", "Indicators that do not apply (E-02); the others are rescaled"}, {1, 20}));
}
struct InviteIn {
  AssessmentId id;
  std::string household;
};
constexpr auto describe(const InviteIn*) {
  using base::field;
  return base::record("InviteRespondent",
      field("id", &InviteIn::id, {"评估", "The assessment"}),
      field("household", &InviteIn::household, {"户号", "Household"}, {1, 60}));
}
/// The page behind it is /rate/<code>. It is told once: a further one takes its place.
struct LinkMade {
  AssessmentId assessment;
  std::string household, code;
};
constexpr auto describe(const LinkMade*) {
  using base::field;
  return base::record("RatingLink",
      field("assessment", &LinkMade::assessment, {"评估", "The assessment"}),
      field("household", &LinkMade::household, {"户号", "Household"}),
      field("code", &LinkMade::code, {"评价码(只显示一次,用一次)", "Code of the link; shown once, good once"}, {},
            base::Trace::secret));
}
struct RatingRef {
  std::string code;
};
constexpr auto describe(const RatingRef*) {
  return base::record("RatingRef", base::field("code", &RatingRef::code, {"评价码", "Code of the link"}, {1, 100},
      base::Trace::secret));
}
/// What the page behind a link asks about.
struct Rating {
  std::string title, provider;
  std::optional<base::Date> cutoff;
};
constexpr auto describe(const Rating*) {
  using base::field;
  return base::record("Rating",
      field("title", &Rating::title, {"服务", "Service"}),
      field("provider", &Rating::provider, {"服务机构", "Provider"}),
      field("cutoff", &Rating::cutoff, {"服务截至", "Service up to"}));
}
struct RateIn {
  std::string code;
  bool satisfied = false;
};
constexpr auto describe(const RateIn*) {
  using base::field;
  return base::record("RateService",
      field("code", &RateIn::code, {"评价码", "Code of the link"}, {1, 100}, base::Trace::secret),
      field("satisfied", &RateIn::satisfied, {"满意", "Satisfied"}));
}
/// `fact`: what the answer became, so that the journal bears witness to it.
struct Rated {
  std::string title;
  bool satisfied = false;
  delivery::FactId fact;
};
constexpr auto describe(const Rated*) {
  using base::field;
  return base::record("Rated",
      field("title", &Rated::title, {"服务", "Service"}),
      field("satisfied", &Rated::satisfied, {"满意", "Satisfied"}),
      field("fact", &Rated::fact, {"事实编号", "Fact"}));
}
struct AssessmentRef {
  AssessmentId id;
};
constexpr auto describe(const AssessmentRef*) {
  return base::record("AssessmentRef", base::field("id", &AssessmentRef::id, {"评估", "The assessment"}));
}
struct AnswerIn {
  AssessmentId id;
  bool agrees = false;
  std::string text;
};
constexpr auto describe(const AnswerIn*) {
  using base::field;
  using I = AnswerIn;
  return base::record("AnswerAssessment",
      field("id", &I::id, {"评估", "The assessment"}),
      field("agrees", &I::agrees, {"同意", "Agrees with the result"}),
      field("text", &I::text, {"答复", "Answer; why, if not"}, {0, 2000}));
}
struct AcceptIn {
  AssessmentId id;
  std::optional<std::string> words;
};
constexpr auto describe(const AcceptIn*) {
  using base::field;
  using I = AcceptIn;
  return base::record("AcceptAssessment",
      field("id", &I::id, {"评估", "The assessment"}),
      field("words", &I::words, {"确认意见(有异议时必填)", "Words; required when the provider objects"}, {1, 2000}));
}
struct GetIn {
  AssessmentId id;
  std::optional<std::string> measure;
  std::optional<std::int64_t> offset;
};
constexpr auto describe(const GetIn*) {
  using base::field;
  using I = GetIn;
  return base::record("GetAssessment",
      field("id", &I::id, {"评估", "The assessment"}),
      field("measure", &I::measure, {"列出该指标的事实", "List the facts behind this measure"}, {1, 20}),
      field("offset", &I::offset, {"从第几条起", "From which on"}));
}
struct ListIn {
  std::optional<contract::ContractId> contract;
  std::optional<Kind> kind;
  std::optional<State> state;
  std::optional<bool> newest_first;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ListIn*) {
  using base::field;
  return base::record("ListAssessments",
      field("contract", &ListIn::contract, {"合同", "Of this contract"}),
      field("kind", &ListIn::kind, {"种类", "Of this kind"}),
      field("state", &ListIn::state, {"状态", "In this state"}),
      field("newest_first", &ListIn::newest_first, {"新的在前", "The newest first"}),
      field("after", &ListIn::after, {"起点", "Those that follow this id"}, {1, 60}),
      field("limit", &ListIn::limit, {"条数", "At most so many"}, {1, 200}));
}
struct ListOut {
  std::vector<store::Brief> assessments;
  std::optional<std::string> next;
};
constexpr auto describe(const ListOut*) {
  using base::field;
  return base::record("Assessments",
      field("assessments", &ListOut::assessments, {"评估", "Assessments"}, kMany),
      field("next", &ListOut::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

/// The subject of every operation on an assessment that is there. It is public once it was accepted
/// and its contract is public.
template <class In>
base::Result<platform::Subject> on_assessment(platform::Work& work, const In& in) {
  const Assessment a = TRY(get_assessment(work, in.id));
  std::vector<std::string> parties;
  if (!a.supplier.empty()) parties.push_back(a.supplier);
  const bool known =
      !a.contract || TRY(contract::get_contract(work, *a.contract)).published_on.has_value();
  return platform::Subject{.id = a.id.value,
                           .owner_org = a.owner_org,
                           .parties = std::move(parties),
                           .area = a.area,
                           .author = a.author,
                           .published = a.published && known,
                           .version = a.version};
}

/// Saves the row and shows all of it.
base::Result<View> save(platform::Work&, const Assessment&);
View view(platform::Work&, Assessment);
/// Recounts from the facts as they stand now.
Recount recount_now(platform::Work&, const contract::Contract&, const Assessment&);
/// Recounts, restates against the one accepted before, and stores the figures.
base::Result<Assessment> recounted(platform::Work&, const contract::Contract&, Assessment);

// commands_sample.cpp
base::Result<PublishedSample> published_frame(platform::Work&, const AssessmentRef&);
base::Result<View> draw_sample(platform::Work&, const DrawIn&);
base::Result<View> check_fact(platform::Work&, const CheckIn&);
base::Result<View> ask(platform::Work&, const AskIn&);
base::Result<View> record_response(platform::Work&, const RespondIn&);
struct Answer {
  bool answered = false;
  std::optional<bool> satisfied;
  base::Date on;
  std::string_view act = "assessment.record_response";
};
/// Of a respondent who was chosen, while the assessment takes answers.
base::Result<View> record_answer(platform::Work&, Assessment, Respondent, const Answer&);
// commands_rating.cpp
base::Result<LinkMade> invite(platform::Work&, const InviteIn&);
base::Result<Rating> show_rating(platform::Work&, const RatingRef&);
base::Result<Rated> rate(platform::Work&, const RateIn&);
// commands_result.cpp
base::Result<View> score(platform::Work&, const ScoreIn&);
base::Result<View> put_to_provider(platform::Work&, const AssessmentRef&);
base::Result<View> answer(platform::Work&, const AnswerIn&);
base::Result<View> accept(platform::Work&, const AcceptIn&);

}  // namespace assessment
