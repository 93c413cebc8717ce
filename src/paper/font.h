#pragma once
// Which fonts a paper is set in. Used by the paper's drawing, and by whoever must refuse without.
#include <string>

namespace paper {

/// Families in order of preference, for Pango; empty when no font of this machine has Chinese
/// characters: then nothing may be set, because it would come out as squares. Asked of fontconfig
/// once. TrueType first: of Noto's CFF fonts cairo 1.16 puts a megabyte into each file.
const std::string& families();

}  // namespace paper
