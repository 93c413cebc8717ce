#!/bin/bash
# build_web.sh: the web app into build/web, from where the program takes it in. Costs nothing when
# nothing it is made of has changed. `build_web.sh check` also checks its types and its units.
# POBING_WITHOUT_WEB=1 builds nothing here: the program then serves everything but desk and phone.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -z "${POBING_WITHOUT_WEB:-}" ] || exit 0
without() {
  echo "web: npm did not bring $1; POBING_WITHOUT_WEB=1 make builds without desk and phone" >&2
  exit 3
}
node=$(tools/node.sh) || without Node
PATH=$node:$PATH
export PATH
mkdir -p build

installed=web/node_modules/.of-lock
lock=$(cat web/package-lock.json web/package.json web/.npmrc | sha256sum | cut -c1-32)
if [ "$(cat $installed 2>/dev/null)" != "$lock" ]; then
  (cd web && npm ci --loglevel=error) >&2 || without "the packages of web/package-lock.json"
  echo "$lock" >$installed
fi

sources() {
  find web -path web/node_modules -prune -o -path web/pages -prune -o -path web/src/api/generated \
    -prune -o -type f -print0 | sort -z | xargs -0 cat
  cat tests/goldens/openapi.json docs/policy.md tools/build_web.sh
}
made=build/web/.of-sources
hash=$(sources | sha256sum | cut -c1-32)
if [ "$(cat $made 2>/dev/null)" != "$hash" ] || [ ! -e web/src/api/generated/schema.d.ts ]; then
  rm -rf build/web
  (cd web && node tools/derive.mjs && node_modules/.bin/vite build --logLevel warn)
  echo "$hash" >$made
fi
[ "${1:-}" = check ] || exit 0
checked=build/web/.checked
[ "$(cat $checked 2>/dev/null)" = "$hash" ] && exit 0
(cd web && node_modules/.bin/vue-tsc --noEmit && node_modules/.bin/vitest run --reporter=dot)
echo "$hash" >$checked
