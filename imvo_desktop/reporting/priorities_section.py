"""Risks and priorities: what happens now, the order, each harm with its reasons and sources."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.harms import Harm, link_text
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.svg import svg
from imvo_desktop.domain.codes import Judged, Level
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Figure,
    HarmCard,
    Heading,
    LevelMark,
    Note,
    Paragraph,
    Rich,
    Section,
    Table,
    Tone,
    texts,
)
from imvo_desktop.reporting.front import happening_table
from imvo_desktop.reporting.harm_facts import answers_line, harm_facts

_ROWS = 150
CARDS = 60
_LONG_CARD = 1500


def priorities_section(basis: Basis, number: str, charts: Iterable[Picture]) -> Section:
    """The section with the whole order."""
    blocks: list[Block] = [
        *_provisional(basis),
        Heading(basis.say("now.title")),
        *_now(basis),
        Heading(basis.say("priorities.charts")),
        *(Figure(svg(one), one.alt) for one in charts),
        Heading(basis.say("priorities.list")),
        *_list(basis),
        *_open(basis),
        Heading(basis.say("priorities.unknown")),
        *_unknown(basis),
        *_looked(basis),
        *_after_us(basis),
    ]
    return Section(number, basis.say("section.priorities"), tuple(blocks))


def _provisional(basis: Basis) -> list[Block]:
    count, total = basis.count_judged(Judged.ACCEPTED), len(basis.network.risks)
    if not count:
        return []
    text = basis.say("priorities.provisional_text", count=count, total=total)
    return [Note(basis.say("priorities.provisional"), (rich(text),), Tone.WARNING)]


def _now(basis: Basis) -> list[Block]:
    found = basis.assessment.happening_now
    if not found:
        return [Paragraph(rich(basis.say("now.none")))]
    return [happening_table(basis, found, is_short=False)]


def _list(basis: Basis) -> list[Block]:
    """The first harms as cards with everything known; the rest as rows."""
    if not basis.harms:
        return [Paragraph(rich(basis.say("top.none")))]
    cards, rest = basis.harms[:CARDS], basis.harms[CARDS:]
    blocks: list[Block] = [Paragraph(rich(basis.say("priorities.list_note")), is_quiet=True)]
    blocks += [_card(basis, number, one) for number, one in enumerate(cards, start=1)]
    if rest:
        names = ("rank", "where", "theme", "answers", "level")
        headers = tuple(basis.words.text(f"chart.column.{name}") for name in names)
        rows = tuple(_row(basis, one) for one in rest)
        blocks.append(Table(headers, rows, (0, 4, 4, 3, 2), numbers=(0,)))
    return blocks


def _card(basis: Basis, number: int, one: Harm) -> HarmCard:
    code = "harm.place_shared" if one.is_shared else "harm.place"
    facts = harm_facts(basis, one)
    return HarmCard(
        number=number,
        rank=basis.say(code, number=one.rank),
        where=one.where,
        theme=one.theme,
        mark=LevelMark(one.level, one.level_text),
        answers=answers_line(basis, one),
        facts=facts,
        is_long=sum(map(len, texts(facts))) > _LONG_CARD,
    )


def _row(basis: Basis, one: Harm) -> tuple[Rich, ...]:
    cited = basis.cites(basis.network.risks[one.risk].sources)
    return (
        rich(f"{one.rank}"),
        (one.where, *cited),
        rich(one.theme),
        rich(one.answers_text),
        (LevelMark(one.level, one.level_text),),
    )


def _open(basis: Basis) -> list[Block]:
    """Risks that were written down but have no level yet."""
    found = [basis.network.risks[one] for one in basis.matrix.unknown]
    if not found:
        return []
    lines: list[Rich] = [
        (f"{basis.place_of(risk)}: {basis.theme_of(risk)}. ", *basis.cites(risk.sources))
        for risk in found[:_ROWS]
    ]
    return [Heading(basis.say("priorities.open")), Bullets(tuple(lines))]


def _unknown(basis: Basis) -> list[Block]:
    """The links without a known level, whatever the reason."""
    links = basis.assessment.links
    after = set(basis.assessment.after_us)
    unknown = [
        one
        for one, level in zip(links.ids, links.level.tolist(), strict=True)
        if LEVELS[level] is Level.UNKNOWN and one not in after
    ]
    if not unknown:
        return [Paragraph(rich(basis.say("priorities.unknown_none")))]
    shown, rest = limited(unknown, _ROWS)
    blocks: list[Block] = [_link_table(basis, shown)]
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def _link_table(basis: Basis, link_ids: list[str]) -> Table:
    not_known = basis.say("not_known")
    rows = []
    for link_id in link_ids:
        link = basis.network.links[link_id]
        making = basis.words.country(link.country_of_making) or not_known
        name = link_text(basis.network, basis.words, link_id)
        rows.append((rich(name), rich(link.product or not_known), rich(making)))
    headers = tuple(basis.say(f"column.{name}") for name in ("delivery", "product", "making"))
    return Table(headers, tuple(rows), (5, 3, 2))


def _looked(basis: Basis) -> list[Block]:
    """Where someone looked and found nothing, with the reason."""
    found = [basis.network.risks[one] for one in basis.matrix.looked]
    if not found:
        return []
    lines = tuple(
        (
            f"{basis.place_of(risk)}: {basis.theme_of(risk)}. {risk.reason or ''} ",
            *basis.cites(risk.sources),
        )
        for risk in found[:_ROWS]
    )
    return [Heading(basis.say("priorities.looked")), Bullets(lines)]


def _after_us(basis: Basis) -> list[Block]:
    found = list(basis.assessment.after_us)
    if not found:
        return []
    note = Paragraph(rich(basis.say("priorities.after_us_note")), is_quiet=True)
    table = _link_table(basis, found[:_ROWS])
    return [Heading(basis.say("priorities.after_us")), note, table]
