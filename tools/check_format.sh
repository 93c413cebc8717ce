#!/bin/bash
# check_format.sh [--fix]: is the code laid out as .clang-format says? --fix lays it out.
set -euo pipefail
cd "$(dirname "$0")/.."
format=$(command -v clang-format-14 || command -v clang-format)  # Another release lays out otherwise.
"$format" --version | grep -q 'version 14\.' || { echo "format: needs clang-format 14" >&2; exit 3; }

how=(--dry-run -Werror)
[ "${1:-}" != --fix ] || how=(-i)
mapfile -d '' files < <(find src tests \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
[ ${#files[@]} = 0 ] || "$format" "${how[@]}" "${files[@]}"
echo "format: ${#files[@]} files"
