#include "app/page_words.h"

#include <array>

namespace app {
namespace {

// clang-format off
constexpr Word kWords[] = {
    {"skip", {"跳到正文", "Skip to the content"}},
    {"nav", {"主要导航", "Main navigation"}},
    {"threads", {"合同", "Contracts"}},
    {"register", {"公开登记簿", "Public register"}},
    {"register_lead", {"每一次采购的进展,以及是否遵守法定期限。", "Where each purchase stands, and whether it kept the law's periods."}},
    {"sign_in", {"登录", "Sign in"}},
    {"sign_out", {"退出", "Sign out"}},
    {"login", {"登录名", "Login"}},
    {"password", {"密码", "Password"}},
    {"change_password", {"修改密码", "Change password"}},
    {"old_password", {"现在的密码", "Present password"}}, {"new_password", {"新密码", "New password"}},
    {"again", {"再输入一次新密码", "New password again"}},
    {"not_twice_the_same", {"两次输入的新密码不同。", "The new password was not typed twice the same."}},
    {"password_rule", {"至少 12 个字符;大写字母、小写字母、数字、其他字符至少含三类,或者不少于 20 个字符。",
        "At least 12 characters, of three of: capitals, small letters, digits, others; or 20 characters of any kind."}},
    {"must_change", {"您用的是一次性密码,请先改成自己的密码。", "You signed in with a one-time password: change it to your own first."}},
    {"sign_in_first", {"请先登录。", "Sign in first."}},
    {"footer", {"破冰:从需求到公开,每一元都能追溯到事实。", "Pobing: from need to disclosure, every yuan walkable back to facts."}},
    {"home_title", {"政府购买服务的合同", "Services bought by contract"}},
    {"home_lead", {"点开一份合同,看它从需求到公开的全过程。", "Open a contract to see it from need to disclosure."}},
    {"no_threads", {"目前没有您可以查看的合同。", "There is no contract for you to see yet."}},
    {"no_entries", {"目前没有公开的采购。", "No purchase has been disclosed yet."}},
    {"releases", {"下载公开记录(OCDS 1.1.5,JSON)", "Download its releases (OCDS 1.1.5, JSON)"}},
    {"all_releases", {"全部公开记录(JSON,分页)", "All releases (JSON, page by page)"}},
    {"ocid_note", {"标识前缀 ocds-pobing- 尚未向标准维护机构登记。",
        "The prefix ocds-pobing- is not registered with the standard's keepers."}},
    {"price", {"合同金额", "Price"}}, {"paid", {"已支付", "Paid"}}, {"ceiling", {"最高限价", "Ceiling"}},
    {"yuan", {"元", "yuan"}},
    {"steps", {"九个环节", "The nine steps"}},
    {"not_reached", {"尚未到这一步。", "Not reached yet."}},
    {"unconfirmed", {"未确认", "not confirmed"}},
    {"doubtful", {"依据未确认", "rule not confirmed"}},
    {"doubts",
     {"标有「依据未确认」的,其所依据的规则尚未与原文核对或尚待本区确认:",
      "What is marked rests on rules not yet compared with their text, or for the district to "
      "confirm:"}},
    {"back_to_thread", {"回到合同", "Back to the contract"}},
    {"counted", {"计入", "Counted"}}, {"of_facts", {"共有记录", "of facts"}}, {"facts", {"服务记录", "Facts"}},
    {"period", {"期间", "Period"}}, {"day", {"日期", "Day"}}, {"household", {"户", "Household"}},
    {"worker", {"人员代号", "Worker"}}, {"minutes", {"分钟", "Minutes"}}, {"proof", {"证明等级", "Proof"}},
    {"counts", {"计入", "Counts"}}, {"why", {"原因", "Why"}}, {"more", {"下一页", "More"}},
    {"json", {"下载数据(JSON)", "Download the data (JSON)"}},
    {"sheet", {"下载表格 (XLSX)", "Download as a spreadsheet (XLSX)"}}, {"paper", {"下载 PDF", "Download as PDF"}},
    {"stage", {"环节", "Stage"}}, {"limit", {"最迟", "Latest"}}, {"kept", {"是否按期", "On time"}},
    {"basis", {"依据:", "Basis: "}},
    {"to_home", {"回到首页", "To the first page"}},
    {"left_out", {"条未显示,请下载数据查看", "more are not shown: download the data"}},
    // for residents and passers-by
    {"ask", {"求助", "Ask for help"}},
    {"ask_short", {"家里有困难,告诉社区", "Tell your community what help your household needs"}},
    {"ask_lead", {"写下需要什么帮助,由您所在的社区(村)联系您。不需要账号。",
        "Write what help is needed; your community or village will call you. No account is needed."}},
    {"ask_urgent", {"有危险或急病,请直接拨打 110 或 120。", "In danger or sudden illness call 110 or 120 at once."}},
    {"ask_area", {"需要帮助的人住在哪个社区(村)", "Where the person who needs help lives"}},
    {"choose", {"请选择", "Choose"}},
    {"ask_what", {"需要什么帮助", "What help is needed"}}, {"ask_name", {"怎么称呼您", "Your name"}},
    {"ask_phone", {"联系电话", "Phone"}}, {"ask_on_behalf", {"我是替别人填写的", "I ask for somebody else"}},
    {"ask_consents", {"我同意当地社区(村)查看并保存以上内容,用来联系和帮助我;登记为服务需求后,采购部门可凭事由查看联系方式。"
        "内容加密保存,每次查看都会留下记录,办理后可以要求社区删除。",
        "I agree that the community of the place reads and keeps this to call and help me; once it is recorded as a "
        "need, the purchasing department may see name and phone for a reason. It is kept encrypted, every look is "
        "recorded, and once it is handled the community erases it when asked."}},
    {"ask_sent_before", {"这份求助已经提交过。如果是另一件事,请再点一次“提交”。",
        "This request has been sent already. If this is another one, press Send again."}},
    {"ask_send", {"提交", "Send"}}, {"ask_find", {"查询以前的求助", "Look up an earlier request"}},
    {"ask_number", {"求助编号", "Number of the request"}}, {"ask_look", {"查询", "Look it up"}},
    {"asked_waiting", {"已经收到,社区(村)会联系您。", "Received: your community or village will call you."}},
    {"asked_taken", {"社区已经登记为服务需求,会再联系您。", "Your community has recorded it as a need and will call you."}},
    {"asked_answered", {"社区的答复:", "Your community answers:"}},
    {"asked_on", {"求助日期", "Asked on"}}, {"asked_by", {"最迟答复日", "Answer by"}},
    {"asked_handled", {"办理日期", "Handled on"}}, {"asked_state", {"进展", "Where it stands"}},
    {"asked_keep", {"请记下编号或收藏本页,以后凭它查询。页面上没有您的姓名和电话。",
        "Note the number or keep this page: with it you can look again. Your name and phone are not on it."}},
    {"asked_overdue", {"已过最迟答复日,社区(村)还没有答复。请直接打电话或上门找居委会(村委会)。",
        "The day to answer has passed without one: call or visit the residents' committee."}},
    {"asked_unknown", {"未定:日历尚未公布", "not known: the calendar is not out yet"}},
    {"rate", {"评价服务", "Rate the service"}}, {"rate_provider", {"服务机构:", "Provider:"}},
    {"rate_until", {"服务截至", "service up to"}},
    {"rate_question", {"您对这项服务满意吗?", "Are you satisfied with this service?"}},
    {"rate_yes", {"满意", "Satisfied"}}, {"rate_no", {"不满意", "Not satisfied"}}, {"rate_send", {"提交评价", "Send"}},
    {"rate_choose", {"请选择满意或不满意。", "Choose satisfied or not satisfied."}},
    {"rate_once", {"每个链接只能用一次。评价不显示您的姓名。", "Each link works once. Your name is not shown with the answer."}},
    {"rate_thanks", {"谢谢,您的评价已经收到。", "Thank you: your answer has been received."}},
    {"gaps", {"没有任何供应商的镇街和服务:", "Towns and services that nobody can supply:"}},
    {"gap_matrix", {"各镇街各项服务的供应商", "Suppliers by town and service"}},
    {"nobody_able", {"无", "none"}}, {"waiting", {"待核实", "to be confirmed"}}, {"service", {"服务", "Service"}},
    {"added", {"新增", "added"}}, {"removed", {"减少", "gone"}}, {"changed", {"变更", "changed"}},
    {"no_difference", {"没有差别。", "There is no difference."}}, {"nothing", {"(空)", "(empty)"}},
    {"consultations", {"征求意见", "Have your say"}},
    {"consultations_short", {"准备购买的服务,请您提意见", "Services about to be bought: say what you think"}},
    {"consultations_lead", {"部门准备购买的服务在公布之前,先听大家的意见;每条意见都会公开答复。不需要账号。",
        "Before a service is bought everyone may say what they think of it, and every comment is answered in public. "
        "No account is needed."}},
    {"no_consultations", {"目前没有征求意见的事项。", "Nothing is open to comments just now."}},
    {"say_until", {"截止日期(当天仍可提)", "Last day (comments are still taken on it)"}},
    {"say_over", {"征求意见已经结束,不再收意见。", "This has ended and takes no more comments."}},
    {"say_item", {"看这个目录事项", "See the catalogue item"}},
    {"say_about", {"准备购买的是什么", "What would be bought"}},
    {"say_yours", {"写下您的意见", "Say what you think"}},
    {"say_words", {"您的意见(公开显示;不要写身份证号、电话)",
        "Your comment; everyone can read it. No identity or phone numbers"}},
    {"say_name", {"署名(公开显示;不填就是匿名)", "Your name, if it is to be shown; leave it empty to stay anonymous"}},
    {"say_send", {"提交意见", "Send"}}, {"say_thanks", {"您的意见已经收到,会在本页公开答复。",
        "Your comment has been received; the answer will stand on this page."}},
    {"say_sent_before", {"这条意见已经提交过。如果是另一条,请再点一次“提交意见”。",
        "This comment has been sent already. If this is another one, press Send again."}},
    {"say_all", {"意见和答复", "Comments and answers"}}, {"say_none", {"还没有意见。", "No comments yet."}},
    {"anonymous", {"匿名", "anonymous"}}, {"say_accepted", {"采纳", "accepted"}},
    {"say_not_accepted", {"未采纳", "not accepted"}}, {"say_waits", {"等待答复", "waits for an answer"}},
    {"say_running", {"正在征求意见", "open to comments"}}, {"say_ended", {"已结束", "ended"}},
    {"say_earliest", {"最早可截止日", "The first day that it may end"}},
    {"opportunities", {"商机", "Opportunities"}}, {"opportunities_short", {"正在采购的服务", "Services being bought now"}},
    {"opportunities_lead", {"正在征集响应的项目,以及即将开始的采购。", "What is open to offers now, and what is about to be."}},
    {"offers_until", {"响应截止", "Offers until"}}, {"days_left", {"剩余天数", "Days left:"}},
    {"closes_today", {"今天截止", "closes today"}},
    {"disclosed_on", {"意向公开日", "Intention disclosed on"}}, {"coming", {"即将采购", "coming"}},
    {"no_opportunities", {"目前没有正在征集响应的项目。", "Nothing is open to offers just now."}},
    {"offer_how", {"响应须由已登记的机构登录后提交。以往的采购见:",
        "Offers are sent by registered organisations once signed in. Past purchases:"}},
    {"results", {"评估结果", "Results"}}, {"results_short", {"服务做得怎么样", "How well the services were done"}},
    {"results_lead", {"每份合同完成得怎么样,由评估机构依据核实的记录评定。", "How well each contract was done, judged from verified facts."}},
    {"score", {"得分", "Score"}}, {"earned", {"应得", "Earned"}}, {"cutoff", {"截止", "Up to"}},
    {"accepted_on", {"确认于", "accepted on"}}, {"thread", {"全过程", "from need to disclosure"}},
    {"no_results", {"目前没有公开的评估结果。", "No result has been disclosed yet."}},
    {"payments", {"支付", "Payments"}}, {"payments_short", {"钱付给了谁,凭什么", "Who was paid, and for what"}},
    {"large_type", {"大字版", "Large type"}}, {"plain_type", {"标准字号", "Plain type"}},
    {"lists", {"台账", "Registers"}}, {"empty", {"这里还没有内容。", "There is nothing here yet."}},
    // what the public register and the thread speak of
    {"procurement.disclose", {"意向公开", "Intention disclosed"}}, {"procurement.issue", {"发出磋商文件", "File issued"}},
    {"procurement.open", {"开启响应", "Offers opened"}}, {"procurement.decide", {"确定成交", "Decided"}},
    {"procurement.announce", {"结果公告", "Result notice"}}, {"procurement.terminate", {"终止采购", "Terminated"}},
    {"contract.sign", {"签订合同", "Contract signed"}}, {"contract.publish", {"公布合同", "Contract published"}},
    {"contract.file", {"报财政备案", "Filed with finance"}},
    {"supplement.publish", {"公布补充合同", "Supplement published"}},
    {"assessment.accept", {"评估确认", "Assessment accepted"}}, {"payment.pay", {"支付", "Paid"}},
    {"contract.close", {"合同结清", "Contract closed"}},
    {"procurement.report", {"提交评审报告", "Panel reported"}}, {"procurement.answer", {"答复质疑", "Challenge answered"}},
    {"on_time", {"按期", "on time"}}, {"no_limit", {"—", "—"}},
};
// clang-format on

}  // namespace

std::span<const Word> page_words() {
  return kWords;
}

std::string_view word_for(std::string_view key, bool english) {
  for (const auto& word : kWords)
    if (word.key == key) return english ? word.says.en : word.says.zh;
  return word_of("", key, english);
}

}  // namespace app
