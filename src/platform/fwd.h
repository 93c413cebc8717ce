#pragma once
// Names of the platform that a step's face may mention without seeing the platform.
namespace registry {
struct Book;
}
namespace platform {
struct Work;
struct Module;
}  // namespace platform
