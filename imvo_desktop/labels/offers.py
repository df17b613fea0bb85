"""What a field offers while somebody types."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "offer.word": QT_TRANSLATE_NOOP("offers", "{code} {name} (for “{word}”)"),
    "offer.alike": QT_TRANSLATE_NOOP("offers", "{code} {name} (looks like “{word}”)"),
}
