#pragma once
// Many who reserve money of one line at once, beside the same statements by the driver alone.
#include "platform/sql.h"

namespace bench {

struct Reserving {
  double per_s = 0;       // through the road: policy, journal and truths of the product
  double bare_per_s = 0;  // one connection, the same three statements a commit, nothing else
  int truths_broken = 0;  // afterwards; and the book reconciles to the fen, or this throws
};
Reserving reserve_at_once(sql::Engine, int threads, double seconds);

}  // namespace bench
