#include "flow/4_procurement/experts/rules.h"

#include <algorithm>
#include <set>

namespace procurement::experts {

using base::Check, base::Done, base::Exact, base::refuse, base::Result;

// The pool

Check check_specialties(const std::vector<std::string>& words,
                        const std::vector<std::string>& known) {
  std::set<std::string_view> seen;
  for (const auto& word : words)
    if (std::ranges::find(known, word) == known.end() || !seen.insert(word).second)
      return refuse(kUnknownSpecialty, word);
  return Done{};
}

Check check_period(base::Date from, const std::optional<base::Date>& until) {
  if (until && *until < from) return refuse(kBadPeriod, until->text());
  return Done{};
}

Result<Expert> amended(Expert e, const AmendExpert& in) {
  e.state = TRY(base::next_state(kExpertSteps, e.state, "expert.amend"));
  TRY(check_period(e.listed_from, in.listed_until));
  e.specialties = in.specialties;
  e.employer = in.employer;
  e.area = in.area;
  e.listed_until = in.listed_until;
  return e;
}

Result<Expert> suspended(Expert e, const std::string& reason, base::Date today) {
  e.state = TRY(base::next_state(kExpertSteps, e.state, "expert.suspend"));
  e.suspended_on = today;
  e.suspend_reason = reason;
  return e;
}

Result<Expert> resumed(Expert e) {
  e.state = TRY(base::next_state(kExpertSteps, e.state, "expert.resume"));
  e.suspended_on.reset();
  e.suspend_reason.clear();
  return e;
}

bool fits(const Expert& e, const std::vector<std::string>& specialties, base::Date on) {
  const bool listed = e.state == ExpertState::listed && e.listed_from <= on &&
                      (!e.listed_until || on <= *e.listed_until);
  return listed && std::ranges::any_of(e.specialties, [&](const std::string& word) {
           return std::ranges::find(specialties, word) != specialties.end();
         });
}

// The commitment

static Check check_number(const CommitDraw& in, const Rounds& so_far, const PanelLaw& law) {
  if (so_far.made > 0) {
    if (in.members == so_far.members && in.experts == so_far.missing) return Done{};
    return refuse(kDrawNumber, "", {{"members", so_far.members}, {"experts", so_far.missing}});
  }
  if (in.members < law.size_min || in.members % 2 == 0)
    return refuse(kPanelSize, std::to_string(in.members), {{"least", law.size_min}});
  if (in.experts > in.members || Exact(in.experts, in.members) < law.expert_share_min)
    return refuse(kPanelExperts, std::to_string(in.experts) + "/" + std::to_string(in.members));
  return Done{};
}

static Check check_source(const CommitDraw& in, bool first, base::Date today) {
  const bool named = in.public_source && in.public_on;
  const bool any = in.public_source || in.public_on;
  if (first ? any : !named) return refuse(kPublicSource);
  if (named && *in.public_on <= today) return refuse(kPublicSource, in.public_on->text());
  return Done{};
}

Check may_commit(const CommitDraw& in, const Rounds& so_far, const CommitAt& at) {
  const bool first = so_far.made == 0;
  if (so_far.waiting || (!first && so_far.missing == 0)) return refuse(kDrawStands);
  // What the offers bring must not be known yet.
  if (first && at.now >= at.offers_until)
    return refuse(kDrawLate, "", {{"until", at.offers_until.text()}});
  TRY(check_source(in, first, at.now.date()));
  return check_number(in, so_far, at.law);
}

std::string hash_of_lines(std::vector<std::string> lines, const base::HashOf& hash) {
  std::ranges::sort(lines);
  std::string all;
  for (const auto& line : lines)
    all += line + "\n";
  return hash(all);
}

Check enough_to_draw(std::int64_t there, std::int64_t wanted) {
  if (there < wanted) return refuse(kPoolTooSmall, "", {{"there", there}, {"wanted", wanted}});
  return Done{};
}

// The draw

std::string final_seed(const Draw& d) {
  return d.seed + ":" + d.public_value;
}

Result<std::vector<base::Drawn>> order_of(const Draw& d, const base::HashOf& hash) {
  const ExpertDraw all{final_seed(d), std::int64_t(d.pool.size()), d.pool};
  return draw_experts(
      all, [](std::size_t i) { return "ids[" + std::to_string(i) + "]"; }, hash);
}

Check check_public_value(const Draw& d, const std::optional<std::string>& value, base::Date today) {
  if ((d.round > 1) != value.has_value()) return refuse(kPublicValue, d.public_source);
  if (d.public_on && today < *d.public_on)
    return refuse(kPublicNotYet, d.public_source, {{"from", d.public_on->text()}});
  return Done{};
}

std::vector<Place> places(const std::vector<Draw>& draws, const std::vector<Recusal>& recusals,
                          const base::HashOf& hash) {
  const auto recused = [&](const std::string& id) {
    return std::ranges::any_of(recusals, [&](const Recusal& r) { return r.expert.value == id; });
  };
  std::vector<Place> out;
  std::int64_t seated = 0;
  for (const Draw& d : draws) {
    if (!d.drawn_at) continue;
    for (auto& one : base::drawn(final_seed(d), d.pool, std::int64_t(d.pool.size()), hash)) {
      Standing standing = Standing::in_reserve;
      if (std::ranges::find(d.set_aside, one.id) != d.set_aside.end())
        standing = Standing::set_aside;
      else if (recused(one.id))
        standing = Standing::recused;
      else if (seated < draws.front().experts)
        standing = Standing::seated;
      seated += standing == Standing::seated ? 1 : 0;
      out.push_back({d.round, std::move(one.id), std::move(one.hash), standing});
    }
  }
  return out;
}

Rounds rounds_of(const std::vector<Draw>& draws, const std::vector<Place>& all) {
  Rounds out;
  if (draws.empty()) return out;
  out.made = std::int64_t(draws.size());
  out.waiting = !draws.back().drawn_at;
  out.members = draws.front().members;
  out.missing = draws.front().experts -
                std::int64_t(std::ranges::count_if(
                    all, [](const Place& one) { return one.standing == Standing::seated; }));
  return out;
}

Check may_recuse(Asker asker, Why kind, bool oneself) {
  if (asker == Asker::expert && !oneself) return refuse(kOwnRecusal);
  if (asker == Asker::purchaser && kind == Why::unable) return refuse(kUnableByWhom);
  return Done{};
}

Check check_seated(const std::vector<Place>& all, const std::string& expert) {
  const bool sits = std::ranges::any_of(all, [&](const Place& one) {
    return one.expert == expert && one.standing == Standing::seated;
  });
  if (!sits) return refuse(kNotSeated, expert);
  return Done{};
}

Check check_named(const Seats& seats, const std::vector<std::string>& accounts, bool chosen) {
  if (!seats.committed) return Done{};
  if (chosen) return refuse(kNotChosen);
  if (seats.waiting) return refuse(kDrawWaits);
  if (seats.missing > 0) return refuse(kDrawShort, "", {{"missing", seats.missing}});
  for (const auto& one : accounts)
    if (std::ranges::find(seats.accounts, one) == seats.accounts.end())
      return refuse(kNotAsDrawn, one);
  for (const auto& one : seats.accounts)
    if (std::ranges::find(accounts, one) == accounts.end()) return refuse(kNotAsDrawn, one);
  return Done{};
}

}  // namespace procurement::experts
