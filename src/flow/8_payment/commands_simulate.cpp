// What a contract would pay, asked of a draft or of one in force: nothing is written.
#include <array>

#include "flow/8_payment/rules_simulate.h"
#include "flow/8_payment/simulate.h"
#include "platform/execute.h"

namespace payment {

// clang-format off
constexpr auto describe(const SimulatedPart*) {
  using base::field;
  using S = SimulatedPart;
  return base::record("SimulatedInstalment",
      field("percent", &S::percent, {"完成比例(%)", "If so many percent are reached"}),
      field("instalment", &S::instalment, {"期次", "Instalment"}),
      field("title", &S::title, {"期次名称", "Title of the instalment"}),
      field("kind", &S::kind, {"种类", "Kind"}),
      field("earned", &S::earned, {"应得合计", "Earned in all"}),
      field("amount", &S::amount, {"本期付款", "It would pay"}),
      field("paid_together", &S::paid_together, {"累计付款", "With all before it"}),
      field("to_pay_back", &S::to_pay_back, {"应退还", "To be paid back"}));
}
constexpr auto describe(const SimulatedMeasure*) {
  using base::field;
  using S = SimulatedMeasure;
  return base::record("SimulatedMeasure",
      field("percent", &S::percent, {"完成比例(%)", "If so many percent are reached"}),
      field("measure", &S::measure, {"指标", "Measure"}),
      field("title", &S::title, {"指标名称", "Title of the measure"}),
      field("counted", &S::counted, {"计入", "Counted"}),
      field("of", &S::of, {"上限", "Of at most"}),
      field("unit_price", &S::unit_price, {"单价", "Price of one"}),
      field("earned", &S::earned, {"应得", "Earned"}),
      field("formula", &S::formula, {"算式", "Formula"}, {0, 500}));
}
struct SimulateIn {
  contract::ContractId contract;
};
constexpr auto describe(const SimulateIn*) {
  return base::record("SimulatePayment",
      base::field("contract", &SimulateIn::contract, {"合同", "The contract"}));
}
struct SimulateOut : Simulation {
  std::string assumes_zh, assumes_en;
};
constexpr auto describe(const SimulateOut*) {
  using base::field;
  using S = SimulateOut;
  return base::record("PaymentSimulation",
      field("parts", &S::parts, {"分期付款", "Instalment by instalment"}, {0, 1000}),
      field("measures", &S::measures, {"各项指标", "Measure by measure"}, {0, 1000}),
      field("assumes_zh", &S::assumes_zh, {"测算前提", "What is assumed, in Chinese"}, {0, 500}),
      field("assumes_en", &S::assumes_en, {"测算前提(英文)", "What is assumed"}, {0, 500}));
}
// clang-format on

namespace {

using base::Result, platform::Subject, platform::Work;

constexpr std::array<std::int64_t, 3> kPercents{60, 80, 100};

Result<Subject> on_contract(Work& work, const SimulateIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  return Subject{.id = c.id.value,
                 .owner_org = c.owner_org,
                 .parties = {c.supplier},
                 .area = c.area,
                 .published = c.published_on.has_value()};
}

Result<SimulateOut> simulate(Work& work, const SimulateIn& in) {
  SimulateOut out;
  static_cast<Simulation&>(out) =
      simulated(TRY(contract::get_contract(work, in.contract)), kPercents);
  out.assumes_zh =
      "服务按时间均匀完成,各期评估取相应份额;满意度只在期末询问一次;未计逾期利息和评分后果。";
  out.assumes_en =
      "Services are delivered evenly and each assessment finds its part of them; the residents are "
      "asked once, at the end; no late interest, and no consequence of a score.";
  return out;
}

}  // namespace

platform::Endpoint simulate_endpoint() {
  return platform::endpoint(
      "payment.simulate", "GET /payments/simulation", "contract.get", on_contract, simulate,
      {"测算合同会付多少", "What a contract would pay at 60, 80 and 100 percent of its measures."});
}

}  // namespace payment
