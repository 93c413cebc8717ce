#pragma once
// A client that says exactly what it is told, byte by byte, and reads answers strictly.
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace wire {

struct Answer {
  int status = 0;
  std::map<std::string, std::string> headers;  // names in lower case; the last of a name
  std::string body;
};

class Client {
 public:
  explicit Client(int port);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  bool connected() const { return fd_ >= 0; }
  bool send(std::string_view bytes) const;
  /// The next answer; nothing when the peer closed or was silent too long. `head`: no body follows.
  std::optional<Answer> read(bool head = false, std::chrono::milliseconds = kPatience);
  /// True once the peer has ended the connection; false when it is still open after the wait.
  bool closed(std::chrono::milliseconds = kPatience);
  static constexpr std::chrono::milliseconds kPatience{10'000};

 private:
  bool more(std::chrono::milliseconds);
  int fd_ = -1;
  std::string buffer_;
};

/// A request with Host and, where there is a body, Content-Length; `headers` end with CR LF each.
std::string request(std::string_view method, std::string_view target, std::string_view body = {},
                    std::string_view headers = {});
/// With Content-Type: application/json.
std::string json(std::string_view method, std::string_view target, std::string_view body,
                 std::string_view headers = {});
/// On a connection of its own.
Answer ask(int port, std::string_view request);

}  // namespace wire
