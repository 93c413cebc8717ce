#pragma once
// Counters and histograms for an operator, as Prometheus text.
#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace platform {

class Histogram {
 public:
  explicit Histogram(std::vector<double> bounds) : bounds_(std::move(bounds)) {
    counts_.resize(bounds_.size() + 1);
  }
  void add(double value);
  /// The lines of one series; `labels` is "" or `kind="read"`.
  std::string text(std::string_view name, const std::string& labels) const;

 private:
  std::vector<double> bounds_;
  std::vector<std::int64_t> counts_;
  double sum_ = 0;
};

class Metrics {
 public:
  /// `route` is a template, never a raw address; `kind` one of few words.
  void answered(std::string_view method, const std::string& route, int status,
                std::string_view kind, double ms);
  void committed(std::size_t commands);
  struct Gauge {
    std::string_view name;
    std::string labels;
    double value;
  };
  std::string text(const std::vector<Gauge>&) const;

 private:
  mutable std::mutex mutex_;
  std::map<std::tuple<std::string, std::string, int>, std::int64_t> answered_;
  std::map<std::string, Histogram, std::less<>> took_;
  Histogram commits_{{1, 2, 4, 8, 16, 32, 64}};
};

}  // namespace platform
