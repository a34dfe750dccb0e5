#!/bin/bash
# Times how soon the preview tells a page that it has changed, from the change of a file to the
# reload event, on a copy of the real hub.
# Usage: bench/serve.sh [--rounds N]     (see bench/README.md)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(dirname "$here")
work=${BENCH_TMP:-/dev/shm}/trade4msmes-serve

rounds=30
if [ "${1:-}" = --rounds ]; then
  rounds=${2:-}
  shift 2
fi
[[ $rounds =~ ^[1-9][0-9]*$ ]] && [ $# -eq 0 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }

rm -rf "$work"
mkdir -p "$work"
cp -r "$repository/content" "$repository/templates" "$work/"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
${HUB:-"$repository/hub"} serve --port 0 --content "$work/content" --templates "$work/templates" \
  >"$work/log" 2>&1 &
server=$!
echo "$(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1);" \
  "load $(cut -d' ' -f1 /proc/loadavg)"
status=0
python3 "$here/serve.py" "$work" "$rounds" || status=$?
if [ "$status" -gt 1 ]; then
  cat "$work/log" >&2
fi
exit "$status"
