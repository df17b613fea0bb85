"""What was learnt and what is tried out, beside what was done: a part of the risk report."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.learning import Lesson
from imvo_desktop.domain.marks import experiments_running, organisation_of
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import Block, Bullets, Heading, Paragraph

_LESSONS = 12


def lessons_blocks(basis: Basis) -> list[Block]:
    """The lessons this reader may see, the newest first, and what is tried out; often nothing."""
    words = basis.words
    shown, rest = limited(_lessons(basis), _LESSONS)
    lines = [
        words.text("lessons.told", kind=words.text(f"lesson_kind.{one.kind}"), text=one.text)
        + (f" {words.text('lessons.follow_up', text=one.follow_up)}" if one.follow_up else "")
        for one in shown
    ]
    lines += _experiments(basis)
    if not lines:
        return []
    blocks: list[Block] = [Heading(words.text("lessons.title")), Bullets(tuple(map(rich, lines)))]
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def _lessons(basis: Basis) -> list[Lesson]:
    found = sorted(basis.network.records(Kind.LESSON).items())
    told = [one for _, one in found if isinstance(one, Lesson) and one.text.strip()]
    return sorted(told, key=lambda one: one.date or "", reverse=True)


def _experiments(basis: Basis) -> list[str]:
    """What is being tried out now, with whom."""
    names = basis.network.organisations
    found = []
    for one in experiments_running(basis.network):
        place = names.get(organisation_of(basis.network, one))
        code = "experiments.told" if place is not None else "experiments.told_alone"
        name = place.name if place is not None else ""
        found.append(basis.words.text(code, name=one.name, place=name))
    return found
