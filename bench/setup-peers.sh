#!/bin/sh
# Installs the generators that the hub is measured against, once, at pinned versions:
#   Hugo (Debian package), Eleventy, Pagefind and MiniSearch (npm), JBake (Maven).
# Everything except the Debian packages goes into the folder given by BENCH_PEERS
# (default ~/.cache/trade4msmes-bench). Needs: a Debian system, node 20 or later with npm,
# Maven, and the right to install packages (root or sudo) where some are missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
peers=${BENCH_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/trade4msmes-bench}
hugo_version=0.111.3

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

debian_packages() {
  missing=
  command -v hugo >/dev/null || missing="$missing hugo=$hugo_version*"
  [ -x /usr/bin/time ] || missing="$missing time"
  command -v python3 >/dev/null || missing="$missing python3"
  [ -z "$missing" ] && return
  as_root apt-get update -qq
  # The versions hold no blanks and the star is for apt, so splitting is what is wanted here.
  set -f
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
  set +f
}

# Copies a file and says (by its exit code) whether it was new or had changed.
changed() {
  cmp -s "$1" "$2" && return 1
  cp "$1" "$2"
}

npm_packages() {
  mkdir -p "$peers/npm"
  changed "$here/peers/package.json" "$peers/npm/package.json" && rm -rf "$peers/npm/node_modules"
  [ -x "$peers/npm/node_modules/.bin/pagefind" ] && return
  (cd "$peers/npm" && npm install --no-package-lock --loglevel=error --no-fund --no-audit >/dev/null)
}

jbake_jars() {
  mkdir -p "$peers/jbake"
  changed "$here/peers/jbake/pom.xml" "$peers/jbake/pom.xml" && rm -rf "$peers/jbake/lib"
  [ -d "$peers/jbake/lib" ] && return
  (cd "$peers/jbake" && mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib.part \
    && mv lib.part lib)
}

debian_packages
npm_packages
jbake_jars

case $(hugo version) in
  *v$hugo_version*) ;;
  *) echo "warning: the limits were set against Hugo $hugo_version" >&2 ;;
esac
hugo version | cut -c1-60
echo "Eleventy $("$peers/npm/node_modules/.bin/eleventy" --version)"
"$peers/npm/node_modules/.bin/pagefind" --version
echo "JBake: $(basename "$peers"/jbake/lib/jbake-core-*.jar)"
echo "Peers are in $peers"
