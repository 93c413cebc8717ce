// The tables of codes: loaded from a source by a person, ended with their edition, looked at.
#include "registry/code_table.h"
#include "registry/commands.h"
#include "registry/rules.h"
#include "registry/store_code.h"

namespace registry {
namespace {

using base::Result, platform::Work;

enum class Scheme { gov_service, procurement_item };
BOOST_DESCRIBE_ENUM(Scheme, gov_service, procurement_item)

constexpr base::Refusal kNothingRetired{
    "codes.nothing_retired",
    base::Kind::refused,
    {"没有可停用的代码:该版本没有在用的代码,或停用日不晚于启用日;请核对版本名称和日期。",
     "Nothing was ended: the edition has no code in force, or the day is not after the first day "
     "in "
     "force. Check the edition's name and the day."},
    "C-01 财综〔2020〕57号"};
constexpr base::Refusal kNoSuccessorCode{
    "codes.no_successor",
    base::Kind::refused,
    {"接续代码不在代码表中;请先载入新版代码表。",
     "The successor is not in the table: load the new edition first."},
    "C-01 财综〔2020〕57号"};
constexpr base::Refusal kUnknownConfidence{
    "codes.unknown_confidence",
    base::Kind::invalid,
    {"可靠程度须为 V、V2、M、C 之一:V 为已读原文,V2 为有第二来源印证。",
     "How far it is confirmed is one of V, V2, M, C: V read in the text, V2 by a second source."}};

struct LoadCodes {
  Scheme scheme = Scheme::gov_service;
  std::string edition, source, confidence;
  base::Date valid_from;
  std::string text;
};
constexpr auto describe(const LoadCodes*) {
  using base::field;
  using L = LoadCodes;
  return base::record(
      "LoadCodes", field("scheme", &L::scheme, {"代码体系", "Which table"}),
      field("edition", &L::edition, {"版本(文号)", "Edition: the paper that issued it"}, {2, 100}),
      field("source", &L::source, {"来源", "Where it was taken from"}, {2, 500}),
      field("confidence", &L::confidence, {"可靠程度", "How far it is confirmed: V, V2, M, C"},
            {1, 3}),
      field("valid_from", &L::valid_from, {"启用日", "First day in force"}),
      field("text", &L::text,
            {"代码表:每行 代码,上级代码,名称[,被接续的代码]",
             "The table: a line is code,parent,name[,predecessor]"},
            {3, 400'000}));
}
struct CodesLoaded {
  std::string edition;
  std::int64_t codes = 0, succeeded = 0;
};
constexpr auto describe(const CodesLoaded*) {
  using base::field;
  using C = CodesLoaded;
  return base::record(
      "CodesLoaded", field("edition", &C::edition, {"版本", "Edition"}),
      field("codes", &C::codes, {"载入代码数", "Codes loaded"}),
      field("succeeded", &C::succeeded, {"接续的旧代码数", "Codes of old whose place one takes"}));
}
struct RetireCodes {
  Scheme scheme = Scheme::gov_service;
  std::string edition;
  std::optional<std::string> code, successor;
  base::Date valid_to;
};
constexpr auto describe(const RetireCodes*) {
  using base::field;
  using R = RetireCodes;
  return base::record(
      "RetireCodes", field("scheme", &R::scheme, {"代码体系", "Which table"}),
      field("edition", &R::edition, {"版本(文号)", "The edition that ends"}, {2, 100}),
      field("code", &R::code, {"代码(不填则为该版全部)", "One code; all of the edition without"},
            {1, 20}),
      field("successor", &R::successor, {"接续代码", "The code that takes its place"}, {1, 20}),
      field("valid_to", &R::valid_to, {"停用日", "First day no longer in force"}));
}
struct CodesRetired {
  std::string edition;
  std::int64_t codes = 0;
};
constexpr auto describe(const CodesRetired*) {
  using base::field;
  return base::record("CodesRetired", field("edition", &CodesRetired::edition, {"版本", "Edition"}),
                      field("codes", &CodesRetired::codes, {"停用代码数", "Codes that end"}));
}
struct CodeAsk {
  Scheme scheme = Scheme::gov_service;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const CodeAsk*) {
  using base::field;
  return base::record("CodeAsk", field("scheme", &CodeAsk::scheme, {"代码体系", "Which table"}),
                      field("after", &CodeAsk::after, {"起点", "Those after this code"}, {1, 20}),
                      field("limit", &CodeAsk::limit, {"条数", "At most so many"}, {1, 500}));
}
struct CodeTable {
  std::vector<CatalogueCode> codes;
  std::optional<std::string> next;
};
constexpr auto describe(const CodeTable*) {
  using base::field;
  return base::record(
      "CodeTable", field("codes", &CodeTable::codes, {"代码", "The codes"}),
      field("next", &CodeTable::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

Result<CodesLoaded> load(Work& work, const LoadCodes& in) {
  const auto confidence = parse_confidence(in.confidence);
  if (!confidence || *confidence == Confidence::cfg || *confidence == Confidence::own)
    return base::refuse(kUnknownConfidence, in.confidence);
  const std::string scheme = base::Codec<Scheme>::text(in.scheme);
  CodesLoaded out{in.edition, 0, 0};
  for (const auto& one : TRY(parse_code_table(
           in.text, {scheme, in.edition, std::string(text(*confidence)), in.valid_from}))) {
    store::load_code(work.db, one.code, in.source);
    ++out.codes;
    if (one.predecessor.empty() || one.predecessor == one.code.code) continue;
    const auto old = find_catalogue_code(work, scheme, one.predecessor);
    if (!old) continue;
    out.succeeded += store::retire_codes(
        work.db, {scheme, old->edition, one.predecessor, in.valid_from, one.code.code});
  }
  return out;
}

Result<CodesRetired> retire(Work& work, const RetireCodes& in) {
  const std::string scheme = base::Codec<Scheme>::text(in.scheme);
  if (in.successor && !find_catalogue_code(work, scheme, *in.successor))
    return base::refuse(kNoSuccessorCode, *in.successor);
  const auto ended = store::retire_codes(
      work.db, {scheme, in.edition, in.code, in.valid_to, in.successor.value_or("")});
  if (ended == 0) return base::refuse(kNothingRetired, in.edition);
  return CodesRetired{in.edition, ended};
}

Result<CodeTable> table(Work& work, const CodeAsk& in) {
  const auto limit = in.limit.value_or(kPage);
  CodeTable out{
      store::codes(work.db, base::Codec<Scheme>::text(in.scheme), in.after.value_or(""), limit + 1),
      {}};
  if (std::int64_t(out.codes.size()) > limit) {
    out.codes.resize(std::size_t(limit));
    out.next = out.codes.back().code;
  }
  return out;
}

}  // namespace

Part code_part() {
  using platform::endpoint, platform::everyone;
  return {{endpoint("code.load", "POST /codes", "", everyone<LoadCodes>, load,
                    {"载入代码表", "Load a sourced table of codes"}),
           endpoint("code.retire", "POST /codes/retire", "", everyone<RetireCodes>, retire,
                    {"停用代码", "End the codes of an edition"}),
           endpoint("code.table", "GET /codes", "", everyone<CodeAsk>, table,
                    {"代码表", "List the codes of a table"})},
          {&kBadCodeTable, &kNothingRetired, &kNoSuccessorCode, &kUnknownConfidence}};
}

}  // namespace registry
