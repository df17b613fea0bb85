"""Company and chain: what was mapped, where it is made, the picture, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.analysis.structure import ChainSummary, chain_summary
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.svg import svg
from imvo_desktop.domain.codes import Certainty, Relevance
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.labels.names import link_ends, product_name
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Columns,
    Facts,
    Figure,
    Heading,
    Paragraph,
    Rich,
    Section,
    Table,
)
from imvo_desktop.reporting.scope_blocks import first_blocks, out_blocks

_COUNTRIES = 14
_OUTSIDE = 40
type CountryCounts = Sequence[tuple[str | None, int]]


@dataclass(frozen=True, slots=True)
class ChainFigure:
    """The chain on one or more pages, or the part of it that fits: `shown` of `total` nodes."""

    pages: tuple[Picture, ...]
    shown: int
    total: int


def chain_section(
    basis: Basis, number: str, figure: ChainFigure, charts: Sequence[Figure] = ()
) -> Section:
    """The section on company and chain."""
    chain = chain_summary(basis.network, basis.assessment)
    by_country: tuple[Block, ...] = (
        Heading(basis.say("chain.countries")),
        _countries(basis, chain.countries, "organisations"),
    )
    by_making: tuple[Block, ...] = (
        Heading(basis.say("chain.making")),
        _countries(basis, chain.making, "links"),
    )
    blocks: list[Block] = [
        Facts(_facts(basis, chain)),
        Heading(basis.say("chain.tiers")),
        Paragraph(rich(basis.say("chain.tiers_note")), is_quiet=True),
        _tiers(basis, chain),
        Columns(by_making, by_country),
        Paragraph(rich(basis.say("chain.making_note")), is_quiet=True),
        *charts[:1],
        *first_blocks(basis),
        *_outside(basis),
        *charts[1:],
        *_figures(basis, figure),
    ]
    return Section(number, basis.words.text("part.chain"), tuple(blocks))


def _facts(basis: Basis, chain: ChainSummary) -> tuple[tuple[str, Rich], ...]:
    network, words = basis.network, basis.words
    own = network.own
    assumed = sum(one.certainty is Certainty.ASSUMED for one in network.links.values())
    values = [
        ("own", own.name if own else basis.say("not_given")),
        ("country", words.country(own.country) if own and own.country else basis.say("not_given")),
        ("organisations", words.number(chain.organisations)),
        ("links", words.number(chain.links)),
        ("customers", words.number(chain.customers)),
        ("assumed", words.number(assumed)),
        ("products", _products(basis)),
    ]
    return tuple((basis.say(f"chain.{name}"), rich(value)) for name, value in values)


def _products(basis: Basis) -> str:
    """How many products there are; where not all can be told apart, it is said not to be shown."""
    if basis.edition.profile is Profile.PUBLIC:
        return basis.words.text("redacted.hidden")
    products = {product_name(one, basis.words) for one in basis.network.links.values()}
    return basis.words.number(len(products - {""}))


def _tiers(basis: Basis, chain: ChainSummary) -> Table:
    """Organisations and deliveries by tier, those to customers apart, added up at the end."""
    names = ("tier", "organisations", "links", "unknown")
    counts = [
        (_tier(basis, one.tier), one.organisations, one.links, one.unknown_links)
        for one in chain.tiers
    ]
    after = len(basis.assessment.after_us)
    if chain.customers or after:
        counts.append((basis.say("tier.customers"), chain.customers, after, 0))
    unknown = sum(one[3] for one in counts)
    counts.append((basis.say("total"), chain.organisations, chain.links, unknown))
    rows = tuple(
        (rich(name), *(rich(basis.words.number(number)) for number in numbers))
        for name, *numbers in counts
    )
    headers = tuple(basis.say(f"column.{name}") for name in names)
    return Table(headers, rows, (3, 2, 2, 2), numbers=(1, 2, 3), has_total=True)


def _tier(basis: Basis, tier: int) -> str:
    if tier < 0:
        return basis.say("tier.loose")
    return basis.say("tier.own") if tier == 0 else basis.say("tier.number", number=tier)


def _countries(basis: Basis, counts: CountryCounts, what: str) -> Table:
    known = [pair for pair in counts if pair[0]]
    shown, rest = limited(known, _COUNTRIES)
    lines = [(basis.words.country(code), count) for code, count in shown]
    if rest:
        left = sum(count for _, count in known[_COUNTRIES:])
        lines.append((basis.say("chain.other_countries", count=rest), left))
    lines += [(basis.say("not_known"), count) for code, count in counts if not code]
    lines.append((basis.say("total"), sum(count for _, count in counts)))
    rows = tuple((rich(name), rich(basis.words.number(count))) for name, count in lines)
    headers = (basis.say("column.country"), basis.say(f"column.{what}"))
    return Table(headers, rows, (2, 1), numbers=(1,), has_total=True)


def _figures(basis: Basis, figure: ChainFigure) -> list[Figure]:
    """The pages of the picture, each with what it leaves out; none where nothing is delivered."""
    if not basis.network.links:
        return []
    pages, heading = len(figure.pages), basis.say("chain.picture")
    if pages == 1:
        drawn = figure.pages[0]
        caption = drawn.title
        if figure.shown < figure.total:
            caption = basis.say("chain.part", shown=figure.shown, total=figure.total)
        return [Figure(svg(drawn), drawn.alt, caption, heading, drawn.height / drawn.width)]
    caption = basis.say("chain.branches", shown=figure.shown, total=figure.total)
    return [
        Figure(
            svg(drawn),
            drawn.alt,
            caption,
            basis.say("chain.picture_part", part=part, parts=pages),
            drawn.height / drawn.width,
        )
        for part, drawn in enumerate(figure.pages, start=1)
    ]


def _outside(basis: Basis) -> list[Block]:
    """What was left out and why; said to be empty where it is."""
    note = basis.network.project.scope_note
    lines = [line.strip() for line in note.splitlines() if line.strip()]
    left_out = sorted(
        (one for one in basis.network.links.values() if one.relevance is Relevance.NONE),
        key=lambda one: one.id,
    )
    blocks: list[Block] = [Heading(basis.say("chain.outside"))]
    blocks += [Paragraph(rich(line)) for line in lines]
    out = out_blocks(basis)
    if not lines and not left_out and not out:
        blocks.append(Paragraph(rich(basis.say("chain.outside_none"))))
    blocks += out
    if left_out:
        blocks.append(Paragraph(rich(basis.say("chain.irrelevant", count=len(left_out)))))
        blocks.append(_with_reasons(basis, left_out[:_OUTSIDE]))
    blind = sum(one.code == "blind_spot" for one in basis.assessment.issues)
    if blind:
        part = f" {_blind_part(basis)}" if basis.may_tell_share(blind) else ""
        blocks.append(Paragraph(rich(basis.say("chain.blind", count=blind) + part)))
    return blocks


def _with_reasons(basis: Basis, links: Sequence[Link]) -> Bullets:
    """Each delivery with the reason why it was left out."""
    no_reason = basis.say("chain.no_reason")
    return Bullets(
        tuple(
            rich(f"{link_ends(basis.network, one.id)}: {one.relevance_reason or no_reason}")
            for one in links
        )
    )


def _blind_part(basis: Basis) -> str:
    """The blind spots as a part of the reach of all deliveries and blind spots together."""
    organisations, links = basis.assessment.organisations, basis.assessment.links
    per_step = basis.assessment.method.attenuation
    blind = per_step * float((organisations.blind * organisations.reach).sum())
    whole = float(links.reach.sum()) + blind
    percent = basis.words.number(round(100 * blind / whole) if whole else 0)
    return basis.say("chain.blind_part", percent=percent, step=basis.step_percent())
