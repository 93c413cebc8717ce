// Which clock runs, what lateness costs, and the statement in words.
#include "flow/8_payment/rules.h"

namespace payment {
namespace {

using base::Exact;
using base::Money;

/// Why P-01 does not bind; each reason that holds.
Line why_not(const PayLaw& law) {
  Line out;
  if (!law.agreed_days_max) {
    out.zh = "P-01(" + law.basis + ")";
    out.en = "P-01 (" + law.basis + ")";
    if (law.in_force_from) {
      out.zh += "自 " + law.in_force_from->text() + " 起才施行,晚于签订";
      out.en += " is in force only from " + law.in_force_from->text() + ", after signing";
    } else {
      out.zh += "签订时没有施行";
      out.en += " was not in force at signing";
    }
  }
  if (!law.protects) {
    const bool second = !out.zh.empty();
    out.zh += second ? ",并且只保护企业,承接主体不是企业"
                     : "P-01(" + law.basis + ")只保护企业,承接主体不是企业";
    out.en += second ? ", and protects enterprises, which the supplier is not"
                     : "P-01 (" + law.basis + ") protects enterprises, which the supplier is not";
  }
  return out;
}

std::string with_sign(Money m) {
  return m < Money() ? "−" + (-m).grouped() : m.grouped();
}

}  // namespace

Clock clock_of(const contract::Contract& c, const PayLaw& law, base::Date from, base::Date due_on) {
  Clock out;
  out.from = from;
  out.days = contract::days_to_pay(c, law);
  out.due_on = due_on;
  const std::string days = std::to_string(out.days);
  if (!contract::binds(law)) {
    const Line why = why_not(law);
    out.zh = "付款期限纯依合同:" + days + " 日,自 " + from.text() + " 起;因为" + why.zh + "。";
    out.en = "The clock is purely the contract's: " + days + " days from " + from.text() +
             ", because " + why.en + ".";
    return out;
  }
  if (c.pay_days == 0) {
    out.zh = "付款期限 " + days + " 日,自 " + from.text() + " 起;合同没有约定,依 P-01(" +
             law.basis + ")的法定期限。";
    out.en = "The clock is " + days + " days from " + from.text() +
             ": the contract agrees none, so the term of P-01 (" + law.basis + ") applies.";
    return out;
  }
  const std::string most = std::to_string(*law.agreed_days_max);
  const bool cut = out.days < c.pay_days;
  out.zh = "付款期限 " + days + " 日,自 " + from.text() + " 起;P-01(" + law.basis +
           ")适用于本合同,约定期限最长 " + most + " 日" +
           (cut ? ",合同约定的 " + std::to_string(c.pay_days) + " 日超过此限,以此限为准。" : "。");
  out.en = "The clock is " + days + " days from " + from.text() + "; P-01 (" + law.basis +
           ") binds and allows at most " + most + " agreed days" +
           (cut ? ", which the contract's " + std::to_string(c.pay_days) + " exceed." : ".");
  return out;
}

std::int64_t days_late(base::Date due_on, base::Date paid_on) {
  return std::max(0, paid_on.days_since(due_on));
}

Money interest_on(Money unpaid, const Exact& late_per_day, std::int64_t days) {
  return (Exact::fen(unpaid) * late_per_day * Exact(days)).money_half_up();
}

Payment interest_payment(const Payment& late, const contract::Contract& c) {
  Payment out;
  out.contract = late.contract;
  out.title = late.title;
  out.instalment = late.instalment;
  out.instalment_title = late.instalment_title;
  out.kind = Kind::interest;
  out.instalment_kind = late.instalment_kind;
  out.interest_of = late.id;
  out.assessment = late.assessment;
  out.owner_org = late.owner_org;
  out.supplier = late.supplier;
  out.area = late.area;
  const std::string days = std::to_string(late.late_days);
  Line line;
  line.zh = "逾期利息:" + late.clock.due_on.text() + " 到期,迟付 " + days + " 日";
  line.en = "Late interest: due on " + late.clock.due_on.text() + ", " + days + " days late";
  line.formula = late.amount.grouped() + " × " + contract::late_rate(c).text() + " × " + days +
                 " = " + late.interest.grouped();
  line.amount = late.interest;
  line.basis = c.late_per_day > Exact(0) ? "合同约定" : c.due_basis;
  out.lines = {std::move(line)};
  out.amount = late.interest;
  out.line = c.interest_line->value;
  out.clock = late.clock;
  out.due_on = out.clock.due_on;
  out.claimed_on = *late.paid_on;
  out.approved_by = late.approved_by;
  out.approved_on = late.approved_on;
  out.paid_by = late.paid_by;
  out.paid_on = late.paid_on;
  out.state = State::paid;
  out.published = true;
  out.author = late.author;
  return out;
}

std::vector<std::string> statement(const Payment& p, Language language) {
  const bool zh = language == Language::zh;
  std::vector<std::string> out;
  out.push_back((zh ? "付款单 " : "Statement ") + p.instalment + " " + p.instalment_title + " · " +
                p.title);
  for (const auto& one : p.lines) {
    const std::string text = one.formula + (one.formula.empty() ? "" : "  ");
    out.push_back(
        "  " + (zh ? one.zh : one.en) + "  " + text +
        (one.adds ? "[" + with_sign(one.amount) + "]" : "(" + with_sign(one.amount) + ")"));
  }
  out.push_back((zh ? "  应付 " : "  To pay ") + p.amount.grouped());
  if (p.to_pay_back > Money())
    out.push_back((zh ? "  应退还 " : "  To be paid back ") + p.to_pay_back.grouped());
  out.push_back("  " + (zh ? p.clock.zh : p.clock.en));
  out.push_back((zh ? "  最迟付款日 " : "  Due on ") + p.clock.due_on.text());
  for (const auto& step : zh ? p.clock.why_zh : p.clock.why_en)
    out.push_back("    " + step);
  if (p.paid_on) {
    std::string paid = (zh ? "  付款日 " : "  Paid on ") + p.paid_on->text();
    if (p.late_days > 0 && p.kind == Kind::instalment) {
      const std::string days = std::to_string(p.late_days);
      paid += zh ? ",迟 " + days + " 日,逾期利息 " + p.interest.grouped() + "(另付)"
                 : ", " + days + " days late; interest " + p.interest.grouped() + ", paid apart";
    }
    out.push_back(std::move(paid));
  }
  return out;
}

}  // namespace payment
