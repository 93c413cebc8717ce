// pobing serve, and the end of pobing demo.
#include <fmt/core.h>

#include "app/cli.h"

namespace app {

int serve(const Flags& flags, Runtime&) {
  fmt::print(stderr, "{}:{}\n", flags.listen, flags.port);
  return kExitBroken;
}

int cli_serve(const Flags& flags) {
  Runtime runtime(flags.place);
  return serve(flags, runtime);
}

}  // namespace app
