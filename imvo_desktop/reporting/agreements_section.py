"""Agreements of sectors on the themes of the report, and indicators on people, planet, profit."""

from __future__ import annotations

from imvo_desktop.domain.agreement import Agreement as Joined
from imvo_desktop.domain.agreement import CommitmentStatus
from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge.laws import Agreement, all_agreements
from imvo_desktop.reporting.agreement_records import agreements_of, commitments_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Rich, Section, Table
from imvo_desktop.reporting.indicators import indicator_words, indicators
from imvo_desktop.reporting.law_words import agreement_status
from imvo_desktop.reporting.norms_section import themes_used, usual_check, with_check

_THEMES = 3


def agreements_section(basis: Basis, number: str) -> Section:
    """The section on agreements and indicators."""
    blocks: list[Block] = [
        Heading(basis.say("indicators.title")),
        Paragraph(rich(basis.say("indicators.intro")), is_quiet=True),
        _indicators(basis),
        Heading(basis.say("agreements.ours")),
        *_ours(basis),
        Heading(basis.say("agreements.title")),
        *_agreements(basis),
    ]
    return Section(number, basis.words.text("part.agreements"), tuple(blocks), flows=True)


def _indicators(basis: Basis) -> Table:
    """Every indicator with its disclosure and its number."""
    headers = tuple(basis.say(f"column.{one}") for one in ("domain", "indicator", "gri", "count"))
    rows = []
    for one in indicators(basis):
        said, value = indicator_words(basis, one)
        domain = basis.say(f"domain.{one.domain or 'whole'}")
        disclosure = one.disclosure or basis.say("norms.no_norm")
        rows.append((rich(domain), rich(said), rich(disclosure), rich(value)))
    return Table(headers, tuple(rows), (3, 10, 3, 3), numbers=(3,))


def _ours(basis: Basis) -> list[Block]:
    """What the company takes part in, with its commitments counted by how far they are."""
    found = agreements_of(basis.network)
    if not found:
        return [Paragraph(rich(basis.say("agreements.ours_none")))]
    names = ("agreement", "taking_part", "status", "commitments")
    headers = tuple(basis.say(f"column.{one}") for one in names)
    return [Table(headers, tuple(_our_row(basis, one) for one in found), (7, 4, 5, 6))]


def _our_row(basis: Basis, one: Joined) -> tuple[Rich, ...]:
    words = basis.words
    states = [each.status for each in commitments_of(basis.network, one.id)]
    counts = (
        words.text(
            "agreement.how_many",
            count=states.count(state),
            state=words.text(f"commitment_status.{state}").lower(),
        )
        for state in CommitmentStatus
        if state in states
    )
    status = words.text(f"report.agreement_status.{one.status}")
    if one.checked:
        checked = words.text("agreement.checked", date=one.checked)
        status = f"{status} ({checked})"
    cells = (
        basis.told(one.name) or basis.say("agreements.unnamed"),
        words.date(one.joined) if one.joined else basis.say("not_given"),
        status,
        ", ".join(counts) or basis.say("agreements.no_commitments"),
    )
    return tuple(map(rich, cells))


def _agreements(basis: Basis) -> list[Block]:
    """The agreements that name a theme of this report, running or not."""
    used = themes_used(basis)
    found = [one for one in all_agreements() if set(used) & set(one.themes)]
    if not found:
        return [Paragraph(rich(basis.say("laws.no_agreements")))]
    headers = tuple(
        basis.say(f"column.{one}") for one in ("agreement", "sector", "themes", "status")
    )
    rows = tuple(_row(basis, one) for one in found)
    intro = Paragraph(rich(basis.say("agreements.intro")), is_quiet=True)
    return [intro, Table(headers, rows, (6, 4, 9, 5))]


def _row(basis: Basis, one: Agreement) -> tuple[Rich, ...]:
    ours = [theme for theme in _gravest_first(basis) if theme in one.themes]
    names = ", ".join(basis.words.text(f"theme.{theme}").lower() for theme in ours[:_THEMES])
    if rest := len(ours[_THEMES:]):
        names = basis.say("agreements.more_themes", names=names, count=rest)
    status = with_check(basis, agreement_status(one, basis.words), one, usual_check())
    return (rich(one.name), rich(one.sector(basis.words.language)), rich(names), rich(status))


def _gravest_first(basis: Basis) -> list[Theme]:
    """The themes of the recorded risks by their first place in the order, the others last."""
    ranked = [basis.network.risks[one.risk].theme for one in basis.harms]
    return list(dict.fromkeys([*ranked, *themes_used(basis)]))
