#pragma once
// What stands behind the ids, codes and rules of a reply, asked as the visitor, each once. For
// record pages, tables and papers.
#include <memory>
#include <optional>

#include "app/page_fields.h"

namespace app {

class Lookups {
 public:
  /// So many ids are asked for their names; the rest keep their letters. Visit, look and product
  /// outlive it, and it outlives what `showing` gives.
  Lookups(const Visit&, const Look&, const platform::Product&, std::size_t names_max);
  ~Lookups();
  Lookups(const Lookups&) = delete;
  Lookups& operator=(const Lookups&) = delete;

  Showing showing();
  /// The rules met that are not confirmed, a line each: what it asks and where it stands.
  std::vector<std::string> doubts() const;
  /// Whether more ids were met than were asked for their names.
  bool ran_out() const;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

/// What the address asks of the operation that it means.
json::object asked_for(const Visit&, const platform::Routes::Found&);
/// What the operation is asked for to give what follows, where the reply says that there is more:
/// {"after", "40"}.
std::optional<std::pair<std::string, std::string>> next_page(const platform::Endpoint&,
                                                             const json::object& body);

}  // namespace app
