#include "wire.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wire {

Client::Client(int port) : fd_(socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(std::uint16_t(port));
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
    close(fd_);
    fd_ = -1;
  }
}

Client::~Client() {
  if (fd_ >= 0) close(fd_);
}

bool Client::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t n = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (n <= 0) return false;
    bytes.remove_prefix(std::size_t(n));
  }
  return true;
}

bool Client::more(std::chrono::milliseconds wait) {
  pollfd one{fd_, POLLIN, 0};
  if (poll(&one, 1, int(wait.count())) <= 0) return false;
  std::string piece(16'384, 0);
  const ssize_t n = recv(fd_, piece.data(), piece.size(), 0);
  if (n <= 0) return false;
  buffer_.append(piece, 0, std::size_t(n));
  return true;
}

std::optional<Answer> Client::read(bool head, std::chrono::milliseconds wait) {
  std::size_t end = 0;
  while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
    if (!more(wait)) return std::nullopt;
  Answer out;
  out.status = std::stoi(buffer_.substr(9, 3));
  for (std::size_t at = buffer_.find("\r\n") + 2; at < end;) {
    const std::size_t stop = buffer_.find("\r\n", at);
    const std::size_t colon = buffer_.find(':', at);
    std::string name = buffer_.substr(at, colon - at);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    out.headers[name] = buffer_.substr(colon + 2, stop - colon - 2);
    at = stop + 2;
  }
  buffer_.erase(0, end + 4);
  const auto length = out.headers.find("content-length");
  const std::size_t n =
      head || length == out.headers.end() ? 0 : std::size_t(std::stoul(length->second));
  while (buffer_.size() < n)
    if (!more(wait)) return std::nullopt;
  out.body = buffer_.substr(0, n);
  buffer_.erase(0, n);
  return out;
}

bool Client::closed(std::chrono::milliseconds wait) {
  const auto until = std::chrono::steady_clock::now() + wait;
  while (std::chrono::steady_clock::now() < until) {
    pollfd one{fd_, POLLIN, 0};
    if (poll(&one, 1, 50) <= 0) continue;
    char c = 0;
    if (recv(fd_, &c, 1, 0) <= 0) return true;
  }
  return false;
}

std::string request(std::string_view method, std::string_view target, std::string_view body,
                    std::string_view headers) {
  std::string out(method);
  out.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(headers);
  if (!body.empty()) out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  return out.append("\r\n").append(body);
}

std::string json(std::string_view method, std::string_view target, std::string_view body,
                 std::string_view headers) {
  return request(method, target, body, "Content-Type: application/json\r\n" + std::string(headers));
}

Answer ask(int port, std::string_view request) {
  Client client(port);
  client.send(request);
  return client.read(request.starts_with("HEAD")).value_or(Answer{});
}

}  // namespace wire
