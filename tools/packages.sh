#!/bin/bash
# packages.sh SECTION...: installs what is missing of these sections of apt-packages.txt.
# As root directly, else with sudo; where neither can be had, prints the command and exits 3.
set -euo pipefail
list=${APT_PACKAGES:-$(dirname "$0")/../apt-packages.txt}

wanted=$(awk -v sections=" $* " '
  { sub(/#.*/, "") }
  /^\[/ { gsub(/[][ ]/, ""); on = index(sections, " " $0 " "); next }
  on && NF { print $1 }' "$list")
[ -n "$wanted" ] || { echo "packages: no section named $*" >&2; exit 2; }

# Node may have come from elsewhere, newer than Debian's; then Debian's would only stand in its way.
if command -v node >/dev/null && command -v npm >/dev/null; then
  wanted=$(grep -vxE 'nodejs|npm' <<<"$wanted")
fi

# Asking dpkg takes milliseconds, so every make target may ask.
have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p') || true
missing=$(comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$have") | tr '\n' ' ')
missing=${missing% }
[ -n "$missing" ] || exit 0

update="apt-get update"
install="apt-get install -y --no-install-recommends $missing"
if [ "$(id -u)" = 0 ]; then
  as_root=()
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as_root=(sudo)  # It may ask for a password: somebody is there to type it.
else
  echo "packages: missing: $missing" >&2
  echo "Run this as root, then make again:" >&2
  echo "  $update && $install" >&2
  exit 3
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
quietly() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    echo "packages: failed: ${as_root[*]} $*" >&2
    exit 3
  }
}
echo "packages: installing $missing"
quietly $update
quietly $install
