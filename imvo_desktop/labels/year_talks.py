"""Words of stakeholders, conversations and joint actions."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "talks.from_library": QT_TRANSLATE_NOOP(
        "year_talks", "Comes from the library of this program; checked on {day}."
    ),
    "talks.no_outcome": QT_TRANSLATE_NOOP("year_talks", "Nothing written yet"),
    "talks.no_name": QT_TRANSLATE_NOOP("year_talks", "No name needed: a role or a desk is enough."),
    "talks.share_hint": QT_TRANSLATE_NOOP("year_talks", "Say yes only if the other side agrees."),
    "talks.new": QT_TRANSLATE_NOOP("year_talks", "New stakeholder"),
    "talks.new_joint": QT_TRANSLATE_NOOP("year_talks", "Joint action"),
    "edit.confirm_heard": QT_TRANSLATE_NOOP(
        "year_talks", "Those affected were heard about {count} risks"
    ),
    "edit.confirm_heard.one": QT_TRANSLATE_NOOP(
        "year_talks", "Those affected were heard about a risk"
    ),
    "error.nobody_to_talk_to": QT_TRANSLATE_NOOP(
        "year_talks", "There is no stakeholder yet. Add one first, or take one from the library."
    ),
}
