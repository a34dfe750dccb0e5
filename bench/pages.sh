#!/bin/bash
# What the pages of a built hub are like in Chromium: bench/pages.sh [--every | --axe] [SITE]
# Weight, first paint on a line of 400 kbit/s and 400 ms, and Lighthouse's marks of the main pages.
#   --every  opens every page: requests to others, messages, cookies, inline scripts and styles, width
#   --axe    lets axe look at one page of every kind and language, light and dark, narrow and wide
# Without SITE, the pages of site/. Needs node 22 or later with npm, and Chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tools=${BENCH_PAGES:-${XDG_CACHE_HOME:-$HOME/.cache}/trade4msmes-bench/pages}
mode=
case ${1:-} in --*) mode=$1; shift ;; esac
site=$(cd "${1:-$here/../site}" && pwd)
if ! cmp -s "$here/pages/package.json" "$tools/package.json" || [ ! -d "$tools/node_modules" ]; then
  mkdir -p "$tools"
  cp "$here/pages/package.json" "$tools/"
  (cd "$tools" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --no-audit --no-fund --silent)
fi
export BENCH_PAGES=$tools
case $mode in
  '') exec node "$here/pages/measure.mjs" "$site" ;;
  --every) exec node "$here/pages/every.mjs" "$site" ;;
  --axe) exec node "$here/pages/every.mjs" "$site" --axe ;;
  *) echo "Unknown: $mode" >&2; exit 2 ;;
esac
