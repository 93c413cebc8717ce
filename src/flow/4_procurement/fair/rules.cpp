#include "flow/4_procurement/fair/rules.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "base/form_faults.h"
#include "registry/codes.h"

namespace procurement::fair {

using base::Check, base::Date, base::Done, base::refuse, base::Result, base::FormFaults,
    base::is_blank;

namespace {

std::string trim(std::string_view words) {
  return std::string(base::trimmed(words));
}
Check until(const Fair& f, Date last, Date today, const base::Refusal& why) {
  if (f.state == FairState::called && today <= last) return Done{};
  return refuse(why, last.text());
}
Check still_before(const Fair& f, Date today) {
  if (f.state == FairState::called && today < f.held_on) return Done{};
  return refuse(kDayHasCome, f.held_on.text());
}
Check from_the_day(const Fair& f, Date today) {
  if (today >= f.held_on) return Done{};
  return refuse(kBeforeTheDay, f.held_on.text(), {{"from", f.held_on.text()}});
}

/// One sign of UTF-8 text.
std::size_t sign_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0x80) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
/// The text's signs without blanks and punctuation, each where it begins; the end as well.
struct Signs {
  std::string text;
  std::vector<std::size_t> at;
};
Signs signs_of(std::string_view words) {
  static constexpr std::string_view kPassedOver[] = {
      " ",  "\t", "\r", "\n", ",",  ".",  ";",  ":",  "!",  "?", "(", ")",  "\"", "'",
      "、", "，", "。", "；", "：", "！", "？", "（", "）", "“", "”", "《", "》", "　"};
  Signs out;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t length = std::min(sign_length(words[i]), words.size() - i);
    const std::string_view sign = words.substr(i, length);
    i += length;
    if (std::ranges::find(kPassedOver, sign) != std::end(kPassedOver)) continue;
    out.at.push_back(out.text.size());
    out.text += sign;
  }
  out.at.push_back(out.text.size());
  return out;
}
std::string_view window(const Signs& s, std::size_t from, std::size_t length) {
  return std::string_view(s.text).substr(s.at[from], s.at[from + length] - s.at[from]);
}

/// The words of a requirement by their fields.
std::array<std::pair<const char*, const std::string*>, 6> words_of(const Asked& in) {
  return {{{"title", &in.title},
           {"service", &in.service},
           {"quantity", &in.quantity},
           {"quality", &in.quality},
           {"term", &in.term},
           {"acceptance", &in.acceptance}}};
}
void fill(Requirement& r, const Asked& in, const By& by) {
  r.title = trim(in.title);
  r.service = trim(in.service);
  r.quantity = trim(in.quantity);
  r.quality = trim(in.quality);
  r.term = trim(in.term);
  r.acceptance = trim(in.acceptance);
  r.written_on = by.today;
  r.author = by.account;
}
const Proposal* find(const std::vector<Proposal>& all, const ProposalId& id) {
  const auto at = std::ranges::find_if(all, [&](const Proposal& p) { return p.id == id; });
  return at == all.end() ? nullptr : &*at;
}
Check decide(Proposal& p, std::string_view act, const std::string& reason, const By& by) {
  p.state = TRY(base::next_state(kProposalSteps, p.state, act));
  if (is_blank(reason)) return refuse(kNoWords, "reason");
  p.reason = trim(reason);
  p.decided_on = by.today;
  p.decided_by = by.account;
  return Done{};
}

}  // namespace

Check check(const OpenFair& in, Date today) {
  FormFaults faults;
  faults.add_if(is_blank(in.title), "title", kNoWords);
  faults.add_if(is_blank(in.place), "place", kNoWords);
  faults.add_if(in.demands_until < today, "demands_until", kBadDays);
  faults.add_if(in.proposals_until < in.demands_until, "proposals_until", kBadDays);
  faults.add_if(in.held_on < in.proposals_until, "held_on", kBadDays);
  return std::move(faults).check();
}

Fair opened(FairId id, const OpenFair& in, const By& by) {
  Fair f;
  f.id = std::move(id);
  f.title = trim(in.title);
  f.place = trim(in.place);
  f.demands_until = in.demands_until;
  f.proposals_until = in.proposals_until;
  f.held_on = in.held_on;
  f.opened_on = by.today;
  f.author = by.account;
  return f;
}

Result<Fair> closed(Fair f, std::int64_t unanswered, Date today) {
  f.state = TRY(base::next_state(kFairSteps, f.state, "fair.close"));
  TRY(from_the_day(f, today));
  if (unanswered > 0)
    return refuse(kUnanswered, std::to_string(unanswered), {{"unanswered", unanswered}});
  f.closed_on = today;
  return f;
}

Result<Post> posted(PostId id, const PostDemand& in, const Fair& f, const By& by) {
  TRY(until(f, f.demands_until, by.today, kDemandsOver));
  FormFaults faults;
  faults.add_if(is_blank(in.wanted), "wanted", kNoWords);
  faults.add_if(in.money_from > in.money_to, "money_from", kMoneyOrder);
  TRY(std::move(faults).check());
  Post p;
  p.id = std::move(id);
  p.fair = f.id;
  p.demand = in.demand;
  p.wanted = trim(in.wanted);
  p.money_from = in.money_from;
  p.money_to = in.money_to;
  p.posted_on = by.today;
  p.author = by.account;
  return p;
}

Result<Post> demand_withdrawn(Post p, const std::string& reason, bool in_requirement, Date today) {
  if (p.withdrawn_on) return refuse(kWithdrawnAlready, p.withdrawn_on->text());
  if (is_blank(reason)) return refuse(kNoWords, "reason");
  if (in_requirement) return refuse(kInRequirement, p.id.value);
  p.withdrawn_on = today;
  p.withdraw_reason = trim(reason);
  return p;
}

Check still_posted(const Post& p) {
  if (!p.withdrawn_on) return Done{};
  return refuse(kDemandWithdrawn, p.withdrawn_on->text() + " " + p.withdraw_reason);
}

Result<Proposal> proposed(ProposalId id, const Propose& in, const Fair& f,
                          const std::optional<std::string>& service, const By& by) {
  TRY(until(f, f.proposals_until, by.today, kProposalsOver));
  FormFaults faults;
  faults.add_if(is_blank(in.title), "title", kNoWords);
  faults.add_if(!registry::is_service_word(in.service) || (service && *service != in.service),
                "service", kBadService);
  faults.add_if(is_blank(in.words), "words", kNoWords);
  TRY(std::move(faults).check());
  Proposal p;
  p.id = std::move(id);
  p.fair = f.id;
  p.post = in.post;
  p.title = trim(in.title);
  p.service = in.service;
  p.words = trim(in.words);
  p.proposed_on = by.today;
  p.author = by.account;
  return p;
}

Result<Proposal> amended(Proposal p, const AmendProposal& in, const Fair& f, Date today) {
  p.state = TRY(base::next_state(kProposalSteps, p.state, "fair.amend_proposal"));
  TRY(still_before(f, today));
  FormFaults faults;
  faults.add_if(is_blank(in.title), "title", kNoWords);
  faults.add_if(is_blank(in.words), "words", kNoWords);
  TRY(std::move(faults).check());
  p.title = trim(in.title);
  p.words = trim(in.words);
  return p;
}

Result<Proposal> withdrawn(Proposal p, const Fair& f, Date today) {
  p.state = TRY(base::next_state(kProposalSteps, p.state, "fair.withdraw_proposal"));
  TRY(still_before(f, today));
  return p;
}

Result<PostId> post_to_match(const Proposal& p, const std::optional<PostId>& named) {
  if (!p.post && !named) return refuse(kWhichPost);
  if (p.post && named && *p.post != *named) return refuse(kOtherPost, p.post->value);
  return p.post ? *p.post : *named;
}

Result<Proposal> matched(Proposal p, const PostId& post, const std::string& reason, const Fair& f,
                         const By& by) {
  TRY(from_the_day(f, by.today));
  TRY(decide(p, "fair.match", reason, by));
  p.matched_post = post;
  return p;
}

Result<Proposal> declined(Proposal p, const std::string& reason, const Fair& f, const By& by) {
  if (!p.post) return refuse(kNothingToDecline);
  TRY(from_the_day(f, by.today));
  TRY(decide(p, "fair.decline", reason, by));
  return p;
}

bool share_a_passage(std::string_view one, std::string_view other, std::int64_t most) {
  const std::size_t length = std::size_t(most) + 1;
  const Signs a = signs_of(one);
  const Signs b = signs_of(other);
  std::unordered_set<std::string_view> seen;
  for (std::size_t i = 0; i + length < a.at.size(); ++i)
    seen.insert(window(a, i, length));
  for (std::size_t i = 0; i + length < b.at.size(); ++i)
    if (seen.contains(window(b, i, length))) return true;
  return false;
}

Result<std::vector<Source>> sources(const Asked& in, const std::vector<Proposal>& matched,
                                    std::int64_t same_words_max) {
  if (matched.empty()) return refuse(kNothingMatched);
  FormFaults faults;
  std::vector<Source> out;
  std::set<std::string> stated;
  for (std::size_t i = 0; i < in.sources.size(); ++i) {
    const Stated& one = in.sources[i];
    const std::string path = "sources[" + std::to_string(i) + "]";
    const Proposal* p = find(matched, one.proposal);
    if (p == nullptr || !stated.insert(one.proposal.value).second) {
      faults.add(path + ".proposal", kNotMatched);
      continue;
    }
    out.push_back({p->id, p->supplier, p->supplier_name, one.text_taken});
    for (const auto& [field, words] : words_of(in))
      if (!one.text_taken && share_a_passage(p->words, *words, same_words_max))
        faults.add(path + ".text_taken", kWordsTaken);
  }
  for (const Proposal& p : matched)
    faults.add_if(!stated.contains(p.id.value), p.id.value, kUnstated);
  for (const auto& [field, words] : words_of(in)) {
    faults.add_if(is_blank(*words), field, kBlank);
    const auto names = [&, text = words](const Proposal& p) {
      return text->find(p.supplier_name) != text->npos;
    };
    faults.add_if(std::ranges::any_of(matched, names), field, kNamesSupplier);
  }
  TRY(std::move(faults).check());
  return out;
}

Requirement written(RequirementId id, const Asked& in, const need::DemandId& demand, const By& by) {
  Requirement r;
  r.id = std::move(id);
  r.demand = demand;
  fill(r, in, by);
  return r;
}

Result<Requirement> amended(Requirement r, const Asked& in, const By& by) {
  r.state = TRY(base::next_state(kRequirementSteps, r.state, "requirement.amend"));
  fill(r, in, by);
  return r;
}

Result<Requirement> confirmed(Requirement r, const By& by) {
  r.state = TRY(base::next_state(kRequirementSteps, r.state, "requirement.confirm"));
  r.confirmed_on = by.today;
  r.confirmed_by = by.account;
  return r;
}

Result<Requirement> withdrawn(Requirement r) {
  r.state = TRY(base::next_state(kRequirementSteps, r.state, "requirement.withdraw"));
  return r;
}

}  // namespace procurement::fair
