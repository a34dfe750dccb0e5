#!/bin/bash
# Takes pictures of the main templates: bench/screens.sh [SITE] [FOLDER]
# A narrow window, a wide one, and a wide one in the dark. Without SITE, the pages of site/.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
site=$(cd "${1:-$repository/site}" && pwd)
folder=${2:-/tmp/hub-screens}
chromium=${HUB_CHROMIUM:-chromium}
pages=(index businesses guides/businesses/hs-codes library topics/trade-finance meetings
  documents economies/ke search offline glossary)
mkdir -p "$folder"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# picture NAME WIDTH HEIGHT [FLAG...]
picture() {
  local page name=$1 width=$2 height=$3
  shift 3
  for page in "${pages[@]}"; do
    "$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking \
      --hide-scrollbars --user-data-dir="$profile" --window-size="$width,$height" "$@" \
      --screenshot="$folder/${page//\//-}-$name.png" "file://$site/$page.html" 2>/dev/null
  done
}

# Chromium's own window is never narrower than 500 pixels; tests look at phones of 360.
picture narrow 500 1400
picture wide 1280 1600
picture wide-dark 1280 1600 --blink-settings=preferredColorScheme=0
echo "Pictures: $folder"
