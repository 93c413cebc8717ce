// A disk that is full, a database that is gone: 503, nothing half done, and it comes back by
// itself.
#include <chrono>
#include <filesystem>
#include <sys/resource.h>
#include <thread>

#include "doors/site.h"

namespace doors {
namespace {

using namespace std::chrono_literals;

constexpr const char* kNeeds = "SELECT CAST(COUNT(*) AS TEXT) FROM need WHERE district = :district";

/// No file of the server may grow beyond this: as for a disk that is full.
void limit_files(pid_t pid, rlim_t bytes) {
  rlimit limit{};
  ENSURE(prlimit(pid, RLIMIT_FSIZE, nullptr, &limit) == 0);
  limit.rlim_cur = bytes;
  ENSURE(prlimit(pid, RLIMIT_FSIZE, &limit, nullptr) == 0);
}

void is_unavailable(Site& s, const std::string& lin) {
  for (int i = 0; i < 3; ++i) {
    const auto answer = s.post("/api/needs", need("in vain"), lin);
    s.refused(answer, 503, "platform.unavailable");
    s.expect(answer.headers.contains("retry-after"), "503 without Retry-After");
  }
  s.expect(s.get("/healthz").status == 200, "it is not alive");
}

/// By itself, within a short while.
void comes_back(Site& s, const std::string& lin) {
  int status = 0;
  for (int i = 0; i < 100 && status != 200; ++i) {
    status = s.post("/api/needs", need("after"), lin + "Idempotency-Key: after\r\n").status;
    if (status != 200) std::this_thread::sleep_for(100ms);
  }
  s.expect(status == 200, "it does not come back");
  s.expect(s.get("/readyz").status == 200, "it is not ready");
}

}  // namespace

void disk_full(Site& s, const std::string& wal) {
  const std::string lin = s.session("lin.xia");
  s.post("/api/needs", need("before"), lin);
  const int needs = std::stoi(s.row(kNeeds));
  limit_files(s.pid(), std::filesystem::file_size(wal));
  is_unavailable(s, lin);
  s.expect(s.get("/api/needs", lin).status == 200, "what can be read is not read");
  s.expect(std::stoi(s.row(kNeeds)) == needs, "something was half done");
  limit_files(s.pid(), RLIM_INFINITY);
  comes_back(s, lin);
  s.expect(std::stoi(s.row(kNeeds)) == needs + 1, "what was answered 503 was done after all");
}

void database_gone(Site& s, Postgres& postgres) {
  const std::string lin = s.session("lin.xia");
  const int needs = std::stoi(s.row(kNeeds));
  postgres.stop();
  is_unavailable(s, lin);
  s.refused(s.get("/api/needs", lin), 503, "platform.unavailable");
  s.expect(s.get("/readyz").status == 503, "it says that it is ready");
  s.expect(s.get("/", lin).status == 503, "a page");
  postgres.start();
  comes_back(s, lin);
  s.expect(std::stoi(s.row(kNeeds)) == needs + 1, "what was answered 503 was done after all");
}

}  // namespace doors
