#pragma once
// A folder of its own in the system's temporary folder, gone with its owner: for scratch databases,
// backups in the making, tests.
#include <string>

namespace platform {

class ScratchFolder {
 public:
  /// std::filesystem::filesystem_error when none can be made.
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace platform
