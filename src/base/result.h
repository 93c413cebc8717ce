#pragma once
// Result<T>: a value, or the reason the business says no. ENSURE: a failed one is our bug.
// Any file may use it.
#include <boost/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace base {

namespace json = boost::json;

struct Bug : std::logic_error {
  using std::logic_error::logic_error;
};
[[noreturn]] inline void fail_ensure(const char* what, const char* file, int line) {
  throw Bug(std::string(file) + ":" + std::to_string(line) + ": " + what);
}

/// One thing said in both languages of the product: zh-CN first, English complete.
struct Says {
  std::string_view zh;
  std::string_view en;
};

/// What a refusal means to a program; over HTTP 400, 401, 403, 404, 409, 413, 415, 422, 429, 503.
enum class Kind {
  invalid,
  sign_in,
  forbidden,
  not_found,
  conflict,
  too_large,
  unsupported,
  refused,
  too_many,
  unavailable
};

/// One row of a module's refusal table. The code is a public promise; `basis` is the rule's id and
/// article, empty when the refusal is only about form.
struct Refusal {
  std::string_view code;
  Kind kind;
  Says says;  // what is wrong and what to do about it
  std::string_view basis = {};
};

/// One fault of one field. `field` is a path such as "measures[2].price".
struct Problem {
  std::string field;
  std::string zh;
  std::string en;
};

struct Error {
  const Refusal* why = nullptr;
  std::string detail = {};             // the values that decided, for a person to read
  std::vector<Problem> problems = {};  // every fault at once
  json::object extra = {};             // for a program: state, possible acts, current version …
};
inline Error refuse(const Refusal& why, std::string detail = {}, json::object extra = {}) {
  return {&why, std::move(detail), {}, std::move(extra)};
}

template <class T>
class [[nodiscard]] Result {
 public:
  // NOLINTBEGIN(google-explicit-constructor): a value or a refusal becomes a Result when returned.
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}
  // NOLINTEND(google-explicit-constructor)
  explicit operator bool() const { return state_.index() == 0; }
  const T& value() const& { return std::get<0>(state_); }
  T& value() & { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  const Error& error() const& { return std::get<1>(state_); }
  Error&& error() && { return std::get<1>(std::move(state_)); }

 private:
  std::variant<T, Error> state_;
};

/// The value of a Result<Done>: it went well and there is nothing to say.
struct Done {};
using Check = Result<Done>;

}  // namespace base

#define ENSURE(condition) \
  ((condition) ? void(0) : base::fail_ensure(#condition, __FILE__, __LINE__))

/// Yields the value, or returns the error from the enclosing function. Nests.
#define TRY(expression) TRY_NAMED(expression, __COUNTER__)
#define TRY_NAMED(expression, n) TRY_NAMED_(expression, n)
#define TRY_NAMED_(expression, n)                    \
  __extension__({                                    \
    auto try_##n = (expression);                     \
    if (!try_##n) return std::move(try_##n).error(); \
    std::move(try_##n).value();                      \
  })
