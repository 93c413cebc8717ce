#include "flow/2_catalogue/consultation/rules.h"

#include "base/text.h"

namespace catalogue {

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
  out.question = base::trimmed(in.question);
  out.opened_on = today;
  out.earliest = earliest;
  out.until = in.until;
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
