"""How far the company says it is in the six steps: for ourselves and for who checks us."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.analysis.step_progress import progress
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.domain.step import SelfScan
from imvo_desktop.knowledge.step_questions import STEP_NUMBERS
from imvo_desktop.labels.scan_words import level_text, step_title
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Table

SEEN_BY = frozenset({Profile.INTERNAL, Profile.AUDITOR})
"""Who reads it; others read the steps of the chain itself."""

_SCANS = 2


def steps_blocks(basis: Basis) -> list[Block]:
    """A row for each step: questions done, and the last two scans.

    Nothing for other readers, and nothing before a question was answered or a scan begun.
    """
    scans, words = _scans(basis), basis.words
    is_told = bool(scans or basis.network.records(Kind.STEP_ANSWER))
    if not is_told or basis.edition.profile not in SEEN_BY:
        return []
    title = Heading(basis.say("policy.steps"))
    headers = (
        basis.say("column.step_name"),
        basis.say("column.step_questions"),
        *(basis.say("column.step_scan", date=one.date) for one in scans),
    )
    rows = tuple(
        (
            rich(step_title(step, words)),
            rich(_done(basis, step)),
            *(rich(level_text(one.scores.of(step), words)) for one in scans),
        )
        for step in STEP_NUMBERS
    )
    widths = (4, 3, *(3 for _ in scans))
    return [title, Paragraph(rich(basis.say("policy.steps_text"))), Table(headers, rows, widths)]


def _done(basis: Basis, step: int) -> str:
    found = progress(basis.network, step)
    return basis.say("policy.steps_done", done=found.done, count=found.all)


def _scans(basis: Basis) -> Sequence[SelfScan]:
    """The last two, the latest first."""
    kept = basis.network.records(Kind.SELF_SCAN).values()
    scans = [one for one in kept if isinstance(one, SelfScan)]
    return sorted(scans, key=lambda one: (one.date, one.id), reverse=True)[:_SCANS]
