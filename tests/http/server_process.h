#pragma once
// build/pobing as another process: started, told to stop, killed.
#include <string>
#include <sys/types.h>
#include <vector>

namespace process {

/// Runs to its end; what it printed, and its exit code in `code`.
std::string run(const std::vector<std::string>& command, const std::string& input, int& code);

class Server {
 public:
  /// Returns once it has said "http://127.0.0.1:PORT"; throws when it ends before.
  explicit Server(const std::vector<std::string>& command);
  ~Server() { kill(); }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  int port() const { return port_; }
  pid_t pid() const { return pid_; }
  void kill();
  /// SIGTERM; the exit code, -1 when it did not end by itself.
  int stop();

 private:
  pid_t pid_ = -1;
  int out_ = -1;
  int port_ = 0;
};

}  // namespace process
