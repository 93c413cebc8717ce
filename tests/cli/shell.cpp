#include "cli/shell.h"

#include <array>
#include <boost/json.hpp>
#include <cstdio>
#include <fstream>
#include <sys/wait.h>

#include <fmt/core.h>

namespace cli {
namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

}  // namespace

Said Shell::run(const std::string& line) {
  ++runs_;
  const auto& p = scratch_.place();
  std::string command =
      replaced(line, "$D", "--db '" + p.db + "' --keys '" + p.keys + "' --files '" + p.files + "'");
  command = replaced(command, "pobing ", "'" + program_ + "' ");
  // A caller's settings must not reach it, and none of them may keep the test waiting.
  command = "cd '" + folder() + "' && unset POBING_DB POBING_CONFIG POBING_KEYS && LC_ALL=C " +
            "ulimit -t 60; ( " + command + " ) 2>&1 </dev/null";
  Said said;
  FILE* out = popen(command.c_str(), "r");
  if (out == nullptr) return said;
  std::array<char, 4096> piece{};
  for (std::size_t n = 0; (n = fread(piece.data(), 1, piece.size(), out)) > 0;)
    said.text.append(piece.data(), n);
  const int status = pclose(out);
  said.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return said;
}

void Shell::fault(const std::string& line, const std::string& what, const Said& said) {
  ++faults_;
  fmt::print("FAULT {}\n  {}\n  exit {}: {}\n", line, what, said.code, said.text.substr(0, 600));
}

Said Shell::expect(const std::string& line, int code, const std::vector<std::string>& words) {
  Said said = run(line);
  if (said.code != code) fault(line, "expected exit " + std::to_string(code), said);
  for (const auto& word : words)
    if (said.text.find(word) == said.text.npos) fault(line, "nothing said of: " + word, said);
  return said;
}

void Shell::expect_json(const std::string& line, int code, const std::vector<std::string>& words) {
  const std::string with = line + " --json";
  const Said said = expect(with, code, words);
  boost::json::error_code wrong;
  const auto value = boost::json::parse(said.text, wrong);
  if (wrong || !value.is_object()) fault(with, "is not one JSON object", said);
}

void Shell::write(const std::string& name, const std::string& text) const {
  std::ofstream(folder() + "/" + name, std::ios::binary) << text;
}

}  // namespace cli
