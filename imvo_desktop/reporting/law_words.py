"""How far a law or an agreement is, as a sentence without its full stop."""

from __future__ import annotations

from imvo_desktop.domain.agreement import AgreementStatus
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.laws import Agreement, Law, law_called


def law_status(law: Law, words: Words, day: str) -> str:
    """The status of `law` on `day` (ISO), with the day it applies from where that is known."""
    said = words.text(f"report.law_status.{law.status_on(day)}")
    if not law.applies_from:
        return said
    return words.text("report.laws.from", said=said, date=law.applies_from)


def law_line(law_id: str, words: Words, day: str) -> str:
    """A law with its status on `day` (ISO), what else to know of it, and when it was checked."""
    law = law_called(law_id)
    return words.text(
        "papers.law",
        name=f"{law.name(words.language)}, {law.number}",
        status=law_status(law, words, day),
        note=law.note(words.language),
        checked=checked_on(law.checked_on, words, is_confirmed=law.confirmed),
    )


def agreement_status(one: Agreement, words: Words) -> str:
    """The status of an agreement with the days that are known."""
    said = words.text(f"report.agreement_status.{one.status}")
    if one.start and one.end:
        last = words.date(one.end)
        return words.text("report.laws.period", said=said, date=one.start, last=last)
    if one.start:
        is_running = one.status is AgreementStatus.RUNNING
        code = "report.laws.since" if is_running else "report.laws.started"
        return words.text(code, said=said, date=one.start)
    return said


def checked_on(day: str, words: Words, *, is_confirmed: bool) -> str:
    """The day a row was checked, and whether it is still "to be checked"."""
    date = words.date(day)
    return date if is_confirmed else f"{date}: {words.text('report.laws.to_check')}"
