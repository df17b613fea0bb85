"""One page of lessons for the sector or the government: what works, what hinders, without names.

Only lessons that may be shared stand on it. Every reader gets it without names
(`domain.report_settings.reader_of`).
"""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.learning import Lesson, LessonKind
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Bullets, Paragraph, Report, Section
from imvo_desktop.reporting.paper_head import part, short_document


def lessons_paper(basis: Basis) -> Report:
    """The page; without a lesson to share it says so."""
    found = shared_lessons(basis)
    kinds = [kind for kind in LessonKind if any(one.kind is kind for one in found)]
    about = Paragraph(rich(basis.words.text("lessons.about")), is_quiet=True)
    sections = [
        _section(basis, number, kind, [one for one in found if one.kind is kind])
        for number, kind in enumerate(kinds, start=2)
    ]
    blocks: tuple[Block, ...] = (about,)
    if not sections:
        blocks = (about, Paragraph(rich(basis.words.text("lessons.none"))))
    first = part(basis, 1, "lessons.part.about", blocks)
    status = basis.words.text("lessons.count", count=len(found))
    return short_document(basis, Paper.LESSONS, (first, *sections), status)


def shared_lessons(basis: Basis) -> tuple[Lesson, ...]:
    """The lessons that may be shared and say something, the newest first."""
    found = basis.network.records(Kind.LESSON).values()
    shared = [one for one in found if isinstance(one, Lesson) and one.may_share and one.text]
    by_id = sorted(shared, key=lambda one: one.id)
    return tuple(sorted(by_id, key=lambda one: one.date or "", reverse=True))


def _section(basis: Basis, number: int, kind: LessonKind, lessons: Sequence[Lesson]) -> Section:
    lines = tuple(rich(_line(basis, one)) for one in lessons)
    return part(basis, number, f"lesson_kind.{kind}", (Bullets(lines),))


def _line(basis: Basis, one: Lesson) -> str:
    words = basis.words
    parts = [_closed(one.text)]
    if one.follow_up:
        parts.append(words.text("lessons.follow_up", text=_closed(one.follow_up)))
    about = [words.text(f"theme.{one.theme}") if one.theme else "", (one.date or "")[:4]]
    if told := ", ".join(filter(None, about)):
        parts.append(f"({told})")
    return " ".join(parts)


def _closed(text: str) -> str:
    """`text` with a full stop at its end, unless it has a sign there."""
    plain = text.strip()
    return plain if plain.endswith((".", "!", "?", "…")) else f"{plain}."
