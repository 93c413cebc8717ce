#pragma once
// The operations of questions and clarifications; they lie among the purchase's own, by whose
// states they go.
#include "flow/4_procurement/clarification/rules.h"
#include "flow/4_procurement/clarification/store.h"

namespace procurement::clarification {

struct Ask {
  ProcurementId procurement;
  std::string question;
};
constexpr auto describe(const Ask*) {
  using base::field;
  return base::record("AskQuestion",
                      field("procurement", &Ask::procurement, {"采购项目", "Procurement"}),
                      field("question", &Ask::question,
                            {"询问事项(答复后公开,不公开提问人)",
                             "What you ask; public once answered, without who asked"},
                            {1, 5000}));
}
struct AnswerQuestion {
  ProcurementId id;
  QuestionId open_question;
  std::string answer;
};
constexpr auto describe(const AnswerQuestion*) {
  using base::field;
  return base::record("AnswerQuestion",
                      field("id", &AnswerQuestion::id, {"采购项目", "Procurement"}),
                      field("open_question", &AnswerQuestion::open_question,
                            {"所答复的询问", "The question that is answered"}),
                      field("answer", &AnswerQuestion::answer, {"答复", "Answer"}, {1, 5000}));
}
struct Clarify {
  ProcurementId id;
  std::string words;
  bool may_affect = false;
  std::optional<std::string> requirement;
  std::optional<base::Money> ceiling;
};
constexpr auto describe(const Clarify*) {
  using base::field;
  using C = Clarify;
  return base::record(
      "Clarify", field("id", &C::id, {"采购项目", "Procurement"}),
      field("words", &C::words, {"澄清修改内容", "What is clarified"}, {1, 5000}),
      field("may_affect", &C::may_affect,
            {"可能影响响应文件编制", "May affect how offers are made"}),
      field("requirement", &C::requirement,
            {"修改后的采购需求(不改则不填)", "Requirement as changed, if it is"}, {1, 20'000}),
      field("ceiling", &C::ceiling,
            {"修改后的最高限价(不改则不填)", "Ceiling as changed, if it is"},
            {1, 100'000'000'000}));
}

std::vector<platform::Endpoint> endpoints();
std::vector<const base::Refusal*> refusals();

}  // namespace procurement::clarification
