#include "simulate/bookkeeper.h"

#include <cstdlib>

namespace simulate {
namespace {

const std::string kAfter = "carried from ";

}  // namespace

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

Bookkeeper::Account& Bookkeeper::current(const std::string& line) {
  const auto after = accounts_.find(kAfter + line);
  return after == accounts_.end() ? accounts_.at(line) : current(after->first);
}

void Bookkeeper::reserve(const std::string& line, Fen n) {
  current(line).available -= n;
  current(line).reserved += n;
}

void Bookkeeper::commit(const std::string& line, Fen n) {
  current(line).reserved -= n;
  current(line).committed += n;
}

void Bookkeeper::spend(const std::string& line, Fen n) {
  current(line).committed -= n;
  current(line).spent += n;
}

void Bookkeeper::release_reserved(const std::string& line, Fen n) {
  current(line).reserved -= n;
  current(line).available += n;
}

void Bookkeeper::release_committed(const std::string& line, Fen n) {
  current(line).committed -= n;
  current(line).available += n;
}

void Bookkeeper::close(std::int64_t year) {
  std::map<std::string, Account> made;
  for (auto& [line, a] : accounts_) {
    if (a.year != year) continue;
    a.state = "closed";
    a.carried += a.reserved + a.committed;
    a.lapsed += a.available;
    if (a.carried > 0) {
      Account after;
      after.year = year + 1;
      after.state = "approved";
      after.approved = a.carried;
      after.reserved = a.reserved;
      after.committed = a.committed;
      made[kAfter + line] = after;
    }
    a.reserved = a.committed = a.available = 0;
  }
  accounts_.merge(made);
}

std::vector<std::string> Bookkeeper::differences(const boost::json::array& lines) const {
  std::vector<std::string> out;
  std::size_t known = 0;
  std::map<std::string, std::string> before;  // what a line was carried from
  for (const auto& one : lines)
    if (const auto& from = one.at("carried_from"); from.is_string())
      before[std::string(one.at("id").as_string())] = std::string(from.get_string());
  for (const auto& one : lines) {
    const auto& line = one.as_object();
    std::string id(line.at("id").as_string());
    // A line that the close made is known by the one that it was carried from.
    std::string made;
    for (auto from = before.find(id); from != before.end(); from = before.find(id)) {
      made += kAfter;
      id = from->second;
    }
    id = made + id;
    const auto at = accounts_.find(id);
    if (at == accounts_.end()) {
      out.push_back(id + " is a line nobody knows of");
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
