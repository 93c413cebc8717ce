#include <algorithm>
#include <array>

#include "base/table.h"
#include "base/text.h"
#include "flow/5_contract/check/clauses.h"
#include "flow/5_contract/refusals.h"

namespace contract {
namespace {

/// Every text of the contract that somebody writes, by the name of its field.
std::vector<Clause> texts_of(const Contract& c) {
  std::vector<Clause> out{{"content", c.content}, {"quantity", c.quantity},
                          {"quality", c.quality}, {"settlement", c.settlement},
                          {"rights", c.rights},   {"breach", c.breach}};
  for (std::size_t i = 0; i < c.instalments.size(); ++i) {
    const std::string at = "instalments[" + std::to_string(i) + "].";
    out.push_back({at + "due", c.instalments[i].due});
    out.push_back({at + "condition", c.instalments[i].condition});
  }
  return out;
}

/// Cut at each of these marks; what is between two of them is one piece.
std::vector<std::string> pieces(std::string text, std::initializer_list<std::string_view> marks) {
  for (const auto mark : marks)
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1))
      text.replace(at, mark.size(), "\n");
  return base::split(text, '\n');
}

class Reader {
 public:
  Reader(const std::vector<ClauseWord>& all, base::Date on) {
    for (const auto& word : all)
      if (word.from <= on) words_[std::size_t(word.part)].push_back(word.text);
  }

  /// Whether the buyer promises in the sentence what it may not.
  bool promises(const std::string& sentence) const {
    bool buyer = false;  // who acts goes on acting behind a comma
    for (std::string part : pieces(sentence, {",", "，", "、"})) {
      for (const auto& lawful : of(ClausePart::lawful))
        for (auto at = part.find(lawful); at != part.npos; at = part.find(lawful))
          part.erase(at, lawful.size());
      const auto promise = first(part, ClausePart::promise, part.size());
      buyer = buyer_acts(part.substr(0, promise), buyer);
      if (promise == part.npos) continue;
      const bool denied = first(part, ClausePart::refusal, promise) != part.npos;
      if (buyer && !denied) return true;
    }
    return false;
  }

 private:
  const std::vector<std::string>& of(ClausePart part) const { return words_[std::size_t(part)]; }

  /// Where the first word of this kind begins before `end`; npos without one.
  std::size_t first(const std::string& text, ClausePart part, std::size_t end) const {
    std::size_t found = text.npos;
    for (const auto& word : of(part))
      found = std::min(found, text.find(word));
    return found < end ? found : text.npos;
  }

  bool follows(const std::string& text, std::size_t at, ClausePart part) const {
    return std::ranges::any_of(of(part), [&](const std::string& word) {
      return std::string_view(text).substr(0, at).ends_with(word);
    });
  }

  /// The last who acts in the text, or whoever acted before it: "向采购人" names nobody who acts,
  /// "采购人与供应商" leaves it with the buyer.
  bool buyer_acts(const std::string& text, bool before) const {
    std::size_t last = 0;
    for (const auto part : {ClausePart::buyer, ClausePart::other})
      for (const auto& word : of(part))
        for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
          const bool joined = part == ClausePart::other && follows(text, at, ClausePart::with);
          if (joined || follows(text, at, ClausePart::towards) || at + 1 < last) continue;
          last = at + 1;
          before = part == ClausePart::buyer;
        }
    return before;
  }

  std::array<std::vector<std::string>, 7> words_;
};

}  // namespace

std::vector<ClauseWord> parse_clause_words(std::string_view csv) {
  std::vector<ClauseWord> out;
  for (const auto& cells : base::table_rows(csv, 3)) {
    const auto part = base::Codec<ClausePart>::parse(cells[1]);
    const auto from = base::Date::parse(cells[2]);
    ENSURE(part && from);
    out.push_back({cells[0], *part, *from});
  }
  return out;
}

std::vector<Clause> guarantees_in(const Contract& c, const std::vector<ClauseWord>& words,
                                  base::Date on) {
  const Reader reader(words, on);
  std::vector<Clause> out;
  for (const auto& [field, text] : texts_of(c))
    for (const auto& sentence : pieces(text, {"。", "；", ";"}))
      if (reader.promises(sentence)) out.push_back({field, std::string(base::trimmed(sentence))});
  return out;
}

base::Check check_guarantees(const Contract& c, const std::vector<ClauseWord>& words,
                             base::Date on) {
  const auto found = guarantees_in(c, words, on);
  if (found.empty()) return base::Done{};
  base::Error out{&kBuyerGuarantees};
  for (const auto& [field, text] : found) {
    out.detail += (out.detail.empty() ? "" : "; ") + text;
    out.problems.push_back({field, "由采购人担保:" + text, "makes the buyer guarantee: " + text});
  }
  return out;
}

bool speaks_of_secrecy(const Contract& c) {
  return std::ranges::any_of(texts_of(c), [](const Clause& one) {
    return one.text.find("保密") != std::string::npos || one.text.find("隐私") != std::string::npos;
  });
}

}  // namespace contract
