#pragma once
// The scenario of one purchase, with @names@ where chance and arithmetic put their numbers.

namespace simulate {

inline constexpr const char* kProcurement = R"(
at @need@ 15:00
community.440607004001 need.record area=440607004001 service=home_care asker_kind=community
  asker=居委会 households=5 people=5 what=需要上门照料 urgency=soon => N
clerk demand.join title=居家照料 service=home_care area=440607004000 needs=[$N] => D
clerk catalogue.draft demand=$D title=居家照料 gov_service_code=A0402 duty=照料 duty_basis=条例
  stops_doing=不再自办 content_kind=public_service outside_duty=false must_self_perform=false
  goods_or_works=false financing=false employment=false otherwise_prohibited=false
  priced_by_heads=false names_staff=false sets_hours=false at_buyers_site=false
  fixed_monthly_sum=false no_unit_of_output=false selects_staff=false reasons=核对 => I
expert catalogue.review id=$I words=同意
at @publish@ 15:00
head catalogue.publish id=$I
ping assessment.ex_ante catalogue_item=$I need=需要 feasibility=可行 cost_basis=市场价 risks=无
  conclusion=fit
clerk budget.propose year=@year@ title=居家照料 function_code=2081006 catalogue_item=$I
  medium_term_plan=规划 amount=@granted@ => L
clerk budget.propose year=@year@ title=运行经费 function_code=2081002 amount=100.00 => R
finance budget.approve id=$L
finance budget.approve id=$R
at @draft@ 15:00
clerk procurement.draft title=居家照料 area=440607004000 catalogue_item=$I line=$L
  ceiling=@ceiling@ requirement=上门照料 price_weight=20
  measures=[{"code":"M1","title":"上门","unit":"次","counts":"facts","fact_kind":"visit",
  "minutes_min":60,"proof_min":1,"cap_per_subject_month":@cap@,"threshold":0,"most":@most@,
  "unit_price":"@unit@","full_at":"0","zero_at":"0","most_amount":"@m1@","score_weight":"45",
  "evidence":"记录","window":"半年"},
  {"code":"M2","title":"满意度","unit":"比例","counts":"ratio","fact_kind":"survey_response",
  "minutes_min":0,"proof_min":0,"cap_per_subject_month":0,"threshold":0,"most":0,
  "unit_price":"0.00","full_at":"0.9","zero_at":"0.6","most_amount":"@m2@","score_weight":"0",
  "evidence":"受访者","window":"期末"},
  {"code":"M3","title":"照护计划","unit":"人","counts":"persons_by_date","fact_kind":"care_plan",
  "minutes_min":0,"proof_min":0,"cap_per_subject_month":0,"threshold":0,"by_date":"@year@-04-30",
  "most":5,"unit_price":"400.00","full_at":"0","zero_at":"0","most_amount":"2000.00",
  "score_weight":"5","evidence":"照护计划","window":"四月底前"}]
  criteria=[{"code":"plan","title":"服务方案","weight":80}]
  small_deduction_percent=15 internal_rule=内部办法
  adopted=["N-01","N-02","N-03","N-04","N-05","N-06","N-07","B-40","D-02","B-15","B-16","B-17"] => P
clerk procurement.disclose id=$P
at @issue@ 15:00
head procurement.issue id=$P on_sale_until=@on_sale@ offers_until="@offers_until@ 09:30"
at @offers@ 16:00
jia procurement.offer procurement=$P price=@ceiling@ plan_text=方案 small_enterprise=false => JO
yi procurement.offer procurement=$P price=@ceiling@ plan_text=方案 small_enterprise=false => YO
at @offers_until@ 09:31
clerk procurement.open id=$P
clerk procurement.form_panel id=$P members=[{"account":"@luo@","kind":"expert","no_conflict":true},
  {"account":"@zhong@","kind":"expert","no_conflict":true},
  {"account":"@second@","kind":"representative","no_conflict":true}]
clerk procurement.consult id=$P offer=$JO minutes=排班
clerk procurement.consult id=$P offer=$YO minutes=排班
clerk procurement.call_quotes id=$P quotes_until="@quotes@ 09:30"
jia procurement.quote procurement=$P price=@price@
yi procurement.quote procurement=$P price=@price@
at @quotes@ 09:30
clerk procurement.open_quotes id=$P
luo procurement.lock_sheet id=$P scores=[{"offer":"$JO","criterion":"plan","score":"75"},
  {"offer":"$YO","criterion":"plan","score":"50"}]
zhong procurement.lock_sheet id=$P scores=[{"offer":"$JO","criterion":"plan","score":"75"},
  {"offer":"$YO","criterion":"plan","score":"50"}]
second procurement.lock_sheet id=$P scores=[{"offer":"$JO","criterion":"plan","score":"75"},
  {"offer":"$YO","criterion":"plan","score":"50"}]
clerk procurement.report id=$P
at @decide@ 10:00
head procurement.decide id=$P offer=$JO
at @announce@ 10:00
clerk procurement.announce id=$P => award_price=@price@
at @sign@ 09:00
clerk contract.draft procurement=$P content=上门照料 quantity=次 quality=每次不少于60分钟
  settlement=按结果结算 rights=依办法 breach=依民法典 term_from=@year@-04-01 term_to=@year@-09-30
  instalments=[{"code":"P1","title":"预付款","kind":"prepayment","share":"3/10","recover_share":"0",
  "together_max_share":"1","due":"签订后","condition":"合同已签订"},
  {"code":"P2","title":"中期款","kind":"midterm","share":"0","recover_share":"1/2",
  "together_max_share":"7/10","due":"中期评估确认后","condition":"中期评估已确认"},
  {"code":"P3","title":"尾款","kind":"final","share":"0","recover_share":"0",
  "together_max_share":"1","due":"期末评估确认后","condition":"期末评估已确认"}]
  score_plan={"panel_weight":"30","satisfaction_measure":"M2","satisfaction_weight":"10",
  "satisfaction_target":"0.9","execution_weight":"10"}
  pay_days=30 late_per_day=1/2000 interest_line=$R => C: price=@price@
jia contract.consent id=$C
at @sign@ 10:00
head contract.sign id=$C
clerk contract.publish id=$C
jia payment.claim contract=$C instalment=P1 => A1: amount=@prepaid@
head payment.approve id=$A1
at @sign@ 16:00
finance payment.pay id=$A1 => late_days=0
)";

inline constexpr const char* kPeople = R"(
at @year@-04-01 08:00
each data/pilot/households.csv where household=H01|H02|H03|H04|H05
  du.wen person.register id_number={id_number} name={elder_name} area={community} => PE{household}
  du.wen elder.enrol contract=$C person=$PE{household} household={household} class={class}
    lives_in_home={lives_in_home} => E{household}
  du.wen elder.assess id=$E{household} assessed_on=@year@-04-01 items={items}
    incidents={incidents} dementia={dementia} coma={coma} assessors=du.wen;du.fang
  du.fang elder.countersign id=$E{household}
  du.wen elder.agree_plan id=$E{household} agreed_on=@year@-04-01 visits_a_month=8 => EP{household}
  du.fang visit.verify visits=[$EP{household}.plan_fact]
end
)";

inline constexpr const char* kMidterm = R"(
at @year@-07-02 09:00
ping assessment.open contract=$C kind=midterm cutoff=@year@-06-30
  => M: results[0].counted=@mid_counted@
ping assessment.score id=$M words=进度正常
ping assessment.put id=$M
jia assessment.answer id=$M agrees=true text=无异议
at @year@-07-03 09:00
head assessment.accept id=$M => earned=@mid_earned@
)";

inline constexpr const char* kMidtermPaid = R"(
jia payment.claim contract=$C instalment=P2 => A2: amount=@midterm@ due_on=@mid_due@
head payment.approve id=$A2
at @mid_paid_on@ 10:00
finance payment.pay id=$A2 => late_days=@late_days@ interest=@interest@
)";

inline constexpr const char* kFinal = R"(
at @final_open@ 09:00
ping assessment.open contract=$C kind=final cutoff=@year@-09-30 => F
ping assessment.ask id=$F
@responses@at @final_open@ 15:00
ping assessment.score id=$F panel_points=26 words=完成 => earned=@earned@ results[0].counted=@counted@
  results[1].earned=@m2_earned@ results[2].earned=2000.00
ping assessment.put id=$F
jia assessment.answer id=$F agrees=true text=无异议
at @final_accept@ 09:00
head assessment.accept id=$F
)";

inline constexpr const char* kFinalPaid = R"(
jia payment.claim contract=$C instalment=P3 => A3: amount=@final@
head payment.approve id=$A3
at @final_paid@ 10:00
finance payment.pay id=$A3 => late_days=0
head contract.close id=$C => released=@released@
)";

}  // namespace simulate
