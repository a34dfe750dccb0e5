#!/bin/sh
# Kills "hub links --fix" at 100 random moments (kill -9) and looks each time whether every file is as it
# was before or as it has to be afterwards. Usage: bench/kill-fix.sh [times]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
times=${1:-100}
"$home/hub" --version >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/content" "$work/before" "$work/after"
cp -R "$home/generator/src/test/resources/fixtures/small/." "$work/content"
cp -R "$home/content/interface" "$work/content/interface"

# 300 pages, each with a link that has moved; the results say so, so that nobody has to be asked.
n=0
while [ "$n" -lt 300 ]; do
  printf -- '---\ntitle: Page %d # kept\nsummary: Text.\n---\n[x](https://old.example/a)\n' "$n" \
    > "$work/before/page-$n.md"
  n=$((n + 1))
done
for file in "$work"/before/*; do
  sed 's|https://old.example/a|https://new.example/b|' "$file" > "$work/after/${file##*/}"
done
printf '{"version":1,"links":[{"url":"https://old.example/a","finding":"moved","status":200,%s}]}' \
  '"redirects":[{"status":301,"address":"https://new.example/b"}],"moved_to":"https://new.example/b","checked":"2026-01-01T00:00:00Z"' \
  > "$work/links.json"

fix() {
  exec "$home/hub" links --offline --fix --only old.example --content "$work/content" \
    --cache "$work/links.json" > /dev/null 2>&1
}
cp "$work"/before/* "$work/content/pages"
start=$(date +%s%N)
(fix)
whole=$((($(date +%s%N) - start) / 1000000))
n=0 old=0 new=0 mixed=0
while [ "$n" -lt "$times" ]; do
  cp "$work"/before/* "$work/content/pages"
  fix &
  process=$!
  # Mostly in the second half of the run, in which files are written.
  wait_for=$((whole / 3 + $(od -An -N2 -tu2 /dev/urandom) % (whole * 3 / 4)))
  sleep "$(printf '%d.%03d' $((wait_for / 1000)) $((wait_for % 1000)))"
  kill -9 "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  changed=0
  for file in "$work"/before/*; do
    name=${file##*/}
    if cmp -s "$work/content/pages/$name" "$work/after/$name"; then
      changed=$((changed + 1))
    elif ! cmp -s "$work/content/pages/$name" "$file"; then
      echo "$name is neither as it was nor as it has to be." >&2
      exit 1
    fi
  done
  case $changed in 0) old=$((old + 1)) ;; 300) new=$((new + 1)) ;; *) mixed=$((mixed + 1)) ;; esac
  n=$((n + 1))
done
echo "$times kills: $old before the first file, $mixed between files, $new after the last; none in a file"
"$home/hub" check --content "$work/content"
