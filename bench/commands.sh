#!/bin/sh
# Times two commands on the real hub as whole processes: a build where nothing has changed, and all
# handbooks made anew. Usage: bench/commands.sh     (see bench/README.md)
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d "${BENCH_TMP:-/dev/shm}/hub-commands.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$home/hub" --version >&2
"$home/hub" build --output "$work/site" >&2
echo "$(nproc) cores; load $(cut -d' ' -f1 /proc/loadavg)"
python3 "$home/bench/commands.py" "$home" "$work"
