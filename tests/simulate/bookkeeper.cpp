#include "simulate/bookkeeper.h"

#include <cstdlib>

namespace simulate {

Fen fen_of(const std::string& yuan) {
  const std::size_t point = yuan.find('.');
  const bool negative = !yuan.empty() && yuan[0] == '-';
  Fen fen = std::llabs(std::atoll(yuan.substr(0, point).c_str())) * 100;
  if (point != std::string::npos)
    fen += std::atoll((yuan.substr(point + 1) + "00").substr(0, 2).c_str());
  return negative ? -fen : fen;
}

std::string yuan_of(Fen fen) {
  const Fen rest = std::llabs(fen) % 100;
  return (fen < 0 ? "-" : "") + std::to_string(std::llabs(fen) / 100) + (rest < 10 ? ".0" : ".") +
         std::to_string(rest);
}

void Bookkeeper::propose(const std::string& line, std::int64_t year, Fen amount) {
  Account a;
  a.year = year;
  a.proposed = amount;
  accounts_[line] = a;
}

void Bookkeeper::approve(const std::string& line) {
  Account& a = accounts_.at(line);
  a.state = "approved";
  a.approved = a.proposed;
  a.available = a.proposed;
}

void Bookkeeper::reserve(const std::string& line, Fen n) {
  accounts_.at(line).available -= n;
  accounts_.at(line).reserved += n;
}

void Bookkeeper::commit(const std::string& line, Fen n) {
  accounts_.at(line).reserved -= n;
  accounts_.at(line).committed += n;
}

void Bookkeeper::spend(const std::string& line, Fen n) {
  accounts_.at(line).committed -= n;
  accounts_.at(line).spent += n;
}

void Bookkeeper::release_reserved(const std::string& line, Fen n) {
  accounts_.at(line).reserved -= n;
  accounts_.at(line).available += n;
}

void Bookkeeper::release_committed(const std::string& line, Fen n) {
  accounts_.at(line).committed -= n;
  accounts_.at(line).available += n;
}

void Bookkeeper::close(std::int64_t year) {
  for (auto& [line, a] : accounts_) {
    if (a.year != year) continue;
    a.state = "closed";
    a.carried += a.reserved + a.committed;
    a.lapsed += a.available;
    a.reserved = a.committed = a.available = 0;
  }
}

std::vector<std::string> Bookkeeper::differences(const boost::json::array& lines) const {
  std::vector<std::string> out;
  std::size_t known = 0;
  for (const auto& one : lines) {
    const auto& line = one.as_object();
    const std::string id(line.at("id").as_string());
    const auto at = accounts_.find(id);
    if (at == accounts_.end()) {
      // A line that the close made: nobody proposed it, so its money came from the year before.
      if (line.at("carried_from").is_null()) out.push_back(id + " is a line nobody proposed");
      continue;
    }
    ++known;
    const Account& a = at->second;
    const auto& balance = line.at("balance").as_object();
    const std::pair<const char*, Fen> wanted[] = {
        {"approved", a.approved},   {"available", a.available}, {"reserved", a.reserved},
        {"committed", a.committed}, {"spent", a.spent},         {"carried", a.carried},
        {"lapsed", a.lapsed}};
    for (const auto& [account, fen] : wanted) {
      const std::string says(balance.at(account).as_string());
      if (fen_of(says) != fen)
        out.push_back(id + " " + account + " is " + says + ", on paper " + yuan_of(fen));
    }
    if (line.at("state").as_string() != a.state)
      out.push_back(id + " is " + std::string(line.at("state").as_string()) + ", on paper " +
                    a.state);
  }
  if (known != accounts_.size())
    out.push_back(std::to_string(accounts_.size() - known) + " lines are missing");
  return out;
}

}  // namespace simulate
