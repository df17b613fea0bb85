"""What sources say: beside a risk, and in a list of what somebody set aside with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from imvo_desktop.domain.codes import Kind, LevelFrom
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.domain.words import capital
from imvo_desktop.knowledge.materials import all_materials
from imvo_desktop.labels.names import link_ends
from imvo_desktop.labels.source_sentences import said_text
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Rich, Span, Table

_SHOWN = 5
_ROWS = 150

type _Set = tuple[str | None, str | None, str, str, str | None, str | None]


def by_sources(basis: Basis, risk: Risk) -> Rich | None:
    """What sources say of the same theme here, the strongest first: beside the own judgement.

    What follows from one source is said together, with publisher, year and edition once.
    """
    said = list(dict.fromkeys(_line(basis, risk, group) for group in _groups(basis, risk)))
    shown, rest = limited(said, _SHOWN)
    spans: list[Span] = []
    for source, lines in groupby(shown, key=lambda pair: pair[1]):
        text = " ".join(line for line, _ in lines)
        spans += [" " if spans else "", *_published(basis, text, source)]
    if rest:
        others = tuple(source for _, source in said[_SHOWN:] if source)
        spans += [f"; {basis.say('harm.links_more', count=rest)} ", *basis.cites(others)]
    return tuple(spans) or None


def set_aside(basis: Basis) -> list[Block]:
    """What somebody set aside, with the reason; nothing where there is none."""
    groups: dict[_Set, list[str]] = {}
    for one in basis.aside:
        key = (one.link, one.organisation, one.theme, one.aside or "", one.who, one.when)
        groups.setdefault(key, []).extend([one.source] if one.source else [])
    if not groups:
        return []
    shown, rest = limited(list(groups.items()), _ROWS)
    names = ("delivery", "reason", "source", "set_aside_by")
    headers = tuple(basis.say(f"column.{one}") for one in names)
    rows = tuple(_row(basis, key, sources) for key, sources in shown)
    blocks: list[Block] = [
        Heading(basis.say("aside.title")),
        Paragraph(rich(basis.say("aside.intro")), is_quiet=True),
        Table(headers, rows, (6, 6, 2, 3)),
    ]
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def _row(basis: Basis, key: _Set, sources: Iterable[str]) -> tuple[Rich, ...]:
    link, organisation, theme, reason, who, when = key
    network = basis.network
    place = link_ends(network, link) if link else network.organisations[organisation or ""].name
    return (
        rich(f"{place}: {basis.words.text(f'theme.{theme}')}"),
        rich(reason),
        tuple(basis.cites(tuple(sources))),
        rich(", ".join(_by(basis, who, when))),
    )


def _by(basis: Basis, who: str | None, when: str | None) -> Iterator[str]:
    if who:
        yield who
    if when:
        yield basis.words.date(when)


def _groups(basis: Basis, risk: Risk) -> list[list[Baseline]]:
    """The copies that say the same of the same good by the same source, as one; strongest first."""
    groups: dict[tuple[object, ...], list[Baseline]] = {}
    for one in sorted(basis.baselines(risk), key=lambda one: (-(one.likelihood or 0), one.id)):
        behind = basis.copies.findings_of(one)
        about = behind[0].good if behind and behind[0].good else one.finding or one.id
        key = (one.level_from, one.likelihood, one.material, one.source, about)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def _line(basis: Basis, risk: Risk, group: Sequence[Baseline]) -> tuple[str, str | None]:
    """What is said, and how strongly; with the id of the source."""
    first = group[0]
    text = _wording(basis, risk, group)
    said = f"{text} {capital(_level(basis, first))}" if text else _plain(basis, first)
    return f"{said}.", first.source


def _published(basis: Basis, text: str, source_id: str | None) -> list[Span]:
    """A text, with who says so and the number of the source."""
    source = basis.network.get(Kind.SOURCE, source_id) if source_id else None
    if not isinstance(source, Source):
        return [text]
    publication = _publication(basis, source)
    return [f"{text} {publication} ", *basis.cites((source.id,))]


def _wording(basis: Basis, risk: Risk, group: Sequence[Baseline]) -> str:
    """The sentence of the findings behind the copies; empty where they are no longer known."""
    said = basis.copies.said(group)
    if said is None or (said.material is not None and said.material not in all_materials()):
        return ""
    link = basis.network.links[risk.link] if risk.link else None
    return said_text(basis.words, said, link.country_of_making if link else None)


def _plain(basis: Basis, one: Baseline) -> str:
    """What a copy says by itself: what it speaks of, and how strongly."""
    said = basis.words.text(f"level_from.{one.level_from}")
    if one.level_from is LevelFrom.SUPPLIER and one.note:
        return f"{said}: {one.note}"
    if one.material:
        said = basis.say("said_via", said=said, material=one.material.replace("_", " "))
    return f"{said}: {_level(basis, one)}"


def _level(basis: Basis, one: Baseline) -> str:
    if one.level is not None:
        return basis.words.text(f"level.{one.level}")
    if one.likelihood is not None:
        return f"{basis.words.text('chart.axis.likelihood').lower()} {one.likelihood}"
    return basis.say("attention") if one.finding else basis.words.text("level.unknown")


def _publication(basis: Basis, source: Source) -> str:
    """Publisher, year and edition; the year once where the edition names it."""
    edition = source.edition or ""
    year = str(source.year) if source.year and str(source.year) not in edition else ""
    named = basis.say("sources.edition", edition=edition) if edition else ""
    return ", ".join(part for part in (source.publisher, year, named) if part)
