#!/bin/bash
# pictures.sh: takes the pictures of the README anew, of the demo that is built. Look at each.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$(tools/node.sh):$PATH
export PATH POBING_PAGES=pictures
cd web
exec node_modules/.bin/vitest run --config vitest.browser.config.ts
