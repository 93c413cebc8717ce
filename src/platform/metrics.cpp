#include "platform/metrics.h"

#include <fmt/core.h>

namespace platform {
namespace {

std::string series(std::string_view name, const std::string& labels) {
  return labels.empty() ? std::string(name) : std::string(name) + "{" + labels + "}";
}

}  // namespace

void Histogram::add(double value) {
  std::size_t i = 0;
  while (i < bounds_.size() && value > bounds_[i])
    ++i;
  ++counts_[i];
  sum_ += value;
}

std::string Histogram::text(std::string_view name, const std::string& labels) const {
  std::string out;
  std::int64_t below = 0;
  const std::string comma = labels.empty() ? "" : labels + ",";
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    below += counts_[i];
    const std::string bound = i < bounds_.size() ? fmt::format("{}", bounds_[i]) : "+Inf";
    out += fmt::format("{}_bucket{{{}le=\"{}\"}} {}\n", name, comma, bound, below);
  }
  out += fmt::format("{} {}\n", series(std::string(name) + "_sum", labels), sum_);
  out += fmt::format("{} {}\n", series(std::string(name) + "_count", labels), below);
  return out;
}

void Metrics::answered(std::string_view method, const std::string& route, int status,
                       std::string_view kind, double ms) {
  const std::lock_guard lock(mutex_);
  ++answered_[{std::string(method), route, status}];
  auto at = took_.find(kind);
  if (at == took_.end()) {
    const std::vector<double> seconds{0.001, 0.002, 0.005, 0.01, 0.025, 0.05,
                                      0.1,   0.25,  0.5,   1,    2.5,   10};
    at = took_.emplace(std::string(kind), Histogram(seconds)).first;
  }
  at->second.add(ms / 1000);
}

void Metrics::committed(std::size_t commands) {
  const std::lock_guard lock(mutex_);
  commits_.add(double(commands));
}

std::string Metrics::text(const std::vector<Gauge>& gauges) const {
  const std::lock_guard lock(mutex_);
  std::string out =
      "# HELP pobing_requests_total Requests answered.\n# TYPE pobing_requests_total counter\n";
  for (const auto& [key, count] : answered_) {
    const auto& [method, route, status] = key;
    out += fmt::format("pobing_requests_total{{method=\"{}\",route=\"{}\",status=\"{}\"}} {}\n",
                       method, route, status, count);
  }
  out +=
      "# HELP pobing_request_seconds From the last byte read to the answer.\n"
      "# TYPE pobing_request_seconds histogram\n";
  for (const auto& [kind, histogram] : took_)
    out += histogram.text("pobing_request_seconds", "kind=\"" + kind + "\"");
  out +=
      "# HELP pobing_commit_commands Commands in one commit.\n"
      "# TYPE pobing_commit_commands histogram\n";
  out += commits_.text("pobing_commit_commands", "");
  std::string_view last;
  for (const auto& g : gauges) {
    if (g.name != last) out += fmt::format("# TYPE {} gauge\n", g.name);
    last = g.name;
    out += fmt::format("{} {}\n", series(g.name, g.labels), g.value);
  }
  return out;
}

}  // namespace platform
