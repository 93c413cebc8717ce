// What the road reads of the registry, made anew when an edition says so.
#include "app/runtime.h"
#include "registry/book.h"

namespace app {

std::unique_ptr<platform::BookSource> make_books(sql::Pool&) {
  return std::make_unique<registry::BookKeeper>();
}

}  // namespace app
