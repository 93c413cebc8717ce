#include "app/paper_kinds.h"

namespace app {
namespace {

// clang-format off
constexpr PaperSection kContract[] = {
    {{"当事人", "Parties"}, "owner_org supplier_name procurement catalogue_item area"},
    {{"期限与价款", "Term and price"}, "term_from term_to price settlement"},
    {{"服务要求", "The service"}, "content quantity quality"},
    {{"超过一年的五项条件", "Grounds of a term beyond one year"}, "term_grounds"},
    {{"绩效指标", "Measures"}, "measures",
     "code:7 title:26 unit:8 unit_price:12 most:10 most_amount:14 score_weight:9"},
    {{"指标的计算方法", "How each measure is counted"}, "measures", "code:7 *:80"},
    {{"付款分期", "Instalments"}, "instalments",
     "code:7 title:14 kind:9 share:11 recover_share:12 together_max_share:12 due:17 condition:20"},
    {{"评分方案", "Score plan"}, "score_plan"},
    {{"付款条件", "Terms of payment"},
     "pay_days late_per_day due_days due_late_per_day due_basis interest_line paid_total final_paid"},
    {{"权利义务与违约责任", "Rights, duties and breach"}, "rights breach"},
    {{"签订、公告与备案", "Signing, publication, filing"},
     "sign_by supplier_consented_at purchaser_consented_at signed_on publish_by published_on days_late "
     "file_by filed_on filed_days_late filing_number content_hash"},
};
constexpr base::Says kContractSigners[] = {{"采购人(盖章)", "Purchaser (seal)"}, {"供应商(盖章)", "Supplier (seal)"}};

constexpr PaperSection kPayment[] = {
    {{"合同与当事人", "Contract and parties"},
     "contract owner_org supplier instalment instalment_title instalment_kind kind assessment interest_of"},
    {{"计算过程", "How the amount comes about"}, "lines", "zh:20 en:20 formula:30 amount:13 adds:8 measure:8 basis:21"},
    {{"金额", "Amount"}, "amount earned paid_before to_pay_back"},
    {{"付款期限", "When it is due"}, "clock"},
    {{"申请、批准与付款", "Claim, approval, payment"},
     "claimed_on author approved_on approved_by paid_on paid_by rejected_on reject_words late_days interest"},
};
constexpr base::Says kPaymentSigners[] = {{"经办人", "Claimed by"}, {"批准人", "Approved by"}, {"付款人", "Paid by"}};

constexpr PaperSection kAssessment[] = {
    {{"合同与当事人", "Contract and parties"}, "contract catalogue_item supplier owner_org evaluator kind area"},
    {{"评估期间", "Period"}, "cutoff opened_on previous"},
    {{"评估结果", "Result"}, "score grade grade_basis earned conclusion words"},
    {{"计入的服务", "What was counted"}, "results",
     "measure:7 title:22 unit:7 counted:9 of:9 ratio:10 unit_price:11 earned:13 formula:24"},
    {{"计数的细节", "Details of the count"}, "results", "measure:7 *:80"},
    {{"评分明细", "Score, item by item"}, "score_lines", "code:8 zh:22 en:22 formula:36 weight:9 points:15"},
    {{"与上次评估相比的更正", "Restated since the assessment before"}, "restated", "measure:10 period:12 by:8 amount:14"},
    {{"抽查与满意度调查", "Sample and survey"},
     "sample_of sample_take sample_checked sample_confirmed seed sample_frame "
     "asked_on asked answered satisfied ask_seed"},
    {{"事前评估意见", "Findings"}, "need feasibility cost_basis risks"},
    {{"评分、答复与确认", "Scoring, answer, acceptance"},
     "scored_on panel_points put_on answer_by answer_basis answered_on objects answer_text accepted_on accept_words"},
};
constexpr base::Says kAssessmentSigners[] = {{"评估机构(盖章)", "Evaluator (seal)"}, {"采购人(盖章)", "Purchaser (seal)"}};

constexpr PaperKind kKinds[] = {
    {"contract.get", {"政府购买服务合同", "Contract for a service"}, "", kContract, "title supplier", kContractSigners},
    {"payment.get", {"结算单", "Payment statement"}, "", kPayment,
     "title due_on statement_zh statement_en", kPaymentSigners},
    {"assessment.get", {"评估确认书", "Certificate of assessment"}, "accepted", kAssessment,
     "title sample respondents measure facts facts_total next_offset", kAssessmentSigners},
};
// clang-format on

}  // namespace

std::span<const PaperKind> paper_kinds() {
  return kKinds;
}

}  // namespace app
