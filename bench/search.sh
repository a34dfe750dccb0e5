#!/bin/bash
# Compares the hub's search with Pagefind and MiniSearch over the same documents, in one run:
#   bench/search.sh [--relevance] [SIZE]
# Prints relevance for judged queries and for known items, bytes over the wire, times in Chromium, the
# parity of browser and Lucene, and what index and pack cost a build. With --relevance only the first two
# of these. SIZE is the number of synthetic documents for a second hub (default 1000; 0 for none).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(dirname "$here")
peers=${BENCH_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/trade4msmes-bench}
only=
if [ "${1:-}" = --relevance ]; then only=relevance; shift; fi
size=${1:-1000}
work=$(mktemp -d "${BENCH_TMP:-/dev/shm}/hub-search.XXXXXX")
trap 'rm -rf "$work"' EXIT
if [ ! -d "$peers/npm/node_modules/playwright-core" ]; then
  echo "Run bench/setup-peers.sh first." >&2
  exit 2
fi

cd "$repository"
. .mvn/find-jdk.sh
JAVA_HOME=$(find_jdk)
export JAVA_HOME
./hub build --output "$work/real" | head -n 1
sites=("$work/real")
if [ "$size" != 0 ]; then
  "$here/corpus/make_corpus.py" "$size" "$work/corpus" >/dev/null
  ./hub build --content "$work/corpus/hub" --output "$work/synthetic" | head -n 1
  sites+=("$work/synthetic")
fi
ONLY=$only node "$here/search/compare.mjs" "$peers" \
  generator/src/test/resources/relevance/queries.tsv "${sites[@]}"
if [ -z "$only" ]; then
  # The script stands behind messages and core, which are a line each.
  printf 'search script, gzip: %s bytes\n' "$(tail -n +4 "$work/real/search/search-en.js" | gzip -9 -c | wc -c)"
  echo "parity of browser and Lucene, queries of each kind that give the same hits and scores:"
  mvn -B -q -ntp -pl generator test -Dtest=ParityTest -Dsurefire.useFile=false 2>/dev/null \
    | grep -E '^[a-z ]+: [0-9]+ of [0-9]+'
  mvn -B -q -ntp -pl generator dependency:build-classpath -Dmdep.includeScope=test \
    -Dmdep.outputFile="$work/classpath" >/dev/null 2>&1
  echo "index and pack of the real hub, in a warm JVM:"
  "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED \
    -cp "generator/target/test-classes:generator/target/classes:$(cat "$work/classpath")" \
    org.trade4msmes.hub.build.IndexBenchmark content
fi
