#pragma once
// The whole policy matrix on one page: rows are operations, columns are roles, cells say how far
// the role reaches. An operation without a row is closed; a row closed to every person is the
// system's.
#include "platform/policy.h"

namespace app {

using enum platform::Reach;
inline constexpr auto kNo = no, kSf = self, kOw = own, kPa = party, kAr = area, kPu = published,
                      kAl = all;

inline constexpr std::array<platform::Reach, platform::kRoleColumns> kSystemOnly{};
inline constexpr auto kEveryone = [] {
  std::array<platform::Reach, platform::kRoleColumns> open{};
  open.fill(all);
  return open;
}();

// clang-format off
inline constexpr platform::PolicyRow kPolicy[] = {
// operation                       res com vol wor sup man pur hea fin exp eva aud sys sec adt any
// registry
{"region.list",                 kEveryone},
{"rule.list",                   kEveryone},
{"calendar.deadline",           kEveryone},
{"calendar.load",               {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo}}},
{"calendar.tick",               kSystemOnly},
{"party.register",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo}}},
{"party.get",                   kEveryone},
{"party.list",                  kEveryone},
{"person.register",             {{kNo,kAr,kNo,kNo,kOw,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"person.get",                  {{kSf,kAr,kNo,kNo,kPa,kPa,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo}}},
{"person.reveal",               {{kSf,kAr,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"sheet.begin",                 {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"sheet.add",                   {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"sheet.drop",                  {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"sheet.get",                   {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
// accounts: the three administrators are separated (SE-2)
{"identity.sign_in",            kEveryone},
{"identity.change_password",    {{kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kNo}}},
{"identity.sign_out",           {{kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kAl,kNo}}},
{"identity.me",                 kEveryone},
{"account.open",                {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo}}},
{"account.grant",               {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo}}, true},
{"account.close",               {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo}}},
{"account.disable",             {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo}}},
{"account.enable",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo}}},
{"account.reset_password",      {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo}}},
{"account.get",                 {{kSf,kSf,kSf,kSf,kSf,kSf,kSf,kSf,kSf,kSf,kSf,kAl,kAl,kAl,kAl,kNo}}},
{"account.list",                {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kAl,kAl,kAl,kNo}}},
{"account.recover",             kSystemOnly},
{"account.bootstrap",           kSystemOnly},
{"journal.list",                {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kAl,kNo}}},
// 1 need
{"need.record",                 {{kSf,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"need.withdraw",               {{kSf,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"need.reveal",                 {{kSf,kAr,kNo,kNo,kNo,kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"need.get",                    {{kSf,kAr,kNo,kNo,kNo,kNo,kAr,kAr,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo}}},
{"need.list",                   {{kSf,kAr,kNo,kNo,kNo,kNo,kAr,kAr,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo}}},
{"help.ask",                    kEveryone},
{"help.track",                  kEveryone},
{"help.take",                   {{kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"help.answer",                 {{kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"help.reveal",                 {{kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"help.erase",                  {{kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"help.get",                    {{kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"help.list",                   {{kNo,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"demand.join",                 {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"demand.get",                  {{kNo,kAr,kNo,kNo,kNo,kNo,kOw,kOw,kAl,kAl,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"demand.list",                 {{kNo,kAr,kNo,kNo,kNo,kNo,kOw,kOw,kAl,kAl,kAl,kAl,kNo,kNo,kNo,kNo}}},
// 2 catalogue
{"catalogue.draft",             {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"catalogue.amend",             {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"catalogue.review",            {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"catalogue.return",            {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"catalogue.publish",           {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"catalogue.withdraw",          {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"catalogue.get",               {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kAl,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"catalogue.list",              {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kAl,kAl,kAl,kPu,kPu,kPu,kPu}}},
// 3 budget
{"budget.propose",              {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"budget.approve",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"budget.close_year",           {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"budget.get",                  {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kOw,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"budget.list",                 {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kOw,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"budget.movements",            {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kOw,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
// 4 procurement
{"procurement.draft",           {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.amend",           {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.disclose",        {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.issue",           {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"procurement.offer",           {{kNo,kNo,kNo,kNo,kNo,kPu,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.open",            {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.panel_choices",   {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.form_panel",      {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.consult",         {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.call_quotes",     {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.quote",           {{kNo,kNo,kNo,kNo,kNo,kPu,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.open_quotes",     {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.lock_sheet",      {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.report",          {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.decide",          {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.decide_by_silence", kSystemOnly},
{"procurement.announce",        {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.challenge",       {{kNo,kNo,kNo,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.answer",          {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.terminate",       {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"procurement.get",             {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"procurement.list",            {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"procurement.evaluation",      {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
// 5 contract
{"contract.draft",              {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"contract.amend",              {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"contract.consent",            {{kNo,kNo,kNo,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"contract.sign",               {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"contract.publish",            {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"contract.file",               {{kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"contract.close",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"contract.get",                {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"contract.list",               {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
// 6 delivery
{"elder.enrol",                 {{kNo,kAr,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"elder.assess",                {{kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"elder.countersign",           {{kNo,kNo,kNo,kOw,kOw,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"elder.agree_plan",            {{kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"elder.get",                   {{kSf,kAr,kNo,kOw,kOw,kOw,kNo,kNo,kNo,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"elder.list",                  {{kSf,kAr,kNo,kOw,kOw,kOw,kNo,kNo,kNo,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"visit.plan",                  {{kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.cancel",                {{kNo,kNo,kNo,kSf,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.move",                  {{kNo,kNo,kNo,kSf,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.record",                {{kNo,kNo,kNo,kSf,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.correct",               {{kNo,kNo,kNo,kSf,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.confirm",               {{kSf,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.verify",                {{kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.dispute",               {{kSf,kAr,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"visit.uphold",                {{kNo,kNo,kNo,kNo,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.void",                  {{kNo,kNo,kNo,kNo,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"visit.get",                   {{kSf,kAr,kNo,kOw,kOw,kOw,kPa,kPa,kNo,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"visit.list",                  {{kNo,kAr,kNo,kSf,kOw,kOw,kPa,kPa,kNo,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"volunteering.record",         {{kNo,kNo,kSf,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"course.record",               {{kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"fact.list",                   {{kNo,kNo,kNo,kNo,kOw,kOw,kPa,kPa,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"fact.get",                    {{kSf,kAr,kSf,kSf,kOw,kOw,kPa,kPa,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
// 7 assessment
{"assessment.ex_ante",          {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.open",             {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.draw_sample",      {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.check_fact",       {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.ask",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.record_response",  {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.invite",           {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.rating",           kEveryone},
{"assessment.rate",             kEveryone},
{"assessment.score",            {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.put",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.answer",           {{kNo,kNo,kNo,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.accept",           {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"assessment.get",              {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"assessment.frame",            {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"assessment.list",             {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
// 8 payment
{"payment.claim",               {{kNo,kNo,kNo,kNo,kNo,kPa,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"payment.approve",             {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"payment.reject",              {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kOw,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}},
{"payment.pay",                 {{kNo,kNo,kNo,kNo,kNo,kNo,kNo,kNo,kAl,kNo,kNo,kNo,kNo,kNo,kNo,kNo}}, true},
{"payment.preview",             {{kNo,kNo,kNo,kNo,kNo,kPa,kOw,kOw,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"payment.get",                 {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"payment.list",                {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
// 9 disclosure
{"disclosure.release",          kSystemOnly},
{"disclosure.get",              kEveryone},
{"disclosure.list",             kEveryone},
{"disclosure.package",          kEveryone},
{"disclosure.register",         kEveryone},
// oversight
{"thread.get",                  {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"thread.list",                 {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
{"history.get",                 {{kNo,kNo,kNo,kNo,kNo,kPa,kOw,kOw,kAl,kNo,kAl,kAl,kNo,kNo,kNo,kNo}}},
{"thread.facts",                {{kPu,kPu,kPu,kPu,kPu,kPu,kPu,kPu,kAl,kPu,kAl,kAl,kPu,kPu,kPu,kPu}}},
};
// clang-format on

}  // namespace app
