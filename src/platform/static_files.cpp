#include "platform/static_files.h"

#include <array>

#include "platform/crypto.h"

namespace platform {
namespace {

constexpr std::string_view kAssets = "assets/";
constexpr std::string_view kIndex = "/index.html";
/// Scripts and styles of our own only, and no inline script. Pictures may be written into a style.
constexpr std::string_view kPolicy =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'";

std::string_view type_of(std::string_view name) {
  struct Row {
    std::string_view ending, type;
  };
  static constexpr std::array<Row, 9> kRows{{
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".woff2", "font/woff2"},
      {".txt", "text/plain; charset=utf-8"},
  }};
  for (const auto& row : kRows)
    if (name.ends_with(row.ending)) return row.type;
  return "application/octet-stream";
}

/// Whether a list of a header names this word; "gzip;q=0" refuses it.
bool lists(const std::string* header, std::string_view word) {
  if (header == nullptr) return false;
  std::string_view left = *header;
  while (!left.empty()) {
    const std::size_t end = left.find(',');
    std::string_view part = left.substr(0, end);
    left = end == left.npos ? std::string_view() : left.substr(end + 1);
    while (part.starts_with(' '))
      part.remove_prefix(1);
    const std::string_view name = part.substr(0, part.find_first_of("; "));
    const bool refused = part.find(";q=0") != part.npos && part.find(";q=0.") == part.npos;
    if (name == word) return !refused;
  }
  return false;
}

}  // namespace

StaticFiles::StaticFiles(std::span<const Embedded> all) {
  for (const auto& file : all)
    if (!file.name.ends_with(".gz"))
      files_[std::string(file.name)] = {file.text, {}, crypto::sha256_hex(file.text).substr(0, 32)};
  for (const auto& file : all) {
    if (!file.name.ends_with(".gz")) continue;
    const auto plain = files_.find(file.name.substr(0, file.name.size() - 3));
    if (plain != files_.end()) plain->second.packed = file.text;
  }
}

const StaticFiles::File* StaticFiles::page_of(std::string_view path) const {
  const std::string folder(path.substr(0, path.find('/')));
  const auto at = files_.find(folder + std::string(kIndex));
  return at == files_.end() ? nullptr : &at->second;
}

std::optional<http::Response> StaticFiles::answer(const http::Request& r) const {
  if (files_.empty() || (r.method != "GET" && r.method != "HEAD")) return std::nullopt;
  const std::string_view path = r.path().substr(1);
  if (const auto at = files_.find(path); at != files_.end()) return given(path, at->second, r);
  if (path.starts_with(kAssets))
    return http::Response{
        404, "text/plain; charset=utf-8", "no such file\n", {{"Cache-Control", "no-store"}}};
  const File* page = page_of(path);
  if (page == nullptr) return std::nullopt;
  return given(kIndex, *page, r);
}

http::Response StaticFiles::given(std::string_view name, const File& file,
                                  const http::Request& r) const {
  const bool packed = !file.packed.empty() && lists(r.header("accept-encoding"), "gzip");
  const std::string etag = "\"" + file.etag + (packed ? "-gz\"" : "\"");
  http::Response out;
  out.content_type = std::string(type_of(name));
  // A name under assets/ carries a hash of what it holds, so it never changes; a page is asked
  // anew.
  out.headers = {{"Cache-Control",
                  name.starts_with(kAssets) ? "public, max-age=31536000, immutable" : "no-cache"},
                 {"ETag", etag},
                 {"Vary", "Accept-Encoding"},
                 {"Content-Security-Policy", std::string(kPolicy)}};
  if (lists(r.header("if-none-match"), etag)) {
    out.status = 304;
    return out;
  }
  if (packed) out.headers.push_back({"Content-Encoding", "gzip"});
  out.body = std::string(packed ? file.packed : file.bytes);
  return out;
}

std::string_view StaticFiles::route(std::string_view path) {
  if (path.starts_with("/assets/")) return "/assets/*";
  return path.starts_with("/m") ? "/m/*" : "/desk/*";
}

}  // namespace platform
