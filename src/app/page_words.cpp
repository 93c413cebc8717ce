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
    {"stage", {"环节", "Stage"}}, {"limit", {"最迟", "Latest"}}, {"kept", {"是否按期", "On time"}},
    {"basis", {"依据:", "Basis: "}},
    {"to_home", {"回到首页", "To the first page"}},
    {"left_out", {"条未显示,请下载数据查看", "more are not shown: download the data"}},
    {"lists", {"台账", "Registers"}}, {"empty", {"这里还没有内容。", "There is nothing here yet."}},
    // what the public register and the thread speak of
    {"procurement.disclose", {"意向公开", "Intention disclosed"}}, {"procurement.issue", {"发出磋商文件", "File issued"}},
    {"procurement.open", {"开启响应", "Offers opened"}}, {"procurement.decide", {"确定成交", "Decided"}},
    {"procurement.announce", {"结果公告", "Result notice"}}, {"procurement.terminate", {"终止采购", "Terminated"}},
    {"contract.sign", {"签订合同", "Contract signed"}}, {"contract.publish", {"公布合同", "Contract published"}},
    {"contract.file", {"报财政备案", "Filed with finance"}},
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
