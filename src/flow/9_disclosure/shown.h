#pragma once
// How step 9's records read and write. Used by its store and commands.
#include "flow/9_disclosure/disclosure.h"

namespace disclosure {

// clang-format off
constexpr auto describe(const Release*) {
  using base::field;
  return base::record("Release",
      field("id", &Release::id, {"公开记录编号", "The release"}),
      field("ocid", &Release::ocid, {"公开合同标识", "Open contracting identifier"}),
      field("seq", &Release::seq, {"日志序号", "Number of the journal entry behind it"}),
      field("at", &Release::at, {"发布时刻", "When"}),
      field("tags", &Release::tags, {"阶段标记", "Tags"}),
      field("procurement", &Release::procurement, {"采购项目", "Procurement"}),
      field("document", &Release::document, {"公开内容(OCDS 1.1.5)", "The release itself, OCDS 1.1.5"}));
}
constexpr auto describe(const Stage*) {
  using base::field;
  return base::record("Stage",
      field("stage", &Stage::stage, {"环节", "Stage"}), field("on", &Stage::on, {"日期", "On"}),
      field("limit", &Stage::limit, {"最迟日期", "Last lawful day"}),
      field("basis", &Stage::basis, {"依据", "Basis"}),
      field("days_late", &Stage::days_late, {"逾期日数", "Days late"}));
}
constexpr auto describe(const Entry*) {
  using base::field;
  return base::record("RegisterEntry",
      field("procurement", &Entry::procurement, {"采购项目", "Procurement"}),
      field("ocid", &Entry::ocid, {"公开合同标识", "Open contracting identifier"}),
      field("contract", &Entry::contract, {"合同", "Contract"}),
      field("title", &Entry::title, {"名称", "Title"}),
      field("buyer", &Entry::buyer, {"购买主体", "Buyer"}),
      field("supplier", &Entry::supplier, {"承接主体", "Supplier"}),
      field("ceiling", &Entry::ceiling, {"最高限价", "Ceiling"}),
      field("price", &Entry::price, {"成交(合同)金额", "Price"}),
      field("paid", &Entry::paid, {"已支付", "Paid"}),
      field("standing", &Entry::standing, {"所处环节", "Where it stands"}),
      field("stages", &Entry::stages, {"各环节", "Stages"}),
      field("updated_at", &Entry::updated_at, {"更新时刻", "Updated"}));
}
// clang-format on

}  // namespace disclosure
