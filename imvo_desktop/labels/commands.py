"""What the command line says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "command.imvo": QT_TRANSLATE_NOOP(
        "commands",
        "Maps a supply chain and its risks for people and environment. Everything stays on "
        "this computer.",
    ),
}
