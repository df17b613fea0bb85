"""The counts of an import in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from imvo_desktop.domain.words import Words
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.usecases.import_check import ImportCheck
from imvo_desktop.usecases.import_plan import Counted
from imvo_desktop.usecases.import_summary import Summary

_TEXTS = {
    "rows": QT_TRANSLATE_NOOP("ImportCounts", "{rows} rows = {used} used + {aside} kept aside"),
    "same": QT_TRANSLATE_NOOP(
        "ImportCounts", "Everything in this list is in your project already. Nothing changes."
    ),
    "organisations": QT_TRANSLATE_NOOP("ImportCounts", "Organisations"),
    "links": QT_TRANSLATE_NOOP("ImportCounts", "Deliveries"),
    "risks": QT_TRANSLATE_NOOP("ImportCounts", "Risks"),
    "counted": QT_TRANSLATE_NOOP(
        "ImportCounts", "{name}: {new} new, {changed} changed, {same} the same"
    ),
    "counted_of_several": QT_TRANSLATE_NOOP("ImportCounts", "{name}: {new} new, {changed} changed"),
    "making": QT_TRANSLATE_NOOP(
        "ImportCounts", "{unknown} of {count}: country of making not known"
    ),
}


def rows_text(summary: Summary, words: Words) -> str:
    """Rows in, used and kept aside."""
    number = words.number
    return _text("rows").format(
        rows=number(summary.rows_in),
        used=number(summary.rows_used),
        aside=number(summary.rows_aside),
    )


def counts_text(check: ImportCheck, words: Words) -> str:
    """What is new, changed and the same, a line per kind of record."""
    if not check.summary.has_changes:
        return _text("same")
    counts, form = check.counts, "counted" if len(check.plans) == 1 else "counted_of_several"
    parts = [
        _counted("organisations", counts.organisations, form, words),
        _counted("links", counts.links, form, words),
        _counted("risks", counts.risks, form, words),
    ]
    return "\n".join(part for part in parts if part)


def making_text(summary: Summary, words: Words) -> str:
    """How many deliveries do not say where the goods are made; blank where all do."""
    if not summary.making_unknown:
        return ""
    unknown, count = words.number(summary.making_unknown), words.number(summary.deliveries)
    return _text("making").format(unknown=unknown, count=count)


def _counted(name: str, counted: Counted, form: str, words: Words) -> str:
    if counted == Counted():
        return ""
    number = words.number
    return _text(form).format(
        name=_text(name),
        new=number(counted.new),
        changed=number(counted.changed),
        same=number(counted.same),
    )


def _text(name: str) -> str:
    return QCoreApplication.translate("ImportCounts", _TEXTS[name])
