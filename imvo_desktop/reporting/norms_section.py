"""The themes of the report in the norms, and the laws and agreements with their status."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge.laws import Agreement, Law, all_agreements, all_laws
from imvo_desktop.knowledge.themes import Framework, Norm, ThemeFacts, facts_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Rich, Section, Table
from imvo_desktop.reporting.front import sentence


_SHORT = {
    Framework.ILO: "ILO",
    Framework.ISO_26000: "ISO 26000",
    Framework.GRI: "GRI",
    Framework.SDG: "SDG",
}
"""The other frameworks go by the same short name everywhere."""


def norms_section(basis: Basis, number: str) -> Section:
    """Where each theme of a recorded risk stands in the norms, and what the numbers stand for."""
    title = basis.say("section.norms")
    facts = [facts_of(one) for one in themes_used(basis)]
    if not facts:
        return Section(number, title, (Paragraph(rich(basis.say("norms.none"))),), flows=True)
    blocks: tuple[Block, ...] = (
        Paragraph(rich(basis.say("norms.intro")), is_quiet=True),
        _themes(basis, facts),
        Heading(basis.say("norms.meaning")),
        _meanings(basis, facts),
    )
    return Section(number, title, blocks, flows=True)


def laws_section(basis: Basis, number: str) -> Section:
    """Laws and norms with their status and the day it was checked; agreements on our themes."""
    headers = tuple(basis.say(f"column.{one}") for one in ("law", "status", "whom", "checked"))
    laws = tuple(_law_row(basis, one) for one in all_laws())
    blocks: tuple[Block, ...] = (
        Paragraph(rich(basis.say("laws.intro")), is_quiet=True),
        Table(headers, laws, (5, 4, 8, 3)),
        Heading(basis.say("laws.agreements")),
        _agreements(basis),
    )
    return Section(number, basis.say("section.laws"), blocks, flows=True)


def themes_used(basis: Basis) -> list[Theme]:
    """The themes of the recorded risks, in the order of the themes."""
    found = {risk.theme for risk in basis.network.risks.values()}
    return [one for one in Theme if one in found]


def _themes(basis: Basis, facts: Iterable[ThemeFacts]) -> Table:
    oecd = basis.say("framework.oecd")
    headers = (basis.words.text("chart.column.theme"), oecd, *_SHORT.values())
    rows = tuple(
        (
            rich(basis.words.text(f"theme.{one.theme}")),
            *(rich(_numbers(basis, one, framework)) for framework in Framework),
        )
        for one in facts
    )
    return Table(headers, rows, (5, 3, 4, 4, 5, 3))


def _numbers(basis: Basis, facts: ThemeFacts, framework: Framework) -> str:
    norms = facts.norms(framework)
    if not norms:
        return basis.say("norms.no_norm")
    numbers = ", ".join(one.number for one in norms)
    is_other = framework is Framework.ILO and facts.ilo_is_core is False
    return basis.say("norms.not_core", numbers=numbers) if is_other else numbers


def _meanings(basis: Basis, facts: Iterable[ThemeFacts]) -> Table:
    """The names of all numbers in the table of themes, a row for each framework."""
    found: dict[Framework, dict[str, Norm]] = {one: {} for one in Framework}
    for theme in facts:
        for framework in Framework:
            found[framework] |= {norm.id: norm for norm in theme.norms(framework)}
    rows = tuple(
        (rich(basis.say(f"framework_long.{framework}")), rich(_names(basis, norms.values())))
        for framework, norms in found.items()
        if norms
    )
    headers = (basis.say("column.norm"), basis.say("column.meaning"))
    return Table(headers, rows, (1, 4))


def _names(basis: Basis, norms: Iterable[Norm]) -> str:
    """Number, name and edition of each, in the order of the numbers."""
    ordered = sorted(norms, key=lambda one: _parts(one.number))
    named = ((f"{one.number} {one.name(basis.words.language)}", one.edition) for one in ordered)
    return "; ".join(basis.say("norms.edition", name=name, edition=year) for name, year in named)


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")


def _parts(number: str) -> tuple[int, ...]:
    """What a number is ordered by: C29, 6.3.10, 403-9 and IV each by their value."""
    if number in _ROMAN:
        return (_ROMAN.index(number),)
    digits = "".join(one if one.isdigit() else " " for one in number)
    return tuple(int(part) for part in digits.split())


def _law_row(basis: Basis, law: Law) -> tuple[Rich, ...]:
    language = basis.words.language
    kind = basis.say(f"law_kind.{law.kind}")
    said = basis.say(f"law_status.{law.status_on(basis.edition.date)}")
    if law.applies_from:
        said = basis.say("laws.from", said=said, date=basis.words.date(law.applies_from))
    return (
        rich(f"{law.name(language)}. {kind} {law.number}"),
        rich(sentence(said)),
        rich(f"{law.who(language)} {law.note(language)}"),
        rich(_checked(basis, law.checked_on, is_confirmed=law.confirmed)),
    )


def _agreements(basis: Basis) -> Block:
    """The agreements that name a theme of this report, running or not."""
    used = set(themes_used(basis))
    found = [one for one in all_agreements() if used & set(one.themes)]
    if not found:
        return Paragraph(rich(basis.say("laws.no_agreements")))
    names = ("agreement", "sector", "status", "checked")
    headers = tuple(basis.say(f"column.{one}") for one in names)
    rows = tuple(_agreement_row(basis, one) for one in found)
    return Table(headers, rows, (6, 4, 5, 3))


def _agreement_row(basis: Basis, one: Agreement) -> tuple[Rich, ...]:
    return (
        rich(one.name),
        rich(one.sector(basis.words.language)),
        rich(sentence(_period(basis, one))),
        rich(_checked(basis, one.checked_on, is_confirmed=one.confirmed)),
    )


def _period(basis: Basis, one: Agreement) -> str:
    """The status with the days that are known."""
    said = basis.say(f"agreement_status.{one.status}")
    start, end = basis.words.date(one.start), basis.words.date(one.end)
    if start and end:
        return basis.say("laws.period", said=said, first=start, last=end)
    if start:
        code = "laws.since" if one.status == "running" else "laws.until"
        return basis.say(code, said=said, date=start)
    return said


def _checked(basis: Basis, day: str, *, is_confirmed: bool) -> str:
    date = basis.words.date(day)
    return date if is_confirmed else f"{date}: {basis.say('laws.to_check')}"
