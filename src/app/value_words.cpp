// What people call the values of the enumerations: states, roles, kinds, reasons.
#include "app/page_words.h"

namespace app {
namespace {

// clang-format off
constexpr Word kValues[] = {
    {"accepted", {"已确认", "accepted"}}, {"active", {"启用", "active"}},
    {"administrative_institution", {"参公事业单位", "institution with administrative functions"}},
    {"after_by_date", {"超过规定日期", "after the day it was due"}},
    {"after_cutoff", {"在截止日之后", "after the cut-off"}}, {"announced", {"已公告结果", "result announced"}},
    {"answered", {"已答复", "answered"}}, {"anyone", {"公众", "the public"}},
    {"approve", {"批准", "approve"}}, {"approved", {"已批准", "approved"}},
    {"asked", {"等待答复", "waiting for an answer"}},
    {"assessed", {"已评估", "assessed"}}, {"auditadmin", {"审计管理员", "audit administrator"}},
    {"auditor", {"审计", "auditor"}}, {"auxiliary", {"政府履职辅助性服务", "auxiliary to government duties"}},
    {"available", {"可用", "available"}}, {"below_threshold", {"未达门槛", "below the threshold"}},
    {"beyond_cap", {"超过每月上限", "beyond the cap of its month"}},
    {"beyond_most", {"超过合同数量上限", "beyond the contract's most"}},
    {"care_plan", {"照护计划", "care plan"}}, {"carried", {"结转", "carried over"}},
    {"carry_in", {"上年结转转入", "carried in"}}, {"carry_out", {"结转下年", "carried out"}},
    {"catalogued", {"已列入目录", "catalogued"}}, {"city", {"市", "city"}},
    {"claimed", {"已申请", "claimed"}}, {"closed", {"已结束", "closed"}}, {"commit", {"承诺", "commit"}},
    {"committed", {"已承诺", "committed"}}, {"community", {"社区居委会", "community"}},
    {"consented", {"双方已同意", "consented"}}, {"consultation", {"竞争性磋商", "competitive consultation"}},
    {"consulting", {"磋商中", "consulting"}}, {"contracted", {"已签约", "contracted"}},
    {"counted", {"计入", "counted"}}, {"course", {"课程", "course"}}, {"decided", {"已确定成交", "decided"}},
    {"dibao", {"低保对象", "dibao recipient"}}, {"disclosed", {"意向已公开", "intention disclosed"}},
    {"disputed", {"有争议", "disputed"}}, {"district", {"区", "district"}}, {"draft", {"草稿", "draft"}},
    {"enrolled", {"已登记", "enrolled"}}, {"enterprise", {"企业", "enterprise"}},
    {"evaluator", {"评估方", "evaluator"}}, {"ex_ante", {"事前评估", "ex-ante"}},
    {"excellent", {"优", "excellent"}}, {"expert", {"专家", "expert"}},
    {"facts", {"按记录计", "by facts"}}, {"fair", {"中", "fair"}}, {"female", {"女", "female"}},
    {"final", {"期末", "final"}}, {"finance", {"财政", "finance"}},
    {"fit", {"适宜购买", "fit to be bought"}}, {"foundation", {"基金会", "foundation"}},
    {"good", {"良", "good"}}, {"granted", {"拨款来源", "granted"}}, {"individual", {"个人", "individual"}},
    {"instalment", {"分期付款", "instalment"}}, {"interest", {"逾期利息", "late interest"}},
    {"issued", {"已发出文件", "file issued"}}, {"joined", {"已合并", "joined"}}, {"lapse", {"收回", "lapse"}},
    {"lapsed", {"已收回", "lapsed"}}, {"male", {"男", "male"}}, {"midterm", {"中期", "mid-term"}},
    {"missed", {"未上门", "missed"}},
    {"more_than_needed", {"该户该季(或该人)已计入", "its quarter or person counts already"}},
    {"no_answer", {"未回答", "no answer"}}, {"no_proof", {"缺少证明", "no proof"}},
    {"not_satisfied", {"不满意", "not satisfied"}}, {"not_verified", {"尚未核实", "not verified"}},
    {"offer", {"首次响应", "first offer"}}, {"open", {"未结", "open"}}, {"opened", {"已开启", "opened"}},
    {"organ", {"机关", "organ of the state"}}, {"organisation", {"组织", "organisation"}},
    {"paid", {"已支付", "paid"}}, {"party_organ", {"党的机关", "organ of the Party"}},
    {"people_organisation", {"群团组织", "people's organisation"}},
    {"people_organisation_funded", {"经费由财政承担的群团组织", "people's organisation funded by the budget"}},
    {"persons_by_date", {"按人计,限期前", "by persons, until a day"}}, {"planned", {"已安排", "planned"}},
    {"poor", {"差", "poor"}}, {"prepayment", {"预付款", "prepayment"}},
    {"proposed", {"待批准", "proposed"}}, {"province", {"省", "province"}},
    {"provider_manager", {"机构负责人", "provider's manager"}},
    {"public_institution_commercial", {"从事生产经营的事业单位", "commercial public institution"}},
    {"public_institution_one", {"公益一类事业单位", "public institution, class one"}},
    {"public_institution_two", {"公益二类事业单位", "public institution, class two"}},
    {"public_service", {"公共服务", "public service"}}, {"published", {"已公布", "published"}},
    {"purchaser", {"购买方经办", "purchaser"}}, {"purchaser_head", {"购买方负责人", "purchaser's head"}},
    {"put", {"已送达,待答复", "put to the provider"}},
    {"quarter_not_ended", {"该季尚未结束", "its quarter has not ended"}},
    {"quote", {"最后报价", "final quote"}}, {"quotes_opened", {"最后报价已开启", "final quotes opened"}},
    {"quoting", {"最后报价中", "quoting"}}, {"ratio", {"按比例计", "by ratio"}},
    {"recorded", {"已记录", "recorded"}}, {"refuted", {"抽查不实", "refuted by the sample"}},
    {"rejected", {"已驳回", "rejected"}},
    {"release_committed", {"释放承诺", "release what was committed"}},
    {"release_reserved", {"释放预留", "release what was reserved"}},
    {"reported", {"已出评审报告", "reported"}},
    {"representative", {"采购人代表", "the purchaser's representative"}}, {"reserve", {"预留", "reserve"}},
    {"reserved", {"已预留", "reserved"}}, {"resident", {"居民", "resident"}},
    {"returned", {"已退回", "returned"}}, {"reviewed", {"已评审", "reviewed"}},
    {"routine", {"一般", "routine"}}, {"rural_collective", {"农村集体经济组织", "rural collective"}},
    {"scored", {"已评分", "scored"}}, {"secadmin", {"安全管理员", "security administrator"}},
    {"self_governing", {"基层群众性自治组织", "self-governing body"}}, {"signed", {"已签订", "signed"}},
    {"social_group", {"社会团体", "social group"}},
    {"social_service", {"社会服务机构", "social service organisation"}}, {"soon", {"较急", "soon"}},
    {"spend", {"支出", "spend"}}, {"spent", {"已支出", "spent"}},
    {"subject_quarters", {"按每户每季计", "by household and quarter"}},
    {"supervisor", {"督导", "supervisor"}},
    {"supports", {"同季所需之一,由另一条计入", "one of those its quarter needs"}},
    {"survey_response", {"满意度答复", "answer to the survey"}},
    {"sysadmin", {"系统管理员", "system administrator"}}, {"system", {"系统", "the system"}},
    {"taken", {"已登记为需求", "recorded as a need"}},
    {"tekun", {"特困人员", "tekun recipient"}}, {"terminated", {"已终止", "terminated"}},
    {"too_short", {"时长不足", "too short"}}, {"town", {"镇街", "town"}},
    {"unfit", {"不宜购买", "not fit to be bought"}}, {"urgent", {"紧急", "urgent"}},
    {"verified", {"已核实", "verified"}}, {"village", {"村居", "village"}}, {"visit", {"上门服务", "visit"}},
    {"void", {"已作废", "void"}}, {"voided", {"已作废", "void"}}, {"volunteer", {"志愿者", "volunteer"}},
    {"volunteer_visit", {"志愿者探访", "volunteer's visit"}}, {"withdrawn", {"已撤回", "withdrawn"}},
    {"worker", {"服务人员", "worker"}}, {"yes", {"是", "yes"}}, {"no", {"否", "no"}},
    {"binding", {"法定约束", "binds by law"}}, {"adopted", {"制度采用", "adopted"}},
    {"unconfirmed", {"未确认", "not confirmed"}}, {"not_given", {"未填", "not given"}},
    {"proof.none", {"无", "none"}}, {"resident_code", {"居民验证码", "resident's code"}},
    {"resident_confirmation", {"居民确认", "confirmed by the resident"}},
    {"cancelled", {"已取消", "cancelled"}}, {"moved", {"已改期", "moved"}}, {"disabled", {"已停用", "disabled"}},
    {"dispute", {"争议后评估", "after a dispute"}}, {"first", {"首次评估", "first assessment"}},
    {"immediate", {"即时评估", "immediate"}}, {"why.routine", {"定期评估", "routine"}},
    {"provider", {"承接主体", "provider"}},
    {"tasks.meal", {"助餐", "meal"}}, {"tasks.talk", {"陪伴聊天", "company"}},
    {"tasks.medicine", {"用药提醒", "medicine"}}, {"tasks.cleaning", {"清洁", "cleaning"}},
    {"tasks.safety_check", {"居家安全检查", "safety check"}}, {"tasks.bathing", {"助浴", "bathing"}},
    {"tasks.errand", {"代办", "errand"}},
    {"general_budget", {"一般公共预算", "general public budget"}},
    {"government_fund", {"政府性基金", "government fund"}},
    {"welfare_lottery", {"福利彩票公益金", "welfare lottery fund"}},
    {"superior_transfer", {"上级转移支付", "transfer from above"}},
    {"donation", {"社会捐赠", "donation"}}, {"other", {"其他", "other"}},
    {"held", {"暂不开放", "held"}}, {"raise", {"追加", "raise"}}, {"cut", {"调减", "cut"}},
    {"transfer", {"调剂", "transfer"}}, {"transfer_out", {"调出", "moved out"}},
    {"transfer_in", {"调入", "moved in"}}, {"open_stage", {"开放阶段资金", "open a stage"}},
    {"prepay", {"预付", "prepay"}}, {"refund", {"退回", "refund"}}, {"waiting", {"等待开放", "waiting"}},
    {"prepaid", {"已预付", "prepaid"}}, {"recovered", {"已扣回", "recovered"}},
    {"refunded", {"已退回", "refunded"}}, {"treasury", {"上缴国库", "to the treasury"}},
    {"replaced", {"已被替代", "replaced"}}, {"standing.planned", {"已计划,尚未申报", "planned, not yet proposed"}},
    {"contract.closed", {"已结清", "closed"}},
    {"total", {"合计", "Total"}},
    {"to_pay", {"本次支付", "To pay"}},
};
// clang-format on

std::string_view saying(std::string_view key, bool english) {
  for (const auto& word : kValues)
    if (word.key == key) return english ? word.says.en : word.says.zh;
  return "";
}

}  // namespace

std::span<const Word> value_words() {
  return kValues;
}

std::string_view word_of(std::string_view field, std::string_view value, bool english) {
  const std::string_view own = saying(std::string(field) + "." + std::string(value), english);
  if (!own.empty()) return own;
  const std::string_view common = saying(value, english);
  return common.empty() ? value : common;
}

}  // namespace app
