#include "flow/2_catalogue/duty/rules.h"

#include "base/text.h"

namespace catalogue {
namespace {

bool blank(std::string_view s) {
  return base::trimmed(s).empty();
}
base::Problem problem(std::string_view field, const base::Refusal& why) {
  return {std::string(field), std::string(why.says.zh), std::string(why.says.en)};
}

}  // namespace

base::Says says(ContentKind kind) {
  return kind == ContentKind::public_service ? base::Says{"公共服务", "public service"}
                                             : base::Says{"辅助性服务", "auxiliary service"};
}
base::Says says(PerformedBy by) {
  switch (by) {
    case PerformedBy::own_staff:
      return {"自有人员", "own staff"};
    case PerformedBy::purchased:
      return {"购买服务", "purchased"};
    case PerformedBy::mixed:
      return {"部分购买", "mixed"};
  }
  return {};
}

std::vector<base::Problem> duty_faults(const DutyContent& c) {
  std::vector<base::Problem> out;
  if (blank(c.number)) out.push_back(problem("number", kDutyBlank));
  if (blank(c.title)) out.push_back(problem("title", kDutyBlank));
  if (blank(c.basis)) out.push_back(problem("basis", kDutyBlank));
  if (c.performed_by == PerformedBy::purchased) {
    if (c.posts > 0) out.push_back(problem("posts", kPurchasedHasStaff));
    if (c.staff_money > base::Money()) out.push_back(problem("staff_money", kPurchasedHasStaff));
  } else if ((c.posts > 0) != (c.staff_money > base::Money())) {
    out.push_back(problem(c.posts > 0 ? "staff_money" : "posts", kPostsWithoutMoney));
  }
  return out;
}

base::Check check_duty(const DutyContent& c) {
  auto faults = duty_faults(c);
  if (faults.empty()) return base::Done{};
  const base::Refusal* why = &kDutyBlank;
  for (const auto* one : {&kPurchasedHasStaff, &kPostsWithoutMoney})
    if (faults.front().en == one->says.en) why = one;
  return base::Error{why, {}, std::move(faults)};
}

Duty with_content(Duty duty, const DutyContent& c) {
  duty.number = base::trimmed(c.number);
  duty.title = base::trimmed(c.title);
  duty.basis = base::trimmed(c.basis);
  duty.performed_by = c.performed_by;
  duty.posts = c.posts;
  duty.staff_money = c.staff_money;
  duty.content_kind = c.content_kind;
  duty.note = base::trimmed(c.note.value_or(""));
  return duty;
}

DutyContent content_of(const Duty& d) {
  return {d.number, d.title,       d.basis,        d.performed_by,
          d.posts,  d.staff_money, d.content_kind, d.note};
}

base::Result<Duty> duty_amended(Duty duty, const DutyContent& c) {
  duty.state = TRY(base::next_state(kDutySteps, duty.state, "duty.amend"));
  TRY(check_duty(c));
  duty.screening.reset();
  duty.outcome.reset();
  duty.clause.clear();
  return with_content(std::move(duty), c);
}

base::Result<Duty> duty_removed(Duty duty, const std::string& reason, const std::string& item,
                                base::Date today) {
  duty.state = TRY(base::next_state(kDutySteps, duty.state, "duty.remove"));
  if (!item.empty()) return base::refuse(kDutyInUse, item);
  duty.screening.reset();
  duty.outcome.reset();
  duty.clause.clear();
  duty.removed_on = today;
  duty.remove_reason = reason;
  return duty;
}

base::Result<Duty> duty_screened(Duty duty, const Screening& s) {
  duty.state = TRY(base::next_state(kDutySteps, duty.state, "duty.screen"));
  duty.screening = s.id;
  duty.outcome = s.outcome;
  duty.clause = s.clause;
  return duty;
}

Duty carried_over(const Duty& from, DutyId id, const std::string& author, base::Date today) {
  Duty out = with_content({}, content_of(from));
  out.id = std::move(id);
  out.owner_org = from.owner_org;
  out.area = from.area;
  out.year = from.year + 1;
  out.carried_from = from.id;
  out.author = author;
  out.recorded_on = today;
  return out;
}

std::vector<FieldChange> changes_between(const Duty& before, const Duty& after) {
  std::vector<FieldChange> out;
  const auto note = [&](std::string_view field, const std::string& one, const std::string& two) {
    if (one != two) out.push_back({std::string(field), one, two});
  };
  note("title", before.title, after.title);
  note("basis", before.basis, after.basis);
  note("performed_by", base::Codec<PerformedBy>::text(before.performed_by),
       base::Codec<PerformedBy>::text(after.performed_by));
  note("posts", std::to_string(before.posts), std::to_string(after.posts));
  note("staff_money", before.staff_money.text(), after.staff_money.text());
  note("content_kind", base::Codec<ContentKind>::text(before.content_kind),
       base::Codec<ContentKind>::text(after.content_kind));
  note("note", before.note, after.note);
  return out;
}

}  // namespace catalogue
