#!/bin/sh
# Makes the files of the editing program anew, from packages of npm, in the resources of the package admin.
# For a newer version: change the numbers and digests here and in licences.txt, run this, run AdminPageTest.
# Needs npm, and Python with fonttools and brotli (Debian: python3-fonttools python3-brotli).
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
target=$here/../resources/org/trade4msmes/hub/admin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# fetch FOLDER PACKAGE@VERSION SHA512: unpacks a package whose digest is as it should be.
fetch() {
  archive=$(npm pack --silent "$2")
  echo "$3  $archive" | sha512sum --check --quiet
  mkdir "$1"
  tar -xzf "$archive" -C "$1" --strip-components=1
}

fetch sveltia @sveltia/cms@0.221.1 27e4288a4f6418c9362fbbcda4e42b9c3985462f8d07abf02747fae7b62db31587d0ff16612611452442da943f8c619b56533ffcf83f588826929b30aa8a3781
fetch yaml js-yaml@5.5.0 a5a36be0b14814f8de7929b035876b6fc15a7cb2c6fc2af601fdc68dbb072790b12231f8af47367a696645d02da4f02278fd60455ce4e9bb816d53f980130602

python3 "$here/pack.py" sveltia yaml "$target"
gzip -9nf "$target/sveltia-cms.js" "$target/js-yaml.js"
