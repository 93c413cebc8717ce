#!/bin/bash
# with_postgres.sh CMD...: runs CMD beside a PostgreSQL 15 of its own, named in POBING_TEST_POSTGRES.
# On 127.0.0.1 and a free port, in a temporary folder; afterwards both are gone, whatever happened.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: with_postgres.sh CMD..." >&2; exit 2; }
bin=/usr/lib/postgresql/15/bin
[ -x $bin/initdb ] || { echo "with_postgres: no postgresql-15 in $bin" >&2; exit 3; }
unset "${!PG@}"  # A caller's PGHOST, PGOPTIONS or PGDATA must not reach this server.

home=$(mktemp -d "${TMPDIR:-/tmp}/pobing-postgres.XXXXXX")
as=(setpriv)
if [ "$(id -u)" = 0 ]; then  # initdb refuses root. setpriv, not su: the process stays our child.
  user=postgres
  id $user >/dev/null 2>&1 || user=nobody
  chown $user "$home"
  as+=(--reuid=$user --regid="$(id -g $user)" --clear-groups)
fi
server=
command=
finish() {
  trap - EXIT INT TERM HUP
  [ -z "$command" ] || kill -TERM -- "-$command" 2>/dev/null || true
  if [ -n "$server" ]; then
    kill -INT "$server" 2>/dev/null || true  # Fast shutdown: ends sessions, then itself.
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$home"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

cd_home() { cd "$home" && "$@"; }  # The server's user may not enter the caller's folder.
fail() {
  echo "with_postgres: $1" >&2
  tail -n 20 "$home/log" >&2
  exit 3
}
(cd_home "${as[@]}" $bin/initdb -D "$home/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
  --no-sync --no-instructions) >"$home/log" 2>&1 || fail "initdb failed"

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}
# Between asking for a port and taking it another program may take it: then ask again.
for attempt in 1 2 3 4 5; do
  port=$(free_port)
  # pdeathsig: even when this script is killed outright, its server does not stay behind.
  (cd_home exec "${as[@]}" --pdeathsig INT $bin/postgres -D "$home/data" -p "$port" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 \
    ) >"$home/log" 2>&1 </dev/null &
  server=$!
  for _ in $(seq 300); do
    grep -q '^ready' "$home/data/postmaster.pid" 2>/dev/null && break 2  # Ours, no other's.
    kill -0 "$server" 2>/dev/null || break  # It has given up; the next port.
    sleep 0.1
  done
  [ "$attempt" -lt 5 ] || fail "the server does not start"
  kill -INT "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
done
$bin/createdb -h 127.0.0.1 -p "$port" -U postgres pobing || fail "no database"
export POBING_TEST_POSTGRES=postgresql://postgres@127.0.0.1:$port/pobing

# In a process group of its own, in the background: a signal is then answered at once, by ending
# all that CMD has started, and not only when CMD happens to be done.
set -m
"$@" &
command=$!
set +m
status=0
wait "$command" || status=$?
command=
exit $status
