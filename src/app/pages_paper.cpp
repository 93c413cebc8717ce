// Some records as papers to sign and to file: what the page shows, the record's version, the hash
// of its JSON, and a code that leads back to the page.
#include <algorithm>
#include <map>
#include <set>

#include "app/page_files.h"
#include "app/paper_kinds.h"
#include "oversight/thread.h"
#include "paper/document.h"
#include "paper/font.h"
#include "platform/crypto.h"
#include "platform/log.h"

namespace app {
namespace {

using base::Says;

constexpr std::size_t kMostNames = 200;

// clang-format off
constexpr base::Refusal kNotYet{"page.no_paper_yet", base::Kind::conflict,
    {"这项记录尚未确认,还不能出具书面文件;请在确认之后再下载。",
     "The record has not been accepted, so there is no paper of it yet; come back once it has."}};
constexpr base::Refusal kNoFont{"page.no_chinese_font", base::Kind::unavailable,
    {"服务器没有安装中文字体,不能生成 PDF;请管理员安装 fonts-wqy-microhei 或 fonts-noto-cjk。网页和 JSON 不受影响。",
     "The server has no font with Chinese characters, so no PDF can be made; its administrator should install "
     "fonts-wqy-microhei or fonts-noto-cjk. The page and the JSON are not affected."}};
constexpr Says kScan{"扫码打开网页核对", "Scan to compare with the page"}, kOther{"其他", "Further"}, kDetails{"细节", "Details"},
    kState{"状态:", "State: "}, kMade{"生成时间:", "Made at "}, kId{"编号:", "Identity: "}, kName{"名称:", "Title: "},
    kVersion{"记录第 {} 版", "Version {} of the record"}, kDoubtful{"依据未确认", "rule not confirmed"},
    kDoubts{"标有“依据未确认”的,其所依据的规则尚未与原文核对或尚待本区确认:",
            "What is marked rests on rules not yet compared with their text, or for the district to confirm:"},
    kTerm{"合同期限", "Term of the contract"}, kSigning{"签字盖章", "Signatures"},
    kCompare{"核对", "To compare"},
    kBy{"代表(签字):__________________", "Signed: ______________________"},
    kOn{"日期:________________________", "Date: ________________________"},
    kProof{"本文件由记录生成。"
           "下面的 SHA-256 对该记录的 JSON(网页上的“下载数据”,去掉成员 acts)计算;记录一有变动,版本和散列即不同。",
           "This paper was made from a record. The SHA-256 below is that of the record's JSON (“Download the "
           "data” on its page, without the member acts); once the record changes, version and hash are others."};
// clang-format on

std::string in(const Look& look, const Says& says) {
  return std::string(look.english ? says.en : says.zh);
}

const PaperKind* kind_of(const platform::Endpoint& e) {
  const auto kinds = paper_kinds();
  const auto found =
      std::ranges::find_if(kinds, [&](const PaperKind& k) { return k.operation == e.name; });
  return found == kinds.end() ? nullptr : &*found;
}

bool is_ready(const PaperKind& kind, const json::object& record) {
  return kind.only_in.empty() || text_of(record, "state") == kind.only_in;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  for (auto& word : base::split(text, ' '))
    if (!word.empty()) out.push_back(std::move(word));
  return out;
}

/// "title:26" → {"title", 26}
std::pair<std::string, int> column_of(const std::string& text) {
  const auto colon = text.find(':');
  return {text.substr(0, colon), std::stoi(text.substr(colon + 1))};
}

class Paper {
 public:
  Paper(const Visit& v, const Look& look, const platform::Product& product,
        const platform::Endpoint& e, const json::object& record)
      : v_(v),
        look_(look),
        kind_(*kind_of(e)),
        properties_(properties_of(e.out)),
        record_(record),
        lookups_(v, look, product, kMostNames),
        showing_(lookups_.showing()),
        hash_(hash_of(record)),
        document_(frame()) {
    showing_.whole_ids = true;
    for (const auto& section : kind_.sections)
      if (!section.columns.empty())
        for (const auto& column : words_of(section.columns))
          shown_columns_[std::string(section.fields)].insert(column_of(column).first);
  }

  std::string pdf() {
    for (const char* name : {"title", "name"})
      if (const std::string title = text_of(record_, name); !title.empty())
        document_.subtitle(in(look_, kName) + title);
    document_.subtitle(in(look_, kId) + text_of(record_, "id"));
    document_.subtitle(version() + (look_.english ? "; " : ";") + in(look_, kState) +
                       shown(showing_, "state", schema_of(properties_, "state"),
                             json::value(text_of(record_, "state")))
                           .text);
    document_.subtitle(in(look_, kMade) + oversight::readable(v_.now));
    for (const auto& section : kind_.sections)
      put(section);
    rest();
    sign();
    proof();
    return document_.pdf();
  }

 private:
  static std::string hash_of(json::object record) {
    record.erase("acts");  // what this reader may do is not part of it
    return crypto::sha256_hex(json::serialize(record));
  }
  std::string version() const {
    std::string out = in(look_, kVersion);
    return out.replace(out.find("{}"), 2, text_of(record_, "version"));
  }
  paper::Document::Frame frame() const {
    return {.title = in(look_, kind_.title),
            .banner = look_.english ? look_.notes->banner_en : look_.notes->banner_zh,
            .foot = text_of(record_, "id") + " · " + version() + "\nSHA-256 " + hash_,
            .address = look_.notes->address + v_.path,
            .scan = in(look_, kScan),
            .english = look_.english,
            .made = v_.now};
  }
  std::string label(std::string_view field, const json::object& schema) const {
    std::string out = label_of(showing_, field, schema);
    if (is_doubtful(showing_, schema)) out += " [" + in(look_, kDoubtful) + "]";
    return out;
  }
  bool is_told(const std::string& field) const {
    const auto* v = record_.if_contains(field);
    return v != nullptr && !is_empty(*v) && !passed_over(showing_, field);
  }

  /// On the page a name leads to what it names; on paper the id says which it is. Organisations are
  /// known by their names.
  static std::string named(const Shown& one, const json::value& v) {
    const std::string id = text_of(v);
    const bool known = one.link.empty() || one.text == id || id.starts_with("pty_");
    return known ? one.text : one.text + " (" + id + ")";
  }
  void put_field(const std::string& field, const json::object& schema, const json::value& v) {
    if (v.is_object()) {
      if (is_doubtful(showing_, schema)) document_.note(label(field, schema));
      for (const auto& one : v.get_object())
        if (!is_empty(one.value()) && !passed_over(showing_, one.key()))
          put_field(std::string(one.key()), schema_of(properties_of(schema), one.key()),
                    one.value());
      return;
    }
    std::string text;
    if (v.is_array()) {
      for (const auto& one : v.get_array())
        text += (text.empty() ? "" : "\n") + shown(showing_, field, item_schema(schema), one).text;
    } else {
      text = named(shown(showing_, field, schema, v), v);
    }
    document_.pair(label(field, schema), text);
  }

  void put(const PaperSection& section) {
    const auto fields = words_of(section.fields);
    for (const auto& field : fields)
      done_.insert(field);
    if (std::ranges::none_of(fields, [&](const std::string& f) { return is_told(f); })) return;
    document_.heading(in(look_, section.label));
    if (!section.columns.empty()) return put_table(fields.front(), words_of(section.columns));
    for (const auto& field : fields) {
      if (is_told(field)) put_field(field, schema_of(properties_, field), record_.at(field));
      if (field == "cutoff") put_term();
    }
  }
  /// An assessment is of a contract's term, which the contract knows.
  void put_term() {
    const std::string contract = text_of(record_, "contract");
    if (contract.empty()) return;
    const Reply r = v_.run("contract.get", {{"id", contract}}, "");
    const std::string from = text_of(r.body, "term_from"), to = text_of(r.body, "term_to");
    if (r.done() && !from.empty())
      document_.pair(in(look_, kTerm), from + (look_.english ? " to " : " 至 ") + to);
  }

  /// What the list's tables show nowhere else, in one cell.
  std::string others(const std::string& list, const json::object& item, const json::object& row) {
    json::object left;
    for (const auto& one : row)
      if (!shown_columns_[list].contains(std::string(one.key()))) left[one.key()] = one.value();
    return shown(showing_, "", item, left).text;
  }
  void put_table(const std::string& list, const std::vector<std::string>& columns) {
    const json::object& item = item_schema(schema_of(properties_, list));
    const json::object& properties = properties_of(item);
    const auto& rows = record_.at(list).as_array();
    const auto filled = columns_of(showing_, properties, rows);
    std::vector<paper::Document::Column> heads;
    std::vector<std::string> taken;
    for (const auto& column : columns) {
      const auto [field, share] = column_of(column);
      if (field != "*" && std::ranges::find(filled, field) == filled.end()) continue;
      const json::object& schema = schema_of(properties, field);
      heads.push_back({field == "*" ? in(look_, kDetails) : label(field, schema), share,
                       is_amount(schema) || is_ratio(schema)});
      taken.push_back(field);
    }
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : rows) {
      auto& line = cells.emplace_back();
      for (const auto& field : taken) {
        const auto* v = row.as_object().if_contains(field);
        line.push_back(field == "*" ? others(list, item, row.as_object())
                       : v == nullptr
                           ? ""
                           : shown(showing_, field, schema_of(properties, field), *v).text);
      }
    }
    document_.table(heads, cells);
  }

  /// A field that no section names is not lost: a new one shows up here.
  void rest() {
    for (const auto& field : words_of(kind_.left_out))
      done_.insert(field);
    for (const char* field : {"id", "state"})
      done_.insert(field);
    bool begun = false;
    for (const auto& one : record_) {
      const std::string field(one.key());
      if (done_.contains(field) || !is_told(field)) continue;
      if (!begun) document_.heading(in(look_, kOther));
      begun = true;
      if (!is_list_of_records(one.value())) {
        put_field(field, schema_of(properties_, field), one.value());
        continue;
      }
      std::vector<std::string> columns;
      for (const auto& column :
           columns_of(showing_, properties_of(item_schema(schema_of(properties_, field))),
                      one.value().get_array()))
        columns.push_back(column + ":1");
      document_.note(label(field, schema_of(properties_, field)));
      put_table(field, columns);
    }
  }
  void sign() {
    document_.heading(in(look_, kSigning));
    std::vector<std::string> who;
    for (const auto& one : kind_.signers)
      who.push_back(in(look_, one));
    document_.signatures(who, std::vector<std::string>{in(look_, kBy), in(look_, kOn)});
  }
  void proof() {
    document_.heading(in(look_, kCompare));
    const auto doubts = lookups_.doubts();
    if (!doubts.empty()) document_.note(in(look_, kDoubts));
    for (const auto& line : doubts)
      document_.note("· " + line);
    document_.note(in(look_, kProof));
    document_.note("SHA-256 " + hash_);
  }

  const Visit& v_;
  const Look& look_;
  const PaperKind& kind_;
  const json::object& properties_;
  const json::object& record_;
  Lookups lookups_;
  Showing showing_;
  std::string hash_;
  paper::Document document_;
  std::map<std::string, std::set<std::string>> shown_columns_;
  std::set<std::string> done_;
};

}  // namespace

std::string paper_link(const Visit& v, const Look& look, const platform::Endpoint& e,
                       const json::object& record) {
  const PaperKind* kind = kind_of(e);
  return kind != nullptr && is_ready(*kind, record) ? v.path + ".pdf" + look.q : "";
}

Page paper_page(const Visit& v, const Look& look, const platform::Product& product,
                const platform::Routes::Found& found) {
  const auto& e = *found.endpoint;
  const PaperKind* kind = kind_of(e);
  if (kind == nullptr) return refused(&v, look, platform::problem(base::refuse(platform::kHidden)));
  const Reply r = v.run(e.name, asked_for(v, found), "");
  if (!r.done()) return refused(&v, look, r);
  if (!is_ready(*kind, r.body)) return refused(&v, look, platform::problem(base::refuse(kNotYet)));
  if (paper::families().empty()) {
    logs::write(logs::Level::error, "no_chinese_font", {{"route", std::string(e.path())}});
    return refused(&v, look, platform::problem(base::refuse(kNoFont)));
  }
  Paper paper(v, look, product, e, r.body);
  return file_of(v, paper.pdf(), "application/pdf", ".pdf");
}

}  // namespace app
