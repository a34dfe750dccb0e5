#!/bin/sh
# Makes the self-contained archive, unpacks it elsewhere, and builds the hub with it where there is
# neither a JDK nor Maven. Says how large it is and how long a build takes.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/hub" dist --output "$work/hub.tar.gz"
mkdir "$work/a folder elsewhere"
tar xzf "$work/hub.tar.gz" -C "$work/a folder elsewhere"
rm "$work/hub.tar.gz"
cd "$work/a folder elsewhere/hub"

# A PATH with the few tools that the launcher itself uses, so that no Java can be found by chance.
mkdir "$work/bin"
for tool in sh dirname; do
  ln -s "$(command -v "$tool")" "$work/bin/$tool"
done
run() {
  env -i PATH="$work/bin" ./hub "$@"
}
if env -i PATH="$work/bin" sh -c 'command -v java || command -v mvn'; then
  echo "The PATH holds a Java or Maven, so this would prove nothing." >&2
  exit 1
fi
run --version
start=$(date +%s%N)
run build
end=$(date +%s%N)
[ -f site/index.html ] || { echo "There is no site." >&2; exit 1; }
echo "First build: $(((end - start) / 1000000)) ms as a whole process"
du -sh . | sed 's/\s.*/ unpacked, the site included/'
# Says whether the prepared start is used, or what keeps it from being used.
env -i PATH="$work/bin" runtime/bin/java -XX:AOTCache=program/hub.aot -XX:AOTMode=on \
  -Xms280m -Xmn160m -Xmx384m -XX:+UseParallelGC -XX:TieredStopAtLevel=1 \
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages \
  -Dhub.home="$PWD" -jar "$PWD/program/hub.jar" --version >/dev/null && echo "The prepared start is used."
