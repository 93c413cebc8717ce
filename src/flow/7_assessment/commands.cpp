// Load, decide, save; the manifest at the end.
#include <algorithm>

#include "flow/7_assessment/inputs.h"

namespace assessment {

using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

namespace {

constexpr std::int64_t kPage = 200;

Result<Subject> on_item(Work& work, const ExAnteIn& in) {
  const auto item = TRY(catalogue::get_item(work, in.catalogue_item));
  return Subject{.owner_org = item.owner_org, .area = item.area, .published = true};
}

Result<Subject> on_contract(Work& work, const OpenIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  return Subject{.id = c.id.value,
                 .owner_org = c.owner_org,
                 .parties = {c.supplier},
                 .area = c.area,
                 .published = c.published_on.has_value()};
}

Result<View> ex_ante(Work& work, const ExAnteIn& in) {
  const auto item = TRY(catalogue::get_item(work, in.catalogue_item));
  if (!catalogue::is_published(item)) return refuse(kUnpublishedItem, item.id.value);
  Assessment a;
  a.id = work.fresh_id<AssessmentId>("as");
  a.kind = Kind::ex_ante;
  a.catalogue_item = item.id;
  a.title = item.title;
  a.owner_org = item.owner_org;
  a.evaluator = work.actor.org;
  a.area = item.area;
  a.need = in.need;
  a.feasibility = in.feasibility;
  a.cost_basis = in.cost_basis;
  a.risks = in.risks;
  a.conclusion = in.conclusion;
  a.opened_on = work.today;
  a.accepted_on = work.today;
  a.state = State::accepted;
  a.published = true;
  a.author = work.actor.account;
  store::insert(work.db, a);
  return view(work, a);
}

Result<View> open(Work& work, const OpenIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  const auto ex_ante = ex_ante_of(work, c.catalogue_item);
  const auto assessed = assessments(work, c.id);
  const bool ended = contract::early_end(work, c.id).has_value();
  TRY(check_open(c, in.kind, in.cutoff, {ex_ante, assessed, ended}, work.actor.org));
  Assessment a;
  a.id = work.fresh_id<AssessmentId>("as");
  a.kind = in.kind;
  a.catalogue_item = c.catalogue_item;
  a.contract = c.id;
  a.title = c.title;
  a.owner_org = c.owner_org;
  a.supplier = c.supplier;
  a.evaluator = work.actor.org;
  a.area = c.area;
  a.cutoff = in.cutoff;
  a.opened_on = work.today;
  if (!assessed.empty()) a.previous = assessed.back().id;
  work.subject = a.id.value;  // what the journal names: the assessment, not its contract
  a.author = work.actor.account;
  store::insert(work.db, a);
  return save(work, TRY(recounted(work, c, a)));
}

Result<View> show(Work& work, const GetIn& in) {
  View out = view(work, TRY(get_assessment(work, in.id)));
  // Households and days are for those whose office it is, the purchaser and the provider; who was
  // asked and what they said is no matter of those who cared for them. The public has the ids of
  // the frame (assessment.frame) and the facts without household or day (thread.facts).
  const bool office = work.reach == platform::Reach::all ||
                      (!work.actor.org.empty() && work.actor.org == out.owner_org);
  const bool provider = !work.actor.org.empty() && work.actor.org == out.supplier;
  if (!office) out.respondents.clear();
  if (!office && !provider) out.sample.clear();
  if (!in.measure || (!office && !provider)) return out;
  out.measure = *in.measure;
  const std::int64_t from = in.offset.value_or(0);
  out.facts_total = store::count_shares(work.db, in.id, out.measure);
  out.facts = store::page(work.db, in.id, out.measure, from, kPage);
  if (from + kPage < out.facts_total) out.next_offset = from + kPage;
  return out;
}

Result<ListOut> list(Work& work, const ListIn& in) {
  const auto limit = in.limit.value_or(store::kListPage);
  ListOut out{store::list(work,
                          {.contract = in.contract ? in.contract->value : "",
                           .kind = in.kind ? base::Codec<Kind>::text(*in.kind) : "",
                           .state = in.state ? base::Codec<State>::text(*in.state) : "",
                           .newest_first = in.newest_first.value_or(false),
                           .after = in.after.value_or("")},
                          limit + 1),
              std::nullopt};
  if (std::int64_t(out.assessments.size()) > limit) {
    out.assessments.resize(std::size_t(limit));
    out.next = out.assessments.back().id.value;
  }
  return out;
}

}  // namespace

View view(Work& work, Assessment a) {
  View out;
  static_cast<Assessment&>(out) = std::move(a);
  out.sample = store::sample(work.db, out.id);
  out.respondents = store::respondents(work.db, out.id);
  return out;
}

Result<View> save(Work& work, const Assessment& a) {
  auto saved = store::update(work.db, a);
  if (!saved) return refuse(platform::kStale);
  return view(work, *std::move(saved));
}

Recount recount_now(Work& work, const contract::Contract& c, const Assessment& a) {
  const auto facts = delivery::facts(work, c.id);
  const auto refuted = store::refuted(work.db, c.id);
  const auto plans = delivery::plans(work, c.id);
  return recount({.measures = c.measures,
                  .facts = facts,
                  .cutoff = *a.cutoff,
                  .refuted = {refuted.begin(), refuted.end()},
                  .asked = a.asked,
                  .plans = plans});
}

Result<Assessment> recounted(Work& work, const contract::Contract& c, Assessment a) {
  const Recount now = recount_now(work, c, a);
  a.results = now.results;
  a.earned = now.earned;
  a.restated.clear();
  if (a.previous) {
    const Assessment before = TRY(get_assessment(work, *a.previous));
    a.restated =
        restated(c.measures, store::shares(work.db, before.id, ""), *before.cutoff, now.shares);
  }
  store::replace_figures(work.db, a.id, a.results, a.restated, now.shares);
  return a;
}

Result<Assessment> get_assessment(Work& work, const AssessmentId& id) {
  auto found = store::find(work.db, id);
  if (!found) return refuse(kNoAssessment, id.value);
  return *std::move(found);
}

std::vector<Assessment> assessments(Work& work, const contract::ContractId& id) {
  return store::of_contract(work.db, id);
}

std::vector<Assessment> ex_ante_of(Work& work, const catalogue::ItemId& id) {
  return store::of_item(work.db, id);
}

std::optional<Assessment> accepted(Work& work, const contract::ContractId& id, Kind kind) {
  std::optional<Assessment> out;
  for (auto& a : assessments(work, id))
    if (a.kind == kind && a.state == State::accepted) out = std::move(a);
  return out;
}

std::vector<FactShare> facts_behind(Work& work, const AssessmentId& id,
                                    const std::string& measure) {
  return store::shares(work.db, id, measure);
}

platform::Module module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "assessment",
      // clang-format off
      .endpoints = {
      endpoint("assessment.ex_ante", "POST /assessments/ex-ante", "", on_item, ex_ante,
               {"记录事前评估。", "Record the ex-ante assessment of a catalogue item."}),
      endpoint("assessment.open", "POST /assessments", "contract.get", on_contract, open,
               {"开展事中或期末评估,按事实清点各项指标。", "Open a mid-term or final assessment and recount every measure."}),
      endpoint("assessment.draw_sample", "POST /assessments/{id}/sample", "assessment.get", on_assessment<DrawIn>,
          draw_sample,
               {"按公开的种子抽取一次样本。", "Draw the sample, once, by a published seed."}),
      endpoint("assessment.check_fact", "POST /assessments/{id}/check", "assessment.get", on_assessment<CheckIn>,
          check_fact,
               {"核查抽中的一条事实。", "Check a fact of the sample."}),
      endpoint("assessment.ask", "POST /assessments/{id}/ask", "assessment.get", on_assessment<AskIn>, ask,
               {"由系统选定调查对象。", "Let the system choose whom to ask."}),
      endpoint("assessment.record_response", "POST /assessments/{id}/responses", "assessment.get",
          on_assessment<RespondIn>, record_response,
               {"登记一户的答卷,或没有回答。", "Record an answer, or that there was none."}),
      endpoint("assessment.invite", "POST /assessments/{id}/invite", "assessment.get", on_assessment<InviteIn>, invite,
               {"给一户发一次性评价链接。", "Make a one-time link by which a household answers."}),
      endpoint("assessment.rating", "GET /ratings/{code}", "", everyone<RatingRef>, show_rating,
               {"查看评价链接所评的服务。", "Show what a rating link asks about."}),
      endpoint("assessment.rate", "POST /ratings", "", everyone<RateIn>, rate,
               {"凭一次性链接评价服务。", "Rate a service by a one-time link."}),
      endpoint("assessment.score", "POST /assessments/{id}/score", "assessment.get", on_assessment<ScoreIn>, score,
               {"重新清点并评分。", "Recount and score."}),
      endpoint("assessment.put", "POST /assessments/{id}/put", "assessment.get", on_assessment<AssessmentRef>,
          put_to_provider,
               {"送达承接主体听取意见。", "Put the result to the provider."}),
      endpoint("assessment.answer", "POST /assessments/{id}/answer", "assessment.get", on_assessment<AnswerIn>, answer,
               {"承接主体答复。", "The provider answers."}),
      endpoint("assessment.accept", "POST /assessments/{id}/accept", "assessment.get", on_assessment<AcceptIn>, accept,
               {"确认评估结果,此后不再改动。", "Accept the result; it is frozen."}),
      endpoint("assessment.get", "GET /assessments/{id}", "assessment.get", on_assessment<GetIn>, show,
               {"查看评估及其背后的事实。", "Show an assessment and the facts behind a measure."}),
      endpoint("assessment.frame", "GET /assessments/{id}/frame", "assessment.get", on_assessment<AssessmentRef>,
          published_frame,
               {"样本从哪些编号中抽取,任何人可据以重抽。", "The ids that the sample was drawn from, so that anyone can draw it again."}),
      endpoint("assessment.list", "GET /assessments", "", everyone<ListIn>, list,
               {"评估列表。", "List assessments."}),
      },
      // clang-format on
      .refusals = {std::begin(kRefusals), std::end(kRefusals)},
      .lifecycles = {base::lifecycle("assessment.get", State::open, kSteps)},
      .must_be_empty = store::truths(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace assessment
