// Every reference of one table to another, as truths: what is named must be there. The database
// itself does not watch them, so that its tables can be spread over machines.
#include <deque>
#include <string>

#include "oversight/references.h"

namespace oversight {
namespace {

/// Columns, "table.column", that name an identity of `target` or nothing.
struct Named {
  std::string_view target, key;
  std::vector<std::string_view> by;
};

// clang-format off
/// Who and where.
std::vector<Named> people() {
  return {
      {"account", "id",
       {"session.account", "need.author", "demand.author", "catalogue_item.author",
        "catalogue_item.reviewer", "catalogue_item.legal_reviewer", "catalogue_review.reviewer",
        "duty.author", "duty_screening.author", "consultation.author",
        "consultation_comment.answered_by", "department_code.author", "handover.author",
        "handover.confirmed_by", "budget_line.author", "budget_line.approved_by",
        "procurement.author", "procurement_offer.author", "procurement_member.account",
        "procurement_sheet.account", "procurement_question.author", "procurement_question.answered_by",
        "procurement_clarification.author", "procurement_bond.author",
        "procurement_bond.returned_by", "contract.author", "delivery_label.account", "elder.author",
        "visit.worker", "fact.worker", "fact_event.account", "attendance.account",
        "assessment.author", "payment.author", "payment.approved_by", "payment.paid_by",
        "person.author", "help.handled_by", "supplier.author", "capability.author",
        "capability.decided_by", "staff.author", "credit_mark.author", "credit_mark.cleared_by",
        "sanction.author", "sanction.lifted_by", "supplier_relation.author",
        "supplier_relation.account", "own_activity.author", "sheet.author", "programme.author",
        "incubatee.author", "incubatee.mentor", "milestone.author", "milestone.reported_by",
        "milestone.judged_by", "incubation_grant.awarded_by", "incubation_grant.paid_by",
        "incubation_grant.cancelled_by", "fair.author", "fair_post.author", "fair_proposal.author",
        "fair_proposal.decided_by", "requirement.author", "requirement.confirmed_by",
        "budget_adjustment.author", "budget_adjustment.decided_by", "budget_stage.author",
        "budget_prepayment_entry.author", "cost_model.author", "year_plan.author", "expert.account",
        "expert.author", "expert_draw.author", "expert_draw.drawn_by", "expert_recusal.author",
        "contract_supplement.author", "contract_supplement.signed_by", "subcontract.author",
        "subcontract.decided_by", "casework.author", "casework.worker", "casework_record.author",
        "casework_record.worker", "complaint.author", "complaint.decided_by", "complaint_elsewhere.author",
        "procurement_refusal.author", "procurement_reevaluation.author", "procurement_reevaluation.account",
        "contract_ending.author", "contract_ending.decided_by"}}};
}
std::vector<Named> bodies_and_places() {
  return {
      {"party", "id",
       {"need.owner_org", "demand.owner_org", "catalogue_item.owner_org", "duty.owner_org",
        "duty_screening.owner_org", "catalogue_edition.org", "consultation.owner_org",
        "department_code.owner_org", "handover.owner_org", "budget_line.owner_org",
        "procurement.owner_org", "procurement.winner_party", "procurement_offer.supplier",
        "procurement_member.org", "procurement_rank.supplier", "procurement_challenge.supplier",
        "procurement_question.asked_by", "procurement_bond.supplier",
        "contract.owner_org", "contract.supplier", "elder.owner_org", "elder.purchaser",
        "visit.owner_org", "visit.purchaser", "fact.owner_org", "fact.purchaser",
        "assessment.owner_org", "assessment.supplier", "assessment.evaluator", "payment.owner_org",
        "payment.supplier", "person.owner_org", "person_keeper.org", "supplier.party",
        "capability.party", "staff.party", "credit_mark.party", "sanction.party",
        "supplier_relation.party", "supplier_relation.other_party", "own_activity.party",
        "supplier_result.party", "sheet.owner_org", "programme.owner_org", "incubatee.owner_org",
        "incubatee.party", "incubation_grant.owner_org", "incubation_grant.payee",
        "fair.owner_org", "fair_post.owner_org", "fair_proposal.supplier", "requirement.owner_org",
        "requirement_source.supplier", "budget_adjustment.owner_org", "budget_stage.owner_org",
        "budget_prepayment.owner_org", "cost_model.owner_org", "year_plan.owner_org",
        "budget_pledge.owner_org", "expert.employer",
        "contract_supplement.owner_org", "contract_supplement.supplier",
        "subcontract.owner_org", "subcontract.supplier", "subcontract.performer",
        "casework.owner_org", "casework.purchaser", "complaint.owner_org", "complaint.supplier",
        "complaint.concerned", "complaint_elsewhere.party", "procurement_refusal.supplier",
        "contract_ending.owner_org", "contract_ending.supplier"}},
      {"region", "code",
       {"need.area", "demand.area", "catalogue_item.area", "procurement.area", "contract.area",
        "elder.area", "visit.area", "fact.area", "payment.area", "help.area", "duty.area",
        "consultation.area", "handover.area", "capability_town.town", "own_activity.town",
        "incubatee.town", "expert.area",
        "contract_supplement.area", "subcontract.area", "casework.area", "complaint.area", "contract_ending.area"}},
  };
}

/// What is bought, with what money, from whom.
std::vector<Named> before_the_contract() {
  return {
      {"duty", "id",
       {"duty.carried_from", "duty_screening.duty", "catalogue_item.duty_id", "handover.duty_id"}},
      {"duty_screening", "id", {"duty.screening", "catalogue_item.screening"}},
      {"consultation", "id", {"consultation_comment.consultation"}},
      {"need", "id", {"help.need"}},
      {"person", "id",
       {"party.person", "person_keeper.person", "elder.person", "visit.person", "fact.person",
        "staff.person", "casework.person"}},
      {"capability", "id", {"capability_town.capability"}},
      {"staff", "id", {"staff_registration.staff"}},
      {"demand", "id",
       {"need.demand", "catalogue_item.demand", "consultation.demand", "contract.demand",
        "fair_post.demand", "requirement.demand"}},
      {"catalogue_item", "id",
       {"budget_line.catalogue_item", "procurement.catalogue_item", "contract.catalogue_item",
        "assessment.catalogue_item", "catalogue_item.revises", "catalogue_item.replaced_by",
        "catalogue_edition.item", "catalogue_edition.former", "catalogue_review.item",
        "consultation.item", "handover.item", "cost_model.catalogue_item",
        "year_plan.catalogue_item"}},
      {"budget_line", "id",
       {"budget_line.carried_from", "budget_line.carried_to", "budget_balance.line",
        "budget_ref.line", "budget_movement.line", "procurement.line", "contract.line",
        "contract.interest_line", "payment.line", "programme.line", "budget_adjustment.line",
        "budget_adjustment.to_line", "budget_stage.line", "budget_prepayment.line",
        "budget_prepayment_entry.line", "cost_model.line", "year_plan.line", "year_plan_year.line",
        "budget_pledge.line"}},
      {"year_plan", "id", {"year_plan_year.plan", "budget_pledge.plan"}},
      {"budget_prepayment", "ref", {"budget_prepayment_entry.ref"}},
      {"sheet", "id", {"budget_line.sheet"}},
      {"programme", "id", {"incubatee.programme", "incubation_grant.programme"}},
      {"incubatee", "id", {"milestone.incubatee", "incubation_grant.incubatee"}},
      {"milestone", "id", {"incubation_grant.milestone"}},
      {"fair", "id", {"fair_post.fair", "fair_proposal.fair"}},
      {"fair_post", "id", {"fair_proposal.post", "fair_proposal.matched_post"}},
      {"fair_proposal", "id", {"requirement_source.proposal"}},
      {"requirement", "id", {"requirement_source.requirement", "procurement.requirement_id"}},
      {"procurement", "id",
       {"procurement_offer.procurement", "procurement_member.procurement",
        "procurement_sheet.procurement", "procurement_talk.procurement",
        "procurement_rank.procurement", "procurement_challenge.procurement",
        "procurement_question.procurement", "procurement_clarification.procurement",
        "procurement_bond.procurement", "contract.procurement",
        "release.procurement", "register_entry.procurement", "expert_draw.procurement",
        "expert_recusal.procurement", "procurement_remedy_terms.procurement", "procurement_remedy_terms.reruns",
            "complaint.procurement",
        "procurement_refusal.procurement", "procurement_reevaluation.procurement"}},
      {"procurement_challenge", "id", {"complaint.challenge"}},
      {"expert", "id", {"expert_recusal.expert"}},
      {"procurement_offer", "id",
       {"procurement.winner", "procurement_offer.supersedes", "procurement_talk.offer",
        "procurement_rank.offer", "procurement_challenge.excluded_offer",
        "complaint.excluded_offer", "procurement_refusal.offer"}},
  };
}

std::vector<Named> from_the_contract() {
  return {
      {"contract", "id",
       {"procurement.contract", "delivery_label.contract", "elder.contract", "visit.contract",
        "fact.contract", "assessment.contract", "payment.contract", "register_entry.contract",
        "supplier_result.contract", "contract_supplement.contract", "contract_version.contract",
        "subcontract.contract", "casework.contract", "complaint.contract", "contract_ending.contract"}},
      {"casework", "id", {"casework_record.casework"}},
      {"contract_ending", "id", {"contract_version.ending"}},
      {"contract_supplement", "id", {"contract_version.supplement"}},
      {"elder", "id",
       {"elder_wrong_code.elder", "elder_assessment.elder", "visit.elder",
        "assessment_respondent.elder"}},
      {"fact", "id",
       {"elder.plan_fact", "fact.root", "fact.supersedes", "fact_event.fact", "fact_event.root",
        "attendance.fact", "assessment_fact.fact", "assessment_sample.fact",
        "assessment_respondent.fact"}},
      {"assessment", "id",
       {"assessment.previous", "assessment_result.assessment", "assessment_restated.assessment",
        "assessment_fact.assessment", "assessment_sample.assessment",
        "assessment_respondent.assessment", "payment.assessment", "supplier_result.assessment"}},
      {"payment", "id",
       {"payment.interest_of", "payment_line.payment"}},
  };
}
// clang-format on

const std::vector<Named>& all_named() {
  static const std::vector<Named> kAll = [] {
    std::vector<Named> out;
    for (auto& part : {people(), bodies_and_places(), before_the_contract(), from_the_contract()})
      out.insert(out.end(), part.begin(), part.end());
    return out;
  }();
  return kAll;
}

struct Truth {
  std::string name, text;
};

Truth truth(const Named& named, std::string_view by) {
  const std::string table(by.substr(0, by.find('.')));
  const std::string column(by.substr(by.find('.') + 1));
  const std::string target(named.target);
  return {"reference." + std::string(by),
          "SELECT DISTINCT 'no " + target + " ' || x." + column + " AS violation FROM " + table +
              " x WHERE x.district = :district AND COALESCE(x." + column + ", '') <> ''" +
              " AND NOT EXISTS (SELECT 1 FROM " + target +
              " y WHERE y.district = x.district AND y." + std::string(named.key) + " = x." +
              column + ")"};
}

}  // namespace

std::vector<sql::Query> references() {
  static const std::deque<Truth> kTexts = [] {
    std::deque<Truth> out;
    for (const auto& named : all_named())
      for (const auto by : named.by)
        out.push_back(truth(named, by));
    return out;
  }();
  std::vector<sql::Query> out;
  for (const auto& one : kTexts)
    out.push_back({one.name, one.text});
  return out;
}

}  // namespace oversight
