// What the road reads of the registry, made anew when an edition says so.
#include "app/facts.h"
#include "app/runtime.h"
#include "platform/embedded.h"
#include "registry/registry.h"

namespace app {
namespace {

class Books final : public platform::BookSource {
 public:
  explicit Books(const std::string& district) {
    std::vector<registry::Rule> rules;
    for (const auto& file : platform::embedded("data/rules/")) {
      if (!file.name.ends_with(".csv") || file.name.ends_with("catalogue_codes.csv")) continue;
      auto some = registry::parse_rules(file.text, file.name);
      ENSURE(bool(some));
      rules.insert(rules.end(), some.value().begin(), some.value().end());
    }
    auto all = registry::RuleBook::of(std::move(rules));
    auto calendar = embedded_calendar();
    ENSURE(bool(all) && bool(calendar));
    book_ = {std::move(all).value(), std::move(calendar).value(), {}, district, 1};
  }
  const registry::Book& current(sql::Db&) override { return book_; }

 private:
  registry::Book book_;
};

}  // namespace

std::unique_ptr<platform::BookSource> make_books(sql::Pool& pool) {
  return std::make_unique<Books>(pool.options().district);
}

}  // namespace app
