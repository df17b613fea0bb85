#!/bin/sh
# Makes dist/imvo-desktop-VERSION-linux-PROCESSOR.tar.xz of dist/imvo-desktop.   usage: make_archive.sh [DIST]
# The same bundle gives the same bytes: names in order, no owner, one time (SOURCE_DATE_EPOCH).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$here/../../..
dist=${1:-$root/dist}
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")
name=imvo-desktop-$version-linux-$(uname -m)

mkdir -p "$dist/imvo-desktop/share"
cp "$here/install.sh" "$dist/imvo-desktop/"
cp "$here/imvo-desktop.desktop" "$here/imvo-desktop.xml" "$dist/imvo-desktop/share/"
cp "$here/../imvo.png" "$dist/imvo-desktop/share/imvo-desktop.png"
cp "$root/LICENSE" "$dist/imvo-desktop/"
tar --create --directory "$dist" --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w \
  --mtime="@${SOURCE_DATE_EPOCH:-0}" --transform "s,^imvo-desktop,$name,S" imvo-desktop |
  xz --threads=0 -6 >"$dist/$name.tar.xz"
echo "$dist/$name.tar.xz"
