// Every mention of libarchive is in this file.
#include "app/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/crypto.h"

namespace app {
namespace {

constexpr std::string_view kMagic = "POBING-BACKUP-1 ";
constexpr std::size_t kHead = kMagic.size() + 64 + 1;  // the hash in hex and the line's end

/// A file's bytes, as long as this stands.
class Mapped {
 public:
  explicit Mapped(const std::string& path) : fd_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    struct stat about {};
    if (fd_ < 0 || fstat(fd_, &about) != 0 || !S_ISREG(about.st_mode))
      throw BadArchive("there is no file " + path);
    size_ = std::size_t(about.st_size);
    if (size_ == 0) return;
    data_ = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, fd_, 0);
    if (data_ == MAP_FAILED) throw BadArchive("cannot read " + path);
  }
  ~Mapped() {
    if (data_ != nullptr && data_ != MAP_FAILED) munmap(data_, size_);
    if (fd_ >= 0) close(fd_);
  }
  Mapped(const Mapped&) = delete;
  Mapped& operator=(const Mapped&) = delete;
  std::string_view bytes() const { return {static_cast<const char*>(data_), size_}; }

 private:
  int fd_;
  void* data_ = nullptr;
  std::size_t size_ = 0;
};

void write_all(int fd, const void* data, std::size_t n, const std::string& path) {
  const char* at = static_cast<const char*>(data);
  while (n > 0) {
    const ssize_t done = write(fd, at, n);
    if (done <= 0) throw ArchiveUnwritten("cannot write " + path);
    at += done;
    n -= std::size_t(done);
  }
}

}  // namespace

struct ArchiveWriter::State {
  int fd = -1;
  archive* out = nullptr;
  ~State() {
    if (out != nullptr) archive_write_free(out);
    if (fd >= 0) close(fd);
  }
};

ArchiveWriter::ArchiveWriter(std::string path)
    : path_(std::move(path)), part_(path_ + ".part"), state_(std::make_unique<State>()) {
  state_->fd = open(part_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (state_->fd < 0) throw ArchiveUnwritten("cannot write " + part_);
  const std::string head(kHead, ' ');
  write_all(state_->fd, head.data(), head.size(), part_);
  state_->out = archive_write_new();
  const bool good = archive_write_set_format_pax_restricted(state_->out) == ARCHIVE_OK &&
                    archive_write_add_filter_gzip(state_->out) == ARCHIVE_OK &&
                    archive_write_open_fd(state_->out, state_->fd) == ARCHIVE_OK;
  if (!good) throw ArchiveUnwritten("cannot write " + part_);
}

ArchiveWriter::~ArchiveWriter() {
  if (state_) unlink(part_.c_str());  // not finished
}

void ArchiveWriter::add(const std::string& name, std::string_view bytes) {
  archive_entry* entry = archive_entry_new();
  archive_entry_set_pathname(entry, name.c_str());
  archive_entry_set_size(entry, la_int64_t(bytes.size()));
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0600);
  const bool good =
      archive_write_header(state_->out, entry) == ARCHIVE_OK &&
      archive_write_data(state_->out, bytes.data(), bytes.size()) == la_ssize_t(bytes.size());
  archive_entry_free(entry);
  if (!good) throw ArchiveUnwritten("cannot write " + part_);
}

void ArchiveWriter::finish() {
  if (archive_write_close(state_->out) != ARCHIVE_OK)
    throw ArchiveUnwritten("cannot write " + part_);
  std::string head(kMagic);
  head += crypto::sha256_hex(Mapped(part_).bytes().substr(kHead)) + "\n";
  if (pwrite(state_->fd, head.data(), head.size(), 0) != ssize_t(head.size()) ||
      fsync(state_->fd) != 0 || std::rename(part_.c_str(), path_.c_str()) != 0)
    throw ArchiveUnwritten("cannot write " + path_);
  state_.reset();
}

struct ArchiveReader::State {
  explicit State(const std::string& path) : file(path) {}
  ~State() {
    if (in != nullptr) archive_read_free(in);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  Mapped file;
  archive* in = nullptr;
};

ArchiveReader::ArchiveReader(const std::string& path) : state_(std::make_unique<State>(path)) {
  const std::string_view all = state_->file.bytes();
  if (all.size() < kHead || !all.starts_with(kMagic) || all[kHead - 1] != '\n')
    throw BadArchive(path + " is no backup of this program");
  const std::string_view body = all.substr(kHead);
  if (crypto::sha256_hex(body) != all.substr(kMagic.size(), 64))
    throw BadArchive(path + " is cut short or was altered: it is not what its first line says");
  state_->in = archive_read_new();
  const bool good = archive_read_support_format_tar(state_->in) == ARCHIVE_OK &&
                    archive_read_support_filter_gzip(state_->in) == ARCHIVE_OK &&
                    archive_read_open_memory(state_->in, body.data(), body.size()) == ARCHIVE_OK;
  if (!good) throw BadArchive(path + " cannot be unpacked");
}

ArchiveReader::~ArchiveReader() = default;

bool ArchiveReader::next(std::string& name, std::string& bytes) {
  archive_entry* entry = nullptr;
  const int got = archive_read_next_header(state_->in, &entry);
  if (got == ARCHIVE_EOF) return false;
  if (got != ARCHIVE_OK) throw BadArchive("the backup cannot be unpacked");
  name = archive_entry_pathname(entry);
  bytes.resize(std::size_t(archive_entry_size(entry)));
  if (archive_read_data(state_->in, bytes.data(), bytes.size()) != la_ssize_t(bytes.size()))
    throw BadArchive("the backup cannot be unpacked: " + name);
  return true;
}

}  // namespace app
