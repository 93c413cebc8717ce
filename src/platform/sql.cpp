#include "platform/sql.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace sql {

std::size_t Row::index(std::string_view name) const {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) throw Broken("no column " + std::string(name));
  return std::size_t(at - names.begin());
}

Parsed parse_parameters(std::string_view text) {
  Parsed out;
  const auto is_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    if (text[i] == '\'') {
      end = std::min(text.find('\'', i + 1), text.size() - 1) + 1;
    } else if (text.substr(i, 2) == "--") {
      end = std::min(text.find('\n', i), text.size());
    } else if (text[i] == ':') {
      while (end < text.size() && is_word(text[end]))
        ++end;
      const std::string name(text.substr(i + 1, end - i - 1));
      auto at = std::find(out.names.begin(), out.names.end(), name);
      if (at == out.names.end()) at = out.names.insert(out.names.end(), name);
      out.text += "$" + std::to_string(at - out.names.begin() + 1);
      i = end;
      continue;
    }
    out.text += text.substr(i, end - i);
    i = end;
  }
  return out;
}

const Cell& find_argument(const Query& q, const Args& args, const std::string& name,
                          const Cell& district) {
  if (const Cell* cell = args.find(name)) return *cell;
  if (name == "district") return district;
  throw Broken("query " + std::string(q.name) + " was not given :" + name);
}

bool is_postgres(std::string_view url) {
  return url.starts_with("postgresql://") || url.starts_with("postgres://");
}

std::unique_ptr<Db> connect(const Options& o) {
  return is_postgres(o.url) ? connect_postgres(o) : connect_sqlite(o);
}

struct Pool::State {
  std::mutex mutex;
  std::condition_variable freed;
  std::size_t lent = 0;
  std::atomic<bool> opened{false};  // once, at any time
  std::vector<std::unique_ptr<Db>> idle;
};

Pool::Pool(Options options) : options_(std::move(options)), state_(std::make_unique<State>()) {}
Pool::~Pool() = default;

void Pool::with(const std::function<void(Db&)>& f) {
  std::unique_lock lock(state_->mutex);
  state_->freed.wait(lock, [&] { return state_->lent < options_.sessions; });
  ++state_->lent;
  std::unique_ptr<Db> mine;
  if (!state_->idle.empty()) {
    mine = std::move(state_->idle.back());
    state_->idle.pop_back();
  }
  lock.unlock();
  const auto give_back = [&](bool sound) {
    lock.lock();
    --state_->lent;
    if (sound && mine) state_->idle.push_back(std::move(mine));
    lock.unlock();
    state_->freed.notify_one();
  };
  try {
    if (!mine) {
      Options now = options_;
      now.create = now.create && !state_->opened;
      mine = connect(now);
      state_->opened = true;
    }
    f(*mine);
  } catch (const Unavailable&) {
    give_back(false);
    std::vector<std::unique_ptr<Db>> as_broken;  // each would cost one more request its answer
    lock.lock();
    as_broken.swap(state_->idle);
    lock.unlock();
    throw;
  } catch (...) {
    mine->rollback();
    give_back(true);
    throw;
  }
  give_back(true);
}

}  // namespace sql
