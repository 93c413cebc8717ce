// docs/legal.md: from the articles to the rows, the refusals and the tests.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

#include <fmt/core.h>

#include "base/text.h"
#include "goldens/derived.h"
#include "platform/embedded.h"
#include "registry/rules.h"
#include "world/world.h"

namespace goldens {
namespace {

namespace fs = std::filesystem;

bool upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool digit(char c) {
  return c >= '0' && c <= '9';
}
bool word(char c) {
  return upper(c) || digit(c) || (c >= 'a' && c <= 'z');
}

/// What is known of one rule.
struct Known {
  std::string shown;  // "A-05", as the first source writes it
  std::vector<std::string> values, refusals;
  std::set<std::string> bases, tests;
};

/// A-05 before A-14 before B-02: letters, then numbers by size.
struct ByNumber {
  bool operator()(const std::string& a, const std::string& b) const {
    const auto key = [](const std::string& s) {
      std::string out;
      std::string number;
      for (const char c : s + ".") {
        if (digit(c)) {
          number += c;
          continue;
        }
        if (!number.empty()) out += fmt::format("{:0>6}", number);
        number.clear();
        out += c;
      }
      return out + '\n' + s;  // B6 is not B-06, though their numbers are as large
    };
    return key(a) < key(b);
  }
};
using Law = std::map<std::string, Known, ByNumber>;

std::string joined(const std::vector<std::string>& all) {
  std::string out;
  for (const auto& one : all)
    out += (out.empty() ? "" : "<br>") + one;
  return out.empty() ? "–" : out;
}
std::string joined(const std::set<std::string>& all) {
  return joined(std::vector<std::string>(all.begin(), all.end()));
}

/// The spelling "A-05" of the number "A05" in a text; "T0-3" of "T0_3", which is not T-03.
std::string spelled(std::string_view text, const std::string& number) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::size_t n = 0, j = i;
    for (; j < text.size() && n < number.size(); ++j) {
      if (text[j] == number[n] || (number[n] == '_' && text[j] == '-'))
        ++n;
      else if (text[j] != '-')
        break;
    }
    if (n == number.size()) return std::string(text.substr(i, j - i));
  }
  return number;
}

Known& entry(Law& law, std::string_view from, const std::string& number) {
  Known& known = law[number];
  if (known.shown.empty()) known.shown = spelled(from, number);
  return known;
}

void add_rows(Law& law) {
  for (const auto& file : platform::embedded("data/rules/")) {
    if (!file.name.ends_with(".csv") || file.name.ends_with("catalogue_codes.csv")) continue;
    const auto rows = registry::parse_rules(file.text, file.name);
    if (!rows) continue;
    for (const auto& row : rows.value()) {
      const std::string id = row.key.substr(0, row.key.find('.'));
      for (const auto& number : rule_numbers(id)) {
        Known& known = entry(law, id, number);
        known.bases.insert(row.basis);
        known.values.push_back(fmt::format(
            "`{}` {} {}{}{} {}", row.key, row.value, row.unit,
            row.area.empty() ? "" : " in " + row.area,
            row.effective_to
                ? fmt::format(", {} to {}", row.effective_from.text(), row.effective_to->text())
                : ", since " + row.effective_from.text(),
            registry::mark(row.confidence).zh));
      }
    }
  }
}

void add_refusals(Law& law, const platform::Product& product,
                  std::map<std::string, std::set<std::string>>& codes) {
  for (const auto& m : product.modules) {
    for (const auto* r : m.refusals) {
      for (const auto& number : rule_numbers(r->basis)) {
        Known& known = entry(law, r->basis, number);
        known.refusals.push_back(fmt::format("`{}` {}", r->code, r->says.zh));
        known.bases.insert(std::string(r->basis));
        codes[std::string(r->code)].insert(number);
      }
    }
  }
}

/// TEST(Suite, name) and TEST_F, TEST_P.
void add_unit_tests(Law& law, const std::string& text) {
  for (std::size_t at = text.find("TEST"); at != text.npos; at = text.find("TEST", at + 4)) {
    const std::size_t open = text.find('(', at);
    const std::size_t comma = text.find(',', at);
    const std::size_t close = text.find(')', at);
    if (open > at + 6 || comma > close || close == text.npos) continue;
    const std::string suite(
        base::trimmed(std::string_view(text).substr(open + 1, comma - open - 1)));
    const std::string name(
        base::trimmed(std::string_view(text).substr(comma + 1, close - comma - 1)));
    for (const auto& number : rules_of_test(name))
      if (const auto known = law.find(number); known != law.end())
        known->second.tests.insert(fmt::format("`{}.{}`", suite, name));
  }
}

void add_scenarios(Law& law, const std::map<std::string, std::set<std::string>>& codes) {
  for (const auto& file : test::scenario_files()) {
    int line = 0;
    for (const auto& text : base::split(test::text_of(file), '\n')) {
      ++line;
      const std::size_t at = text.find("refused ");
      if (at == text.npos || text[0] == '#') continue;
      const std::string code = text.substr(at + 8, text.find(' ', at + 8) - at - 8);
      const auto found = codes.find(code);
      if (found == codes.end()) continue;
      for (const auto& number : found->second)
        law[number].tests.insert(fmt::format("{} `{}`", fs::path(file).filename().string(), code));
    }
  }
}

}  // namespace

std::vector<std::string> rule_numbers(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < text.size();) {
    const bool starts = upper(text[i]) && (i == 0 || (!word(text[i - 1]) && text[i - 1] != '-'));
    std::size_t j = i;
    std::string number;
    while (starts && j < text.size() && upper(text[j]))
      number += text[j++];
    bool digits = false;
    while (starts && j < text.size() &&
           (digit(text[j]) || (text[j] == '-' && j + 1 < text.size() && digit(text[j + 1])))) {
      if (digit(text[j])) {
        number += text[j];
        digits = true;
      } else if (digits) {
        number += '_';
      }
      ++j;
    }
    const bool ends = j >= text.size() || !word(text[j]);
    if (starts && digits && ends && number.size() <= 5 &&
        std::find(out.begin(), out.end(), number) == out.end())
      out.push_back(number);
    i = std::max(j, i + 1);
  }
  // "GB 32100", "DB44" and the like are standards, not rules of the book.
  std::erase_if(out, [](const auto& n) { return n.starts_with("GB") || n.starts_with("DB"); });
  return out;
}

std::vector<std::string> rules_of_test(std::string_view name) {
  std::vector<std::string> out;
  std::string number;
  const auto keep = [&] {
    if (!number.empty() && digit(number.back())) out.push_back(number);
    number.clear();
  };
  for (const auto& part : base::split(name, '_')) {
    const bool all_digits = !part.empty() && std::all_of(part.begin(), part.end(), digit);
    const bool opens =
        !part.empty() && upper(part[0]) &&
        std::all_of(part.begin(), part.end(), [](char c) { return upper(c) || digit(c); });
    if (opens) keep();
    if (opens)
      number = part;
    else if (all_digits && !number.empty())
      number += (digit(number.back()) ? "_" : "") + part;
    else
      keep();
  }
  keep();
  return out;
}

std::string legal_text(const platform::Product& product) {
  Law law;
  std::map<std::string, std::set<std::string>> codes;
  add_rows(law);
  add_refusals(law, product, codes);
  for (const auto& entry : fs::recursive_directory_iterator("src"))
    if (entry.path().filename().string().ends_with("_test.cpp"))
      add_unit_tests(law, test::text_of(entry.path().string()));
  add_scenarios(law, codes);
  std::string out =
      "# The law in the program\n\n"
      "Derived by `make goldens` from the rule rows, the refusals and the tests; do not edit.\n"
      "〔M〕, 〔CFG〕 and 〔C〕 mark values that are not confirmed.\n\n"
      "| rule | basis | dated values | refusals | shown by |\n|---|---|---|---|---|\n";
  for (const auto& [number, known] : law)
    out += fmt::format("| {} | {} | {} | {} | {} |\n", known.shown, joined(known.bases),
                       joined(known.values), joined(known.refusals), joined(known.tests));
  return out;
}

}  // namespace goldens
