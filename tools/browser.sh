#!/bin/bash
# browser.sh [FILTER]: plays the pages in Chromium, against the demo on a port of its own.
# POBING_WEB=build/web plays desk and phone from there, without linking the program anew.
# POBING_UPDATE_GOLDENS=1 takes the pictures anew; look at each before committing it.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$(tools/node.sh):$PATH
export PATH
cd web
exec node_modules/.bin/vitest run --config vitest.browser.config.ts --reporter=verbose "$@"
