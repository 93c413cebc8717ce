#include "server_process.h"

#include <csignal>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace process {
namespace {

/// The child dies with the test, whatever becomes of it.
pid_t start(const std::vector<std::string>& command, int in, int out) {
  const pid_t child = fork();
  if (child != 0) return child;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  std::vector<char*> arguments;
  arguments.reserve(command.size() + 1);
  for (const auto& word : command)
    arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(arguments[0], arguments.data());
  _exit(127);
}

struct Pipe {
  Pipe() {
    if (pipe2(ends, 0x80000 /* O_CLOEXEC */) != 0) throw std::runtime_error("no pipe");
  }
  int ends[2] = {-1, -1};
};

}  // namespace

std::string run(const std::vector<std::string>& command, const std::string& input, int& code) {
  const Pipe in;
  const Pipe out;
  const pid_t child = start(command, in.ends[0], out.ends[1]);
  close(in.ends[0]);
  close(out.ends[1]);
  static_cast<void>(!write(in.ends[1], input.data(), input.size()));
  close(in.ends[1]);
  std::string text;
  char piece[4096];
  for (ssize_t n = 0; (n = read(out.ends[0], piece, sizeof piece)) > 0;)
    text.append(piece, std::size_t(n));
  close(out.ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return text;
}

Server::Server(const std::vector<std::string>& command) {
  const Pipe out;
  pid_ = start(command, STDIN_FILENO, out.ends[1]);
  close(out.ends[1]);
  out_ = out.ends[0];
  const std::string kBefore = "http://127.0.0.1:";
  std::string text;
  char c = 0;
  while (port_ == 0 && read(out_, &c, 1) == 1) {
    text += c;
    const std::size_t at = text.find(kBefore);
    if (at != std::string::npos && (c < '0' || c > '9') && text.size() > at + kBefore.size() + 1)
      port_ = std::stoi(text.substr(at + kBefore.size()));
  }
  if (port_ == 0) {
    kill();
    throw std::runtime_error("the server did not start: " + text);
  }
}

void Server::kill() {
  if (pid_ > 0) {
    ::kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  if (out_ >= 0) close(out_);
  pid_ = out_ = -1;
}

int Server::stop() {
  ::kill(pid_, SIGTERM);
  int status = 0;
  for (int i = 0; i < 1500; ++i) {
    if (waitpid(pid_, &status, WNOHANG) == pid_) {
      pid_ = -1;
      return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    usleep(10'000);
  }
  return -1;
}

}  // namespace process
