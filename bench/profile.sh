#!/bin/bash
# Shows in which methods a build of the hub spends its CPU time: bench/profile.sh [SIZE]
# A size is "real" or a number of synthetic documents (default 1000). The recording stays in
# /tmp/hub-SIZE.jfr, to be opened in JDK Mission Control or with the JDK's `jfr` tool.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(dirname "$here")
size=${1:-1000}
work=$(mktemp -d "${BENCH_TMP:-/dev/shm}/hub-profile.XXXXXX")
trap 'rm -rf "$work"' EXIT
recording=/tmp/hub-$size.jfr
jfr=${JAVA_HOME:+$JAVA_HOME/bin/}jfr

content=$repository/content
if [ "$size" != real ]; then
  "$here/corpus/make_corpus.py" "$size" "$work/corpus" >&2
  content=$work/corpus/hub
fi

cd "$repository"
./hub build --content "$content" --output "$work/site" # Makes the jar and the AOT cache first.
rm -rf "$work/site"
# Samples by CPU time, every other millisecond: a build is too short for the usual twenty. Events of
# files are left out, for writing thousands of them would be what is measured.
JAVA_TOOL_OPTIONS="-XX:StartFlightRecording:filename=$recording,\
jdk.CPUTimeSample#enabled=true,jdk.CPUTimeSample#throttle=2ms,\
jdk.FileRead#enabled=false,jdk.FileWrite#enabled=false -Xlog:jfr*=off" \
  ./hub build --content "$content" --output "$work/site"
"$jfr" view --width 120 --cell-height 3 cpu-time-hot-methods "$recording"
"$jfr" view --width 120 allocation-by-site "$recording"
"$jfr" view --width 120 gc-pauses "$recording"
echo "Recording: $recording"
