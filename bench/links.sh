#!/bin/sh
# Checks 1,000 links on 200 hosts that play every kind of trouble, with the usual settings, and says
# how long that takes. Usage: bench/links.sh [most seconds, 60 by default]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
most=${1:-60}
. "$home/.mvn/find-jdk.sh"
java=$(find_jdk)/bin/java
"$home/hub" --version >&2
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server"; fi; rm -rf "$work"' EXIT

# The hosts are addresses of this machine, which Linux has many of.
port=$((20000 + $$ % 20000))
"$java" -XX:TieredStopAtLevel=1 -Xmx200m \
  "$home/generator/src/test/java/org/trade4msmes/hub/links/TroubleServer.java" "$port" &
server=$!

mkdir -p "$work/content"
cp -R "$home/generator/src/test/resources/fixtures/small/." "$work/content"
cp -R "$home/content/interface" "$work/content/interface"
{
  printf -- '---\ntitle: Links\nsummary: Links to check.\n---\n'
  set -- page file.pdf no-head head-not-found head-reset moved moved-twice moved-oddly away loop \
    endless-redirect no-location to-mail to-front not-found gone forbidden login fails \
    fails-once busy busy-once never slow-drip endless reset silent not-http huge-head cut-short empty \
    soft soft-fr parked teapot
  n=0
  while [ "$n" -lt 1000 ]; do
    shift_by=$((n % $#))
    eval "path=\${$((shift_by + 1))}"
    printf '[x](http://127.0.%d.%d:%d/%s?%d)\n' \
      $((n % 200 / 100 + 1)) $((n % 100 + 1)) "$port" "$path" "$n"
    n=$((n + 1))
  done
} > "$work/content/pages/links.md"

until (: > "/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$server"
  sleep 0.2
  # Only some shells can open a connection; others wait long enough for the server to start.
  case ${BASH_VERSION:-} in '') sleep 3; break ;; esac
done

start=$(date +%s%N)
"$home/hub" links --content "$work/content" --cache "$work/links.json" --allow-private \
  --only ":$port/" > "$work/report" 2> "$work/progress" || [ $? = 1 ]
end=$(date +%s%N)
tail -n 1 "$work/report"
took=$(((end - start) / 1000000))
printf '1,000 links on 200 hosts in %d.%03d s\n' $((took / 1000)) $((took % 1000))
[ "$took" -le $((most * 1000)) ] || { echo "That is more than $most s." >&2; exit 1; }
