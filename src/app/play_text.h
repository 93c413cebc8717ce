#pragma once
// What a scenario says, read but not yet played: statements, and texts with {column} and $NAME.path
// in them. For app/play*.cpp and tests.
#include <boost/json.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

namespace json = boost::json;

/// `where` is file:line.
struct PlayFault {
  std::string where;
  std::string says;
};

/// `key=value`, `key!=value` or `key~value`; `value` as written, `quoted` when it stood in quotes.
struct Pair {
  enum class Is { equal, unlike, holding };
  std::string key;
  Is is = Is::equal;
  std::string value;
  bool quoted = false;
};

struct CallText {
  std::string login, operation;
  std::vector<Pair> in;
  std::optional<std::string> refused;  // the code that is expected
  std::string keep;                    // the NAME, or empty
  std::vector<Pair> expected;
};

struct Statement {
  enum class Kind { at, call, later, each };
  int line = 0;
  std::string story = {};  // where it stands, when that is not what the scenario is called
  Kind kind = Kind::call;
  std::string day, time;          // at, later
  CallText call;                  // call, later
  std::string file;               // each
  std::vector<Pair> where;        // each
  std::vector<Statement> body{};  // each
};

struct Scenario {
  std::string name;  // as faults name it
  std::vector<Statement> statements;
  std::vector<PlayFault> faults;
};

/// Every wrong line is reported with what was expected there.
Scenario read_scenario(std::string name, std::string_view text);

/// One story and what follows it, with the names that the first has kept.
Scenario joined(Scenario first, Scenario second);

/// The cells of one row by their column.
using Cells = std::map<std::string, std::string, std::less<>>;
/// A CSV text: `#` lines are comments, the first other line names the columns.
std::optional<std::vector<Cells>> read_table(std::string_view text, std::string& fault);

/// Puts cells in place of {column}; escaped as in a JSON string when `in_json`. Names the column
/// that is not there in `missing`.
std::string with_cells(std::string_view text, const Cells&, bool in_json, std::string& missing);
/// True when the text is one {column} and its cell is empty.
bool is_empty_cell(std::string_view text, const Cells&);

/// Finds "list[0].x" in a reply; null when there is none. The last word `count` counts a list.
std::optional<json::value> value_at(const json::value& from, std::string_view path);

/// A value for the field whose JSON Schema is given, from its text. `look_up` gives the value of
/// "NAME" and a path, or nothing. What does not fit the schema goes as text: the road says why.
struct ValueText {
  std::string text;  // cells are in place already
  bool quoted = false;
};
using LookUp =
    std::function<std::optional<json::value>(std::string_view name, std::string_view path)>;
/// A fault in words, or the value.
struct Made {
  json::value value;
  std::string fault;
};
Made make_value(const ValueText&, const json::object* schema, const LookUp&);
/// Puts values in place of $NAME.path in a text that is to stay a text.
Made make_text(std::string_view text, const LookUp&);

}  // namespace app
