#include "flow/2_catalogue/consultation/rules.h"

#include "base/text.h"

namespace catalogue {
namespace {

/// What of an item is put before the public, by its field's name.
template <class T>
std::vector<std::pair<std::string_view, std::string>> put_before(const T& of) {
  return {{"demand", of.demand.value},
          {"title", of.title},
          {"gov_service_code", of.gov_service_code},
          {"item_code", of.item_code.value_or("")},
          {"duty", of.duty},
          {"duty_basis", of.duty_basis},
          {"stops_doing", of.stops_doing},
          {"content_kind", base::Codec<ContentKind>::text(of.content_kind)},
          {"reasons", of.reasons}};
}

}  // namespace

base::Result<Consultation> consultation_opened(const Item& item, const OpenConsultation& in,
                                               base::Date earliest, base::Date today) {
  if (item.state != State::draft && item.state != State::reviewed)
    return base::refuse(kNotToBeConsulted, base::Codec<State>::text(item.state));
  if (in.until < earliest)
    return base::refuse(kTooShort, earliest.text(), {{"earliest", earliest.text()}});
  Consultation out;
  out.item = item.id;
  out.owner_org = item.owner_org;
  out.area = item.area;
  out.title = item.title;
  out.demand = item.demand;
  out.gov_service_code = item.gov_service_code;
  out.item_code = item.item_code;
  out.duty = item.duty;
  out.duty_basis = item.duty_basis;
  out.stops_doing = item.stops_doing;
  out.content_kind = item.content_kind;
  out.reasons = item.reasons;
  out.question = base::trimmed(in.question);
  out.opened_on = today;
  out.earliest = earliest;
  out.until = in.until;
  return out;
}

std::string changed_since(const Consultation& asked, const ItemBody& item) {
  const auto then = put_before(asked);
  const auto now = put_before(item);
  std::string out;
  for (std::size_t i = 0; i < now.size(); ++i)
    if (then[i].second != now[i].second)
      out += (out.empty() ? "" : ", ") + std::string(now[i].first);
  return out;
}

base::Result<Comment> commented(const Consultation& c, std::string_view words,
                                const CommentLimits& limits, base::Date today) {
  // The state may lag behind the clock by a moment; the last day does not.
  if (!base::next_state(kConsultationSteps, c.state, "consultation.comment") || today > c.until)
    return base::refuse(kOver, c.until.text());
  const std::string said(base::trimmed(words));
  if (said.empty()) return base::refuse(kEmptyComment);
  if (limits.today >= limits.day_max)
    return base::refuse(kFullToday, std::to_string(limits.day_max));
  Comment out;
  out.consultation = c.id;
  out.words = said;
  out.day = today;
  return out;
}

base::Result<Comment> comment_answered(const Consultation& c, Comment comment,
                                       const CommentAnswer& in) {
  TRY(base::next_state(kConsultationSteps, c.state, "consultation.answer"));
  if (comment.consultation != c.id) return base::refuse(kNoComment, comment.id.value);
  if (comment.accepted) return base::refuse(kAnsweredAlready, comment.id.value);
  const std::string reason(base::trimmed(in.reason));
  if (reason.empty()) return base::refuse(kNoAnswer);
  comment.accepted = in.accepted;
  comment.answer = reason;
  comment.answered_on = in.on;
  comment.answered_by = in.by;
  return comment;
}

base::Result<Consultation> consultation_closed(Consultation c, base::Date today) {
  c.state = TRY(base::next_state(kConsultationSteps, c.state, "consultation.close"));
  if (today <= c.until) return base::refuse(kStillOpen, c.until.text());
  c.closed_on = today;
  return c;
}

}  // namespace catalogue
