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
    "talks.title": QT_TRANSLATE_NOOP("year_talks", "Conversations"),
    "talks.total": QT_TRANSLATE_NOOP("year_talks", "{count} conversations: {kinds}."),
    "talks.total.one": QT_TRANSLATE_NOOP("year_talks", "One conversation: {kinds}."),
    "talks.counted": QT_TRANSLATE_NOOP("year_talks", "{kind} {count}"),
    "talks.column.date": QT_TRANSLATE_NOOP("year_talks", "Date"),
    "talks.column.with": QT_TRANSLATE_NOOP("year_talks", "With"),
    "talks.column.about": QT_TRANSLATE_NOOP("year_talks", "About"),
    "talks.column.came": QT_TRANSLATE_NOOP("year_talks", "What came of it"),
    "talks.more": QT_TRANSLATE_NOOP("year_talks", "and {count} other risks"),
    "talks.more.one": QT_TRANSLATE_NOOP("year_talks", "and one other risk"),
    "talks.joint": QT_TRANSLATE_NOOP("year_talks", "Done together with others"),
    "talks.joint_line": QT_TRANSLATE_NOOP("year_talks", "{text} ({status})"),
    "error.nobody_to_talk_to": QT_TRANSLATE_NOOP(
        "year_talks", "There is no stakeholder yet. Add one first, or take one from the library."
    ),
}
