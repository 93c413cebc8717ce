#include "flow/6_delivery/rules.h"

#include <algorithm>

namespace delivery {

using base::Check;
using base::Done;
using base::refuse;
using base::Result;

Check check_span(const Span& s, base::Instant now, const Policy& policy) {
  if (s.leave <= s.arrive) return refuse(kBackwards, s.arrive.text() + " – " + s.leave.text());
  if (s.leave > now) return refuse(kNotYet, s.leave.text());
  if (s.leave > s.arrive.plus_hours(policy.longest_hours))
    return refuse(kTooLong, std::to_string(s.leave.minutes_since(s.arrive)) + " min");
  return Done{};
}

Check check_term(const contract::Contract& c, base::Date day) {
  ENSURE(c.term_from && c.term_to);  // nothing is signed without
  if (day < *c.term_from || day > *c.term_to)
    return refuse(kOutsideTerm,
                  day.text() + ": " + c.term_from->text() + " – " + c.term_to->text());
  return Done{};
}

bool is_late(base::Instant leave, base::Instant now, const Policy& policy) {
  return now > leave.plus_hours(policy.late_hours);
}

std::int64_t strength(Proof p) {
  return std::int64_t(p);
}

std::int64_t strengthened(std::int64_t now, Proof further) {
  if (further == Proof::resident_code) return strength(further);
  return std::min(now + strength(further), strength(Proof::resident_code));
}

Check check_code(Proof proof, const CodeGiven& code, const Policy& policy) {
  if (proof != Proof::resident_code) return Done{};
  if (!code.given || !code.held) return refuse(kNoCode);
  if (code.wrong_before >= policy.code_tries) return refuse(kCodeClosed);
  if (!code.right) return refuse(kWrongCode, std::to_string(code.wrong_before + 1));
  return Done{};
}

Result<Fact> corrected(const Fact& old, const Correction& c) {
  Fact f = old;
  f.state = TRY(base::next_state(kFactSteps, old.state, "visit.correct"));
  f.id = c.id;
  f.supersedes = old.id;
  f.arrive = c.span.arrive;
  f.leave = c.span.leave;
  f.day = c.span.arrive.date();
  f.minutes = c.span.leave.minutes_since(c.span.arrive);
  if (c.tasks) f.tasks = *c.tasks;
  f.reason = c.reason;
  f.author = c.author;
  f.recorded_at = c.now;
  f.version = 1;
  return f;
}

Result<Fact> confirmed(Fact f, Proof proof) {
  f.state = TRY(base::next_state(kFactSteps, f.state, "visit.confirm"));
  f.proof = strengthened(f.proof, proof);
  return f;
}

Result<Fact> verified(Fact f, base::Date today, const std::string& by) {
  f.state = TRY(base::next_state(kFactSteps, f.state, "visit.verify"));
  if (f.author == by) return refuse(kOwnRecord, f.id.value);
  if (f.proof == 0) return refuse(kUnproven, f.id.value);
  f.verified_on = today;
  return f;
}

Result<Fact> disputed(Fact f, base::Date today) {
  f.state = TRY(base::next_state(kFactSteps, f.state, "visit.dispute"));
  f.disputed_on = today;
  return f;
}

Result<Fact> upheld(Fact f, base::Date today) {
  f.state = TRY(base::next_state(kFactSteps, f.state, "visit.uphold"));
  if (f.proof == 0) return refuse(kUnproven, f.id.value);
  if (!f.verified_on) f.verified_on = today;
  return f;
}

Result<Fact> voided(Fact f, base::Date today) {
  f.state = TRY(base::next_state(kFactSteps, f.state, "visit.void"));
  f.voided_on = today;
  return f;
}

}  // namespace delivery

namespace base {

std::vector<std::string> Codec<delivery::FactState>::words() {
  return {"planned", "missed", "recorded", "verified", "disputed", "void", "cancelled", "moved"};
}
std::string Codec<delivery::FactState>::text(delivery::FactState s) {
  return words()[std::size_t(s)];
}
std::optional<delivery::FactState> Codec<delivery::FactState>::parse(std::string_view s) {
  const auto all = words();
  const auto at = std::find(all.begin(), all.end(), s);
  if (at == all.end()) return std::nullopt;
  return delivery::FactState(at - all.begin());
}
json::object Codec<delivery::FactState>::schema(Limit) {
  json::array listed;
  for (const auto& word : words())
    listed.emplace_back(word);
  return {{"type", "string"}, {"enum", std::move(listed)}};
}

}  // namespace base
