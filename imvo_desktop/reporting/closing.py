"""The limits, which cannot be left out, and the numbered sources."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.report_settings import ALWAYS, ReportPart
from imvo_desktop.domain.source_records import Source
from imvo_desktop.reporting.basis import LISTED, Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Figure,
    GoTo,
    Paragraph,
    Section,
    SourceItem,
)
from imvo_desktop.reporting.front import unknown
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.reporting.said_by_sources import set_aside

_FIXED = ("not_none", "not_low", "level", "lists", "people", "certificate", "legal")
_CODES = 30
_USES = 40


def limits_section(
    basis: Basis, number: str, missing: Iterable[str], charts: Iterable[Figure] = ()
) -> Section:
    """What the report cannot say; `missing` are the characters that could not be printed."""
    lines = [basis.say(f"limits.{name}") for name in _FIXED]
    lines += unknown(basis)
    lines += _ages(basis)
    assumed = sum(one.certainty is Certainty.ASSUMED for one in basis.network.links.values())
    if assumed:
        lines.append(basis.say("limits.assumed", count=assumed))
    if basis.edition.profile in NAMELESS:
        lines.append(basis.say(f"limits.{basis.edition.profile}"))
    lines += _left_out(basis)
    codes = sorted(missing)
    if codes:
        shown = ", ".join(f"U+{ord(one):04X}" for one in codes[:_CODES])
        dots = " …" if len(codes) > _CODES else ""
        lines.append(basis.say("limits.characters", count=len(codes), codes=shown + dots))
    blocks: tuple[Block, ...] = (
        Paragraph(rich(basis.say("limits.intro"))),
        Bullets(tuple(rich(line) for line in lines)),
        *charts,
    )
    return Section(number, basis.words.text("part.limits"), blocks, flows=True)


def sources_section(basis: Basis, number: str) -> Section:
    """Every source that is cited, with the places that cite it."""
    sources, aside = basis.sources(), set_aside(basis)
    if not sources:
        blocks: tuple[Block, ...] = (Paragraph(rich(basis.say("sources.none"))), *aside)
        return Section(number, basis.words.text("part.sources"), blocks, flows=True)
    uses = _uses(basis)
    items = tuple(
        SourceItem(at, _text(basis, one), basis.say("sources.used"), tuple(uses.get(at, ())))
        for at, one in sources
    )
    intro = Paragraph(rich(basis.say("sources.intro")), is_quiet=True)
    return Section(number, basis.words.text("part.sources"), (intro, *items, *aside), flows=True)


def _left_out(basis: Basis) -> list[str]:
    """The parts that were not wanted, so that nobody looks for them in vain."""
    left_out = [one for one in ReportPart if one in basis.edition.left_out and one not in ALWAYS]
    if not left_out:
        return []
    names = ", ".join(basis.words.text(f"part.{one}") for one in left_out)
    return [basis.say("limits.parts", names=names)]


def _ages(basis: Basis) -> list[str]:
    days = sorted(risk.when for risk in basis.network.risks.values() if risk.when)
    years = sorted(source.year for _, source in basis.sources() if source.year)
    texts = [basis.say("limits.age_none")]
    if days:
        texts = [basis.say("limits.age", date=days[0], last=basis.words.date(days[-1]))]
    if years:
        texts.append(basis.say("limits.source_age", year=years[0], last=str(years[-1])))
    return texts


def _uses(basis: Basis) -> dict[int, list[GoTo]]:
    """Per source number the priorities that cite it; of many the first, and how many more."""
    uses: dict[int, list[GoTo]] = {}
    for number, harm in enumerate(basis.harms, start=1):
        risk = basis.network.risks[harm.risk]
        cited = {*risk.sources, *(one.source for one in basis.baselines(risk) if one.source)}
        for source in sorted(basis.source_numbers[one] for one in cited):
            place = number if number <= LISTED else 0
            uses.setdefault(source, []).append(GoTo(place, f"{harm.rank} {_site(basis, risk)}"))
    for aside in sorted({basis.source_numbers[one.source] for one in basis.aside if one.source}):
        uses.setdefault(aside, []).append(GoTo(0, basis.say("aside.used")))
    for found in uses.values():
        if len(found) > _USES:
            found[_USES:] = [GoTo(0, basis.say("harm.links_more", count=len(found) - _USES))]
    return uses


def _site(basis: Basis, risk: Risk) -> str:
    """The name of the organisation at which the harm sits."""
    at = basis.network.links[risk.link].supplier if risk.link else risk.organisation
    return basis.network.organisations[at].name if at else ""


def _text(basis: Basis, source: Source) -> str:
    edition = basis.say("sources.edition", edition=source.edition) if source.edition else ""
    year = str(source.year) if source.year else ""
    tail = ", ".join(part for part in (year, edition, source.address or "") if part)
    return f"{source.publisher}: {source.title}{f', {tail}' if tail else ''}."
