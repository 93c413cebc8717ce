// The sample and the survey: drawn by a published seed, chosen by the system.
#include <algorithm>

#include "flow/7_assessment/inputs.h"

namespace assessment {
namespace {

using base::refuse;
using base::Result;
using platform::Work;

Result<Assessment> open_for(Work& work, const AssessmentId& id, std::string_view act) {
  const Assessment a = TRY(get_assessment(work, id));
  TRY(base::next_state(kSteps, a.state, act));
  return a;
}

const delivery::Fact& by_id(const std::vector<delivery::Fact>& facts, const std::string& id) {
  const auto found = std::ranges::find(facts, id, [](const auto& f) { return f.id.value; });
  ENSURE(found != facts.end());
  return *found;
}

}  // namespace

Result<View> draw_sample(Work& work, const DrawIn& in) {
  Assessment a = TRY(open_for(work, in.id, "assessment.draw_sample"));
  if (!a.seed.empty()) return refuse(kDrawn, a.seed);
  const auto facts = delivery::facts(work, *a.contract);
  const auto frame = sample_frame(facts, *a.cutoff);
  std::int64_t place = 0;
  for (const auto& one : drawn(in.seed, frame, in.take, crypto::sha256_hex)) {
    const auto& fact = by_id(facts, one.id);
    store::insert_sampled(work.db, a.id,
                          {.fact = fact.id,
                           .place = ++place,
                           .hash = one.hash,
                           .label = fact.label,
                           .day = fact.day,
                           .confirmed = {},
                           .words = {},
                           .checked_on = {}});
  }
  a.seed = in.seed;
  a.sample_of = std::int64_t(frame.size());
  a.sample_frame = frame_hash(frame, crypto::sha256_hex);
  store::insert_frame(work.db, a.id, frame);
  a.sample_take = place;
  return save(work, a);
}

Result<PublishedSample> published_frame(Work& work, const AssessmentRef& in) {
  const Assessment a = TRY(get_assessment(work, in.id));
  if (a.seed.empty()) return refuse(kNoSample);
  PublishedSample out;
  out.id = a.id.value;
  out.seed = a.seed;
  out.method_zh = kSampleMethod.zh;
  out.method_en = kSampleMethod.en;
  out.frame_hash = a.sample_frame;
  out.take = a.sample_take;
  out.count = a.sample_of;
  out.frame = store::frame(work.db, a.id);
  for (const auto& one : store::sample(work.db, a.id))
    out.drawn.push_back({one.place, one.fact.value, one.hash});
  return out;
}

Result<View> check_fact(Work& work, const CheckIn& in) {
  Assessment a = TRY(open_for(work, in.id, "assessment.check_fact"));
  auto sample = store::sample(work.db, a.id);
  const auto found = std::ranges::find(sample, in.fact, &Sampled::fact);
  if (found == sample.end()) return refuse(kNotDrawn, in.fact.value);
  if (found->confirmed) return refuse(kChecked, in.fact.value);
  found->confirmed = in.confirmed;
  found->words = in.words;
  found->checked_on = work.today;
  store::update_sampled(work.db, a.id, *found);
  a.sample_checked += 1;
  a.sample_confirmed += in.confirmed ? 1 : 0;
  return save(work, a);
}

Result<View> ask(Work& work, const AskIn& in) {
  Assessment a = TRY(open_for(work, in.id, "assessment.ask"));
  if (a.asked_on) return refuse(kAsked, a.asked_on->text());
  if (in.take.has_value() != in.seed.has_value()) return refuse(kSeedAndNumber);
  const auto c = TRY(contract::get_contract(work, *a.contract));
  const bool asks = std::ranges::any_of(c.measures, [](const procurement::Measure& m) {
    return m.counts == procurement::CountRule::ratio;
  });
  const auto elders = delivery::elders(work, *a.contract);
  if (!asks || elders.empty()) return refuse(kNothingToAsk);
  std::vector<std::string> ids;
  for (const auto& elder : elders)
    ids.push_back(elder.id.value);
  std::vector<std::string> chosen = ids;
  if (in.take) {
    chosen.clear();
    for (const auto& one : drawn(*in.seed, ids, *in.take, crypto::sha256_hex))
      chosen.push_back(one.id);
  }
  for (const auto& elder : elders) {
    if (std::ranges::find(chosen, elder.id.value) == chosen.end()) continue;
    store::insert_respondent(work.db, a.id,
                             {.elder = elder.id,
                              .household = elder.household,
                              .asked_on = {},
                              .answered = {},
                              .fact = {}});
  }
  a.ask_seed = in.seed.value_or("");
  a.asked_on = work.today;
  a.asked = std::int64_t(chosen.size());
  return save(work, a);
}

Result<View> record_answer(Work& work, Assessment a, Respondent r, const Answer& answer) {
  r.fact = TRY(delivery::record_response(work, {.elder = r.elder,
                                                .day = answer.on,
                                                .satisfied = answer.satisfied,
                                                .evidence = "assessment/" + a.id.value,
                                                .act = answer.act}));
  r.asked_on = answer.on;
  r.answered = answer.answered;
  store::update_respondent(work.db, a.id, r);
  store::set_link(work.db, a.id, r.elder, "");  // whatever link there was has had its time
  a.answered += answer.answered ? 1 : 0;
  a.satisfied += answer.satisfied.value_or(false) ? 1 : 0;
  return save(work, a);
}

Result<View> record_response(Work& work, const RespondIn& in) {
  const Assessment a = TRY(open_for(work, in.id, "assessment.record_response"));
  if (in.answered != in.satisfied.has_value()) return refuse(kAnswerUnclear);
  const auto all = store::respondents(work.db, a.id);
  const auto found = std::ranges::find_if(all, [&](const Respondent& r) {
    return r.household == in.household || r.elder.value == in.household;
  });
  if (found == all.end()) return refuse(kNotChosen, in.household);
  const base::Date on = in.on.value_or(work.today);
  if (on < *a.asked_on || on > work.today) return refuse(kAnswerDay, on.text());
  return record_answer(work, a, *found, {in.answered, in.satisfied, on});
}

}  // namespace assessment
