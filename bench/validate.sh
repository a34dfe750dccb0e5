#!/bin/bash
# Holds every page and style sheet of a built hub against the Nu HTML checker: bench/validate.sh [SITE]
# Without SITE, the pages of site/. Needs Maven and a Java; fetches the checker once.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
site=$(cd "${1:-$here/../site}" && pwd)
version=26.5.2
tools=${XDG_CACHE_HOME:-$HOME/.cache}/trade4msmes-bench/validator-$version
if [ ! -d "$tools" ]; then
  mkdir -p "$tools.new"
  cat > "$tools.new/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bench</groupId><artifactId>validator</artifactId><version>1</version>
<dependencies><dependency><groupId>nu.validator</groupId><artifactId>validator</artifactId><version>$version</version></dependency></dependencies>
</project>
POM
  (cd "$tools.new" && mvn -B -q -ntp dependency:copy-dependencies -DoutputDirectory="$tools.new/lib")
  mv "$tools.new" "$tools"
fi
# Standard input holds the list, because 3,000 names do not fit into every command line.
find "$site" -name '*.html' -print0 | sort -z > "$tools/pages"
# The checker does not know ::details-content yet, which is a standard; each rule with it has a line.
rm -rf "$tools/css" && mkdir "$tools/css"
find "$site" -name '*.css' -exec cp {} "$tools/css/" \;
sed -i '/::details-content/d' "$tools"/css/*.css
find "$tools/css" -name '*.css' -print0 > "$tools/sheets"
echo "$(tr -cd '\0' < "$tools/pages" | wc -c) pages, $(tr -cd '\0' < "$tools/sheets" | wc -c) style sheets"
check() { java -Xss4m -Xmx700m -cp "$tools/lib/*" nu.validator.client.SimpleCommandLineValidator --errors-only "$@"; }
export -f check
export tools
status=0
xargs -0 -a "$tools/pages" -n 800 bash -c 'check "$@"' check || status=1
xargs -0 -a "$tools/sheets" bash -c 'check --css "$@"' check || status=1
[ $status = 0 ] && echo "No error"
exit $status
