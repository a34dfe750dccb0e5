#!/bin/bash
# Lets things go wrong around the program (a full disk, a killed build, a network that goes ...) and
# looks each time whether anything is lost and whether one plain sentence says what is the matter.
# Usage: bench/faults.sh [--kills N] [FAULT ...]     (see bench/README.md; --list names the faults)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# Small disks, disks that can only be read and a network of one's own need a namespace of one's own.
if [ -z "${FAULTS_INSIDE:-}" ]; then
  export FAULTS_INSIDE=no
  if unshare -rmn true 2>/dev/null; then
    FAULTS_INSIDE=yes exec unshare -rmn python3 "$here/faults.py" "$@"
  fi
fi
exec python3 "$here/faults.py" "$@"
