"""What sources say: beside a risk, and in a list of what somebody set aside with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.labels.names import link_ends
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Rich, Span, Table

_SHOWN = 5
_ROWS = 150

type _Set = tuple[str | None, str | None, str, str, str | None, str | None]


def by_sources(basis: Basis, risk: Risk) -> Rich | None:
    """What sources say of the same theme here, the strongest first: beside the own judgement."""
    found = sorted(basis.baselines(risk), key=lambda one: (-(one.likelihood or 0), one.id))
    once = list(dict.fromkeys((_line(basis, one), one.source) for one in found))
    shown, rest = limited(once, _SHOWN)
    spans: list[Span] = []
    for number, (line, source) in enumerate(shown):
        spans += ["; " if number else "", f"{line} ", *basis.cites((source,) if source else ())]
    if rest:
        others = tuple(source for _, source in once[_SHOWN:] if source)
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


def _line(basis: Basis, one: Baseline) -> str:
    """What it speaks of, how strongly, and who says so in which edition."""
    said = basis.words.text(f"level_from.{one.level_from}")
    if one.material:
        name = one.material.replace("_", " ").replace("-", " ")
        said = basis.say("said_via", said=said, material=name)
    source = basis.network.get(Kind.SOURCE, one.source) if one.source else None
    publication = _publication(basis, source) if isinstance(source, Source) else ""
    return ". ".join(part for part in (f"{said}: {_level(basis, one)}", publication) if part)


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
