// The screening wizard: every clause with its answer and its reason, kept whatever it comes to.
#include "flow/2_catalogue/duty/commands.h"
#include "flow/2_catalogue/rules.h"
#include "flow/2_catalogue/store.h"

namespace catalogue {

namespace {
constexpr base::Says kWhy{"理由", "Why"};
constexpr base::Limit kReason{1, 1000};
}  // namespace

constexpr auto describe(const ScreenDuty*) {
  using base::field;
  using S = ScreenDuty;
  return base::record(
      "ScreenDuty", field("id", &S::id, {"职责", "The duty"}),
      field("content_kind", &S::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("content_kind_reason", &S::content_kind_reason, kWhy, kReason),
      field("outside_duty", &S::outside_duty,
            {"是否不属于政府职责范围(第十条第一项)",
             "Outside the government's duties? (A-06 §10(1))"}),
      field("outside_duty_reason", &S::outside_duty_reason, kWhy, kReason),
      field("must_self_perform", &S::must_self_perform,
            {"是否应当由政府直接履职(第十条第二项)",
             "A duty to be performed by government itself? (A-06 §10(2))"}),
      field("must_self_perform_reason", &S::must_self_perform_reason, kWhy, kReason),
      field("goods_or_works", &S::goods_or_works,
            {"是否货物、工程或与服务打包(第十条第三项)",
             "Goods, works, or a bundle with them? (A-06 §10(3))"}),
      field("goods_or_works_reason", &S::goods_or_works_reason, kWhy, kReason),
      field("financing", &S::financing, {"是否融资行为(第十条第四项)", "Financing? (A-06 §10(4))"}),
      field("financing_reason", &S::financing_reason, kWhy, kReason),
      field("employment", &S::employment,
            {"是否招聘用人、劳务派遣或公益性岗位(第十条第五项)",
             "Recruitment, labour dispatch or public-welfare posts? (A-06 §10(5))"}),
      field("employment_reason", &S::employment_reason, kWhy, kReason),
      field("otherwise_prohibited", &S::otherwise_prohibited,
            {"是否法律法规禁止的其他事项(第十条第六项)",
             "Otherwise prohibited by law or the State Council? (A-06 §10(6))"}),
      field("otherwise_prohibited_reason", &S::otherwise_prohibited_reason, kWhy, kReason),
      field("priced_by_heads", &S::priced_by_heads,
            {"迹象一:只按人头或岗位计价?", "Sign 1: priced by heads or posts only? (A-07)"}),
      field("priced_by_heads_reason", &S::priced_by_heads_reason, kWhy, kReason),
      field("names_staff", &S::names_staff,
            {"迹象二:指明具体人员?", "Sign 2: names individual staff? (A-07)"}),
      field("names_staff_reason", &S::names_staff_reason, kWhy, kReason),
      field("sets_hours", &S::sets_hours,
            {"迹象三:由购买方规定考勤和工作时间?",
             "Sign 3: does the buyer set attendance or hours? (A-07)"}),
      field("sets_hours_reason", &S::sets_hours_reason, kWhy, kReason),
      field("at_buyers_site", &S::at_buyers_site,
            {"迹象四:长期在购买方场所工作?", "Sign 4: permanently at the buyer's site? (A-07)"}),
      field("at_buyers_site_reason", &S::at_buyers_site_reason, kWhy, kReason),
      field("fixed_monthly_sum", &S::fixed_monthly_sum,
            {"迹象五:不论产出,每月付固定金额?",
             "Sign 5: a fixed monthly sum whatever the output? (A-07)"}),
      field("fixed_monthly_sum_reason", &S::fixed_monthly_sum_reason, kWhy, kReason),
      field("no_unit_of_output", &S::no_unit_of_output,
            {"迹象六:没有产出或质量的计量单位?", "Sign 6: no unit of output or quality? (A-07)"}),
      field("no_unit_of_output_reason", &S::no_unit_of_output_reason, kWhy, kReason),
      field("selects_staff", &S::selects_staff,
            {"迹象七:由购买方挑选人员?", "Sign 7: does the buyer select the staff? (A-07)"}),
      field("selects_staff_reason", &S::selects_staff_reason, kWhy, kReason),
      field("gov_service_code", &S::gov_service_code,
            {"政府购买服务目录代码(没有对应代码则不填)",
             "Code in the catalogue of purchased services; none if it has none (A-08)"},
            {0, 12}));
}

namespace {

Result<ScreenedDuty> screen(Work& work, const ScreenDuty& in) {
  const Duty duty = TRY(load_duty(work, in.id));
  const auto code =
      registry::find_catalogue_code(work, "gov_service", in.gov_service_code.value_or(""));
  ScreenFacts facts;
  facts.id = work.fresh_id<ScreeningId>("scr");
  if (code && code->in_force(work.today))
    facts.code = {true, is_verified(code->confidence), code->name_zh};
  facts.signs_min = TRY(registry::rule_count(work, "A-07.legal_review_min", work.today));
  facts.phrases = store::telltale_phrases();
  facts.author = work.actor.account;
  facts.on = work.today;
  ScreenedDuty out;
  out.result = TRY(screened(duty, in, facts));
  duty_store::insert(work.db, out.result);
  static_cast<Duty&>(out) = TRY(save_duty(work, TRY(duty_screened(duty, out.result))));
  return out;
}

}  // namespace

std::vector<platform::Endpoint> screening_endpoints() {
  // clang-format off
  return {platform::endpoint("duty.screen", "POST /duties/{id}/screen", "duty.get", on_duty<ScreenDuty>, screen,
                             {"筛查职责", "Screen a duty clause by clause."})};
  // clang-format on
}

}  // namespace catalogue
