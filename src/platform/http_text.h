#pragma once
// How an answer is spelt on the wire, and what is said where no handler was reached. For http*.cpp.
#include "platform/http.h"

namespace http {

/// How this answer leaves: what the request decides.
struct Manner {
  bool head = false;  // the request was HEAD: everything but the body
  bool close = false;
  bool version_1_0 = false;
};
std::string spelt(const Response&, const Manner&, base::Instant now);
/// Plain words, unless Options.refused says otherwise.
Response refusal(const Options&, Fault);

}  // namespace http
