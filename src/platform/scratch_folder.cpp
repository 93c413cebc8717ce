#include "platform/scratch_folder.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace platform {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() : path_((fs::temp_directory_path() / "pobing-XXXXXX").string()) {
  if (mkdtemp(path_.data()) == nullptr)
    throw fs::filesystem_error("cannot make a scratch folder", path_,
                               std::error_code(errno, std::generic_category()));
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace platform
