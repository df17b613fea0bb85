"""The order of the priorities: hotspots as rows, the others as cards, then rows again."""

from __future__ import annotations

from imvo_desktop.charts.harms import Harm, rank_text
from imvo_desktop.reporting.basis import LISTED, Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    CardPairs,
    GoTo,
    Heading,
    LevelMark,
    LineEnd,
    Paragraph,
    Rich,
    Table,
    Target,
)
from imvo_desktop.reporting.front import shortened, unbroken
from imvo_desktop.reporting.harm_cards import Numbered, hotspots, numbered, small_card
from imvo_desktop.reporting.harm_facts import people_and_part, reason_of

CARDS = 60
_REASON = 160


def priorities_list(basis: Basis, hotspots_number: str) -> list[Block]:
    """The hotspots as rows that lead to their section, the others as cards; then rows.

    Without a section of their own the hotspots are cards like the others.
    """
    if not basis.harms:
        return [Paragraph(rich(basis.say("top.none")))]
    grave = hotspots(basis) if hotspots_number else []
    others = numbered(basis)[len(grave) : CARDS]
    lead = [basis.say("priorities.list_note")]
    if grave:
        lead.append(basis.say("priorities.hotspots", section=hotspots_number))
    blocks: list[Block] = [Paragraph(rich(" ".join(lead)), is_quiet=True)]
    if grave:
        blocks.append(_hotspots(basis, grave))
    if grave and others:
        blocks.append(Heading(basis.say("priorities.others"), 3))
    if others:
        blocks.append(CardPairs(tuple(small_card(basis, one) for one in others)))
    return [*blocks, *_rows(basis)]


def _hotspots(basis: Basis, grave: list[Numbered]) -> Table:
    names = ("priority", "harm", "why", "people", "level")
    headers = tuple(basis.say(f"column.{name}") for name in names)
    rows = tuple(_hotspot(basis, one) for one in grave)
    return Table(headers, rows, (0, 8, 11, 8, 7))


def _hotspot(basis: Basis, one: Numbered) -> tuple[Rich, ...]:
    """A hotspot in one row, with its reason, sources, who is at risk and the own part."""
    number, harm = one
    risk = basis.network.risks[harm.risk]
    rank = rank_text(basis.words, harm.rank, is_shared=harm.is_shared)
    return (
        (GoTo(number, rank),),
        rich(f"{harm.where}: {harm.theme}{basis.taken_over(risk)}"),
        (shortened(reason_of(basis, risk), _REASON), " ", *basis.cites(risk.sources)),
        rich("; ".join(people_and_part(basis, risk))),
        (LevelMark(harm.level, harm.level_text), LineEnd(), unbroken(harm.answers_text)),
    )


def _rows(basis: Basis) -> list[Block]:
    """What comes after the cards, and how many more there are."""
    blocks: list[Block] = []
    rest, more = limited(numbered(basis)[CARDS:], LISTED - CARDS)
    if rest:
        names = ("rank", "where", "theme", "answers", "level")
        headers = tuple(basis.words.text(f"chart.column.{name}") for name in names)
        rows = tuple(_row(basis, number, one) for number, one in rest)
        blocks.append(Table(headers, rows, (0, 4, 4, 3, 3), numbers=(0,)))
    if more:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=more)), is_quiet=True))
    return blocks


def _row(basis: Basis, number: int, one: Harm) -> tuple[Rich, ...]:
    risk = basis.network.risks[one.risk]
    cited = basis.cites(risk.sources)
    return (
        (Target(number, rank_text(basis.words, one.rank, is_shared=one.is_shared)),),
        (one.where, " ", *cited),
        rich(f"{one.theme}{basis.taken_over(risk)}"),
        rich(one.answers_text),
        (LevelMark(one.level, one.level_text),),
    )
