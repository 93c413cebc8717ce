#pragma once
// The file of a backup: one line with the hash of all that follows, then a gzipped tar. So a byte
// that was lost or altered anywhere is seen before anything is read. By hand: tail -n +2 FILE | tar
// tz
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace app {

/// The file is no backup, is cut short, or was altered.
struct BadArchive : std::runtime_error {
  using std::runtime_error::runtime_error;
};
/// It could not be written.
struct ArchiveUnwritten : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Nothing stands under the path until `finish`; without it nothing ever does.
class ArchiveWriter {
 public:
  explicit ArchiveWriter(std::string path);
  ~ArchiveWriter();
  ArchiveWriter(const ArchiveWriter&) = delete;
  ArchiveWriter& operator=(const ArchiveWriter&) = delete;
  void add(const std::string& name, std::string_view bytes);
  void finish();

 private:
  struct State;
  std::string path_, part_;
  std::unique_ptr<State> state_;
};

class ArchiveReader {
 public:
  /// Verifies the whole file; throws BadArchive.
  explicit ArchiveReader(const std::string& path);
  ~ArchiveReader();
  ArchiveReader(const ArchiveReader&) = delete;
  ArchiveReader& operator=(const ArchiveReader&) = delete;
  /// The next entry, or false at the end.
  bool next(std::string& name, std::string& bytes);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace app
