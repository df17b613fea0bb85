"""What changed, who did it and what going back would change, in words."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "change.field": QT_TRANSLATE_NOOP("changes", "{name} from “{before}” to “{after}”"),
    "change.added": QT_TRANSLATE_NOOP("changes", "{name} added"),
    "change.removed": QT_TRANSLATE_NOOP("changes", "{name} removed"),
    "change.of": QT_TRANSLATE_NOOP("changes", "{about}: {change}"),
    "change.named": QT_TRANSLATE_NOOP("changes", "{record} “{title}”"),
    "change.none": QT_TRANSLATE_NOOP("changes", "not known"),
    "change.blank": QT_TRANSLATE_NOOP("changes", "nothing"),
    "change.more": QT_TRANSLATE_NOOP("changes", "and {count} more"),
    "change.gone": QT_TRANSLATE_NOOP("changes", "something that is gone"),
    "change.count.organisation": QT_TRANSLATE_NOOP("changes", "{count} organisations"),
    "change.count.organisation.one": QT_TRANSLATE_NOOP("changes", "1 organisation"),
    "change.count.link": QT_TRANSLATE_NOOP("changes", "{count} deliveries"),
    "change.count.link.one": QT_TRANSLATE_NOOP("changes", "1 delivery"),
    "change.count.risk": QT_TRANSLATE_NOOP("changes", "{count} risks"),
    "change.count.risk.one": QT_TRANSLATE_NOOP("changes", "1 risk"),
    "change.count.measure": QT_TRANSLATE_NOOP("changes", "{count} measures"),
    "change.count.measure.one": QT_TRANSLATE_NOOP("changes", "1 measure"),
    "change.count.placement": QT_TRANSLATE_NOOP("changes", "{count} places in the drawing"),
    "change.count.placement.one": QT_TRANSLATE_NOOP("changes", "1 place in the drawing"),
    "change.count.other": QT_TRANSLATE_NOOP("changes", "{count} other records"),
    "change.count.other.one": QT_TRANSLATE_NOOP("changes", "1 other record"),
    "change.this": QT_TRANSLATE_NOOP("changes", "This changes {parts}."),
    "change.nothing": QT_TRANSLATE_NOOP("changes", "This changes nothing: it is as it is now."),
    "change.action.undo": QT_TRANSLATE_NOOP("changes", "Undone: {edit}"),
    "change.action.redo": QT_TRANSLATE_NOOP("changes", "Done again: {edit}"),
    "change.action.redacted": QT_TRANSLATE_NOOP("changes", "A person was removed everywhere"),
    "trail.entries": QT_TRANSLATE_NOOP("changes", "{count} entries"),
    "trail.entries.one": QT_TRANSLATE_NOOP("changes", "One entry"),
    "change.blanked": QT_TRANSLATE_NOOP("changes", "What this was has been removed on request"),
}
