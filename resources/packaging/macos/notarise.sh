#!/bin/bash
# Packs the signed program into a disk image, has it looked at by Apple, and staples the answer to it, so that it opens without a
# network.   usage: IMVO_NOTARY=PROFILE notarise.sh "dist/IMVO Desktop.app" dist/imvo-desktop.dmg
# PROFILE is what `xcrun notarytool store-credentials` keeps in the keychain; nothing secret is written here.
set -euo pipefail
app=$1 image=$2
: "${IMVO_NOTARY:?the name of the profile in the keychain}"
hdiutil create -volname "IMVO Desktop" -srcfolder "$app" -format UDZO -ov "$image"
codesign --force --timestamp --sign "${IMVO_SIGN:?}" "$image"
xcrun notarytool submit "$image" --keychain-profile "$IMVO_NOTARY" --wait
xcrun stapler staple "$image"
xcrun stapler validate "$image"
