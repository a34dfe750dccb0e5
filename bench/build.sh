#!/bin/bash
# Times whole builds of the hub beside the same documents in Hugo + Pagefind.
# Usage: bench/build.sh [--rounds N] [--eleventy] [--jbake] [SIZE...]     (see bench/README.md)
# A size is "real" or a number of synthetic documents; without one: real 1000 10000.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(dirname "$here")
peers=${BENCH_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/trade4msmes-bench}
work=${BENCH_TMP:-/dev/shm/trade4msmes-bench}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

usage() {
  sed -n '2,4s/^# //p' "$0" >&2
  exit 2
}

rounds=5
with_eleventy=
with_jbake=
sizes=()
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=${2:-}; shift ;;
    --eleventy) with_eleventy=1 ;;
    --jbake) with_jbake=1 ;;
    real | [1-9]*) sizes+=("$1") ;;
    *) usage ;;
  esac
  shift
done
[[ $rounds =~ ^[1-9][0-9]*$ ]] || usage
[ ${#sizes[@]} -gt 0 ] || sizes=(real 1000 10000)

for tool in hugo /usr/bin/time python3 "$peers/npm/node_modules/.bin/pagefind"; do
  if ! command -v "$tool" >/dev/null; then
    echo "$tool is missing: run bench/setup-peers.sh" >&2
    exit 2
  fi
done

# Everything, input too, lies in memory: creating files on a disk is slow and varies too much.
rm -rf "$work"
mkdir -p "$work"
trap 'rm -rf "$work"' EXIT
times=$work/times.tsv
pagefind="$peers/npm/node_modules/.bin/pagefind --silent"

# Lays out folders in which each generator finds the documents and its templates.
stage() {
  local corpus=$work/corpus-$1 peer
  python3 "$here/corpus/make_corpus.py" "$1" "$corpus" >&2
  for peer in hugo eleventy jbake; do cp -r "$here/peers/$peer" "$work/$peer-$1"; done
  mv "$corpus/hub" "$work/hub-$1"
  mv "$corpus/hugo" "$work/hugo-$1/content"
  mkdir "$work/hugo-$1/static" "$work/jbake-$1/assets"
  cp "$here/peers/site.css" "$work/hugo-$1/static/"
  mv "$corpus"/eleventy/* "$work/eleventy-$1/src/docs/"
  cp "$here/peers/site.css" "$work/eleventy-$1/src/"
  mv "$corpus"/jbake/* "$work/jbake-$1/content/"
  cp "$here/peers/site.css" "$work/jbake-$1/assets/"
  rm -rf "$corpus"
}

# measure SIZE ROUND NAME FOLDER OUTPUT COMMAND: runs a command in a folder, with no earlier output.
measure() {
  local size=$1 round=$2 name=$3 folder=$4 output=$5 command=$6
  rm -rf "$output"
  sync
  if ! (cd "$folder" && /usr/bin/time -q -o "$work/time" -f '%e\t%U\t%S\t%M' \
      sh -c "$command" >"$work/log" 2>&1); then
    echo "$name failed on $size:" >&2
    tail -n 20 "$work/log" >&2
    exit 2
  fi
  if [ "$round" -gt 0 ]; then
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$size" "$round" "$name" "$(tail -n 1 "$work/time")" \
      "$(find "$output" -name '*.html' | wc -l)" "$(find "$output" -type f | wc -l)" \
      "$(find "$output" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')" >>"$times"
  fi
}

hub() {
  local content=$work/hub-$1
  [ "$1" != real ] || content=$repository/content
  measure "$1" "$2" hub "$repository" "$work/site-hub" \
    "./hub build --content '$content' --output '$work/site-hub'"
}

# One round: each generator once. Ratios are taken within a round, so that a slow phase of the
# machine falls on all of them.
run_round() {
  local size=$1 round=$2
  hub "$size" "$round"
  [ "$size" != real ] || return 0
  measure "$size" "$round" hugo+pagefind "$work/hugo-$size" "$work/hugo-$size/public" \
    "hugo --quiet && $pagefind --site public"
  if [ -n "$with_eleventy" ]; then
    measure "$size" "$round" eleventy+pagefind "$work/eleventy-$size" "$work/eleventy-$size/_site" \
      "$peers/npm/node_modules/.bin/eleventy --quiet && $pagefind --site _site"
  fi
  # JBake takes time with the square of the size: 15 s for 1,000 documents, 12 minutes for 10,000.
  if [ -n "$with_jbake" ] && [ "$round" = 1 ] && [ "$size" -le 2000 ]; then
    measure "$size" "$round" jbake "$work/jbake-$size" "$work/jbake-$size/output" \
      "$java -cp '.:$peers/jbake/lib/*' org.jbake.launcher.Main -b . output"
  fi
}

for size in "${sizes[@]}"; do
  [ "$size" = real ] || stage "$size"
  for ((round = 0; round <= rounds; round++)); do # Round 0 warms up and is not counted.
    echo "$size documents, round $round of $rounds" >&2
    run_round "$size" "$round"
  done
  rm -rf "$work"/*-"$size"
done

echo "$(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1);" \
  "load $(cut -d' ' -f1 /proc/loadavg); $(hugo version | cut -d' ' -f2 | cut -d+ -f1)," \
  "$("$peers/npm/node_modules/.bin/pagefind" --version)"
echo
python3 "$here/report.py" "$times"
