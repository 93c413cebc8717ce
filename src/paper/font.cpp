#include "paper/font.h"

#include <algorithm>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <string_view>
#include <vector>

namespace paper {
namespace {

constexpr std::string_view kPreferred[] = {"WenQuanYi Micro Hei", "Droid Sans Fallback",
                                           "Noto Sans CJK SC", "Noto Serif CJK SC"};

/// Each family with simplified Chinese that fontconfig knows.
std::vector<std::string> chinese_families() {
  const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> wanted(FcPatternCreate(),
                                                                       FcPatternDestroy);
  const std::unique_ptr<FcLangSet, decltype(&FcLangSetDestroy)> languages(FcLangSetCreate(),
                                                                          FcLangSetDestroy);
  const std::unique_ptr<FcObjectSet, decltype(&FcObjectSetDestroy)> asked(
      FcObjectSetBuild(FC_FAMILY, nullptr), FcObjectSetDestroy);
  const auto name = [](const char* s) { return reinterpret_cast<const FcChar8*>(s); };
  FcLangSetAdd(languages.get(), name("zh-cn"));
  FcPatternAddLangSet(wanted.get(), FC_LANG, languages.get());
  const std::unique_ptr<FcFontSet, decltype(&FcFontSetDestroy)> found(
      FcFontList(nullptr, wanted.get(), asked.get()), FcFontSetDestroy);
  std::vector<std::string> out;
  for (int i = 0; found != nullptr && i < found->nfont; ++i) {
    FcChar8* family = nullptr;
    if (FcPatternGetString(found->fonts[i], FC_FAMILY, 0, &family) == FcResultMatch)
      out.emplace_back(reinterpret_cast<const char*>(family));
  }
  std::ranges::sort(out);
  return out;
}

std::string preferred() {
  const auto there = chinese_families();
  std::string out;
  const auto take = [&](std::string_view family) {
    if (!out.empty()) out += ", ";
    out += family;
  };
  for (const auto family : kPreferred)
    if (std::ranges::find(there, family) != there.end()) take(family);
  if (out.empty() && !there.empty()) take(there.front());
  return out;
}

}  // namespace

const std::string& families() {
  static const std::string kFamilies = preferred();
  return kFamilies;
}

}  // namespace paper
