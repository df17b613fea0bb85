#!/bin/sh
# Makes IMVO Desktop known to the desktop of this person: in the menu, and for files that end in .imvo. It copies nothing of the
# program itself, needs no administrator, and leaves projects alone.   usage: ./install.sh [--remove]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
entry=$data/applications/imvo-desktop.desktop
kind=$data/mime/packages/imvo-desktop.xml
icon=$data/icons/hicolor/256x256/apps/imvo-desktop.png

refresh() {
  if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications"; fi
}

if [ "${1:-}" = --remove ]; then
  rm -f "$entry" "$kind" "$icon"
  for name in imvo imvo-desktop; do
    case $(readlink "$bin/$name" 2>/dev/null || true) in "$here"/*) rm -f "$bin/$name" ;; esac
  done
  refresh
  echo "IMVO Desktop is no longer in the menu. Your projects are where they were; you may delete $here."
  exit 0
fi

mkdir -p "$data/applications" "$data/mime/packages" "$(dirname "$icon")" "$bin"
# In the menu the program is named in full, as the desktop wants it: between quotes, with what means something there escaped.
# shellcheck disable=SC2016 # The dollar and the backquote are what is escaped.
quoted=$(printf '%s' "$here/imvo-desktop" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g; s/[\\&|]/\\&/g')
sed "s|^Exec=imvo-desktop|Exec=\"$quoted\"|" "$here/share/imvo-desktop.desktop" >"$entry"
cp "$here/share/imvo-desktop.xml" "$kind"
cp "$here/share/imvo-desktop.png" "$icon"
ln -sf "$here/imvo-desktop" "$bin/imvo-desktop"
ln -sf "$here/imvo" "$bin/imvo"
refresh
if command -v xdg-mime >/dev/null; then xdg-mime default imvo-desktop.desktop application/x-imvo; fi
echo "IMVO Desktop is in the menu, and opens files that end in .imvo."
