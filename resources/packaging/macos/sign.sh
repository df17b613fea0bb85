#!/bin/bash
# Signs the program from the inside out: first every library and program in it, the bundle last. (Signing with --deep gives all of
# them the entitlements of the whole.)   usage: IMVO_SIGN="Developer ID Application: …" sign.sh "dist/IMVO Desktop.app"
set -euo pipefail
app=$1
: "${IMVO_SIGN:?the name of the signing identity; - for none, to try}"
entitlements=$(cd "$(dirname "$0")" && pwd)/entitlements.plist
stamp=--timestamp
[ "$IMVO_SIGN" = - ] && stamp=--timestamp=none

sign() { codesign --force --options runtime "$stamp" --sign "$IMVO_SIGN" "$@"; }

find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | while IFS= read -r -d '' one; do sign "$one"; done
# The deepest first: a framework may hold another.
find "$app/Contents/Frameworks" -depth -type d -name '*.framework' -print0 | while IFS= read -r -d '' one; do sign "$one"; done
sign --entitlements "$entitlements" "$app/Contents/MacOS/imvo"
sign --entitlements "$entitlements" "$app/Contents/MacOS/imvo-desktop"
sign --entitlements "$entitlements" "$app"
codesign --verify --strict --verbose=2 "$app"
