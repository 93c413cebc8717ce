#pragma once
// The product over HTTP: /api from the manifest, the pages, and what an operator asks (/healthz,
// /readyz, /metrics). Parsing on the HTTP threads; reads, password hashing and writes each on a
// bounded pool of their own; followers and due time in the background.
#include "platform/http.h"
#include "platform/pages.h"
#include "platform/static_files.h"

namespace platform {

struct ServeOptions {
  http::Options http = {};
  bool public_https = false;  // reached through TLS: the cookie is marked Secure
  std::size_t readers = 2;    // threads that read, each with a connection of its own
  std::size_t hashers = 1;    // threads that run preludes
  std::size_t reads_waiting = 2000;
  std::size_t hashes_waiting = 64;
  std::size_t writes_waiting = 2000;
  std::size_t writes_a_commit = 64;
  std::string sign_in = "identity.sign_in";    // its reply's `token` becomes the cookie
  std::string sign_out = "identity.sign_out";  // takes the cookie back

  const StaticFiles* files = nullptr;  // the web app's, asked before the pages

  /// What sql::Options.sessions must be at least: readers, hashers, the writer, the background.
  std::size_t sessions() const { return readers + hashers + 2; }
};

/// Serves until told to stop, then answers what is in flight and returns. Throws
/// http::CannotListen.
void serve(const ServeOptions&, Executor&, const Clock&, SessionSource&, Pages*,
           const std::stop_token&);

/// What is refused before an operation is reached, for docs/legal.md.
std::vector<const base::Refusal*> http_refusals();

}  // namespace platform
