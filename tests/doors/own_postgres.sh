#!/bin/bash
# own_postgres.sh init|start|stop FOLDER PORT: a PostgreSQL that a test may stop and start again.
# `start` returns once it answers; it ends with the test that started it.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
[ -x $bin/initdb ] || exit 77
unset "${!PG@}"
folder=$2
as=(setpriv)
if [ "$(id -u)" = 0 ]; then  # initdb refuses root
  user=postgres
  id $user >/dev/null 2>&1 || user=nobody
  as+=(--reuid=$user --regid="$(id -g $user)" --clear-groups)
fi
case $1 in
  init)
    mkdir -p "$folder"
    [ "$(id -u)" != 0 ] || chown $user "$folder"
    cd "$folder"
    "${as[@]}" $bin/initdb -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
      --no-instructions >"$folder/log" 2>&1
    ;;
  start)
    cd "$folder"
    exec "${as[@]}" --pdeathsig INT $bin/postgres -D "$folder/data" -p "$3" \
      -c listen_addresses=127.0.0.1 -c unix_socket_directories= >>"$folder/log" 2>&1 </dev/null
    ;;
  *)
    exit 2
    ;;
esac
