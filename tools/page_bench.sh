#!/bin/bash
# page_bench.sh: what pages cost whoever opens them first, as lines `name value unit`.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$(tools/node.sh):$PATH
export PATH POBING_PAGES=bench
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
(cd web && POBING_PAGE_BENCH=$lines node_modules/.bin/vitest run \
  --config vitest.browser.config.ts) >&2
cat "$lines"
