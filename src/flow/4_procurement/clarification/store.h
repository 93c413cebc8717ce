#pragma once
// The tables procurement_question and procurement_clarification: every SQL text of them is in
// store.cpp.
#include "flow/4_procurement/clarification/clarification.h"
#include "platform/module.h"

namespace procurement::clarification::store {

using platform::Work;

struct Asked {
  QuestionShown question;
  std::string asked_by, author;
};

std::optional<QuestionShown> find(sql::Db&, const QuestionId&);
void insert(sql::Db&, const Asked&);
void answer(sql::Db&, const QuestionShown&, const std::string& by);
void insert(sql::Db&, const NoticeShown&, const std::string& author);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace procurement::clarification::store
