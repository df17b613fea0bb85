"""The themes of the report in the norms, and the laws with their status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge.laws import (
    Agreement,
    Law,
    all_agreements,
    all_laws,
)
from imvo_desktop.knowledge.themes import Framework, Norm, ThemeFacts, facts_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Rich, Table, Term
from imvo_desktop.reporting.law_words import law_status

_SHORT = {
    Framework.ILO: "ILO",
    Framework.ISO_26000: "ISO 26000",
    Framework.GRI: "GRI",
    Framework.SDG: "SDG",
}
"""The other frameworks go by the same short name everywhere."""

_MANY = 6
"""So many numbers stand in two columns."""


def theme_blocks(basis: Basis) -> list[Block]:
    """Where each theme of a recorded risk stands in the norms, and what the numbers stand for."""
    facts = [facts_of(one) for one in themes_used(basis)]
    if not facts:
        return [Paragraph(rich(basis.say("norms.none")))]
    return [
        Paragraph(rich(basis.say("norms.intro")), is_quiet=True),
        _themes(basis, facts),
        Heading(basis.say("norms.meaning")),
        *_meanings(basis, facts),
        Paragraph(rich(basis.say("vsme.meaning")), is_quiet=True),
    ]


def law_blocks(basis: Basis) -> list[Block]:
    """Laws and norms with their status and the day it was checked."""
    headers = tuple(basis.say(f"column.{one}") for one in ("law", "whom", "status"))
    usual = usual_check()
    laws = tuple(_law_row(basis, one, usual) for one in all_laws())
    return [
        Paragraph(rich(basis.say("laws.intro", date=usual)), is_quiet=True),
        Table(headers, laws, (7, 14, 5)),
    ]


def usual_check() -> str:
    """The day (ISO) on which most laws and agreements were checked."""
    days = [one.checked_on for one in all_laws()] + [one.checked_on for one in all_agreements()]
    return Counter(days).most_common(1)[0][0]


def themes_used(basis: Basis) -> list[Theme]:
    """The themes of the recorded risks, in the order of the themes."""
    found = {risk.theme for risk in basis.network.risks.values()}
    return [one for one in Theme if one in found]


def _themes(basis: Basis, facts: Iterable[ThemeFacts]) -> Table:
    oecd = basis.say("framework.oecd")
    headers = (basis.words.text("chart.column.theme"), oecd, *_SHORT.values(), "VSME")
    rows = tuple(
        (
            rich(basis.words.text(f"theme.{one.theme}")),
            *(rich(_numbers(basis, one, framework)) for framework in Framework),
            rich(", ".join(one.vsme) or basis.say("norms.no_norm")),
        )
        for one in facts
    )
    return Table(headers, rows, (7, 3, 5, 5, 6, 3, 3))


def _numbers(basis: Basis, facts: ThemeFacts, framework: Framework) -> str:
    norms = facts.norms(framework)
    if not norms:
        return basis.say("norms.no_norm")
    numbers = ", ".join(one.number for one in norms if one.is_core is not False)
    others = ", ".join(one.number for one in norms if one.is_core is False)
    said = basis.say("norms.not_core", numbers=others) if others else ""
    return "; ".join(filter(None, (numbers, said)))


def _meanings(basis: Basis, facts: Iterable[ThemeFacts]) -> Iterator[Block]:
    """The names of all numbers in the table of themes, under each framework."""
    found: dict[Framework, dict[str, Norm]] = {one: {} for one in Framework}
    for theme in facts:
        for framework in Framework:
            found[framework] |= {norm.id: norm for norm in theme.norms(framework)}
    for framework, norms in found.items():
        if norms:
            yield Heading(_framework(basis, framework, norms.values()), 3)
            yield _names(basis, norms.values())


def _framework(basis: Basis, framework: Framework, norms: Iterable[Norm]) -> str:
    """The name of a framework, with its edition where all its parts have the same."""
    name, editions = basis.say(f"framework_long.{framework}"), {one.edition for one in norms}
    return (
        basis.say("norms.edition", name=name, edition=min(editions)) if len(editions) == 1 else name
    )


def _names(basis: Basis, norms: Iterable[Norm]) -> Table:
    """Number and name of each by its number, down two columns where there are many."""
    ordered = sorted(norms, key=lambda one: _parts(one.number))
    cells = [((Term(one.number),), rich(one.name(basis.words.language))) for one in ordered]
    headers = (basis.say("column.number"), basis.say("column.subject"))
    if len(cells) < _MANY:
        return Table(headers, tuple(cells), (1, 7))
    half = (len(cells) + 1) // 2
    blank = (rich(""), rich(""))
    pairs = zip_longest(cells[:half], cells[half:], fillvalue=blank)
    return Table(headers * 2, tuple(left + right for left, right in pairs), (2, 7, 2, 7))


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")


def _parts(number: str) -> tuple[int, ...]:
    """What a number is ordered by: C29, 6.3.10, 403-9 and IV each by their value."""
    if number in _ROMAN:
        return (_ROMAN.index(number),)
    digits = "".join(one if one.isdigit() else " " for one in number)
    return tuple(int(part) for part in digits.split())


def _law_row(basis: Basis, law: Law, usual: str) -> tuple[Rich, ...]:
    language = basis.words.language
    kind = basis.say(f"law_kind.{law.kind}")
    said = law_status(law, basis.words, basis.edition.date)
    return (
        rich(f"{law.name(language)}. {kind} {law.number}"),
        rich(f"{law.who(language)} {law.note(language)}"),
        rich(with_check(basis, said, law, usual)),
    )


def with_check(basis: Basis, said: str, row: Law | Agreement, usual: str) -> str:
    """The status; that it is still to be checked; the day when it is not the usual one."""
    parts = [said]
    if not row.confirmed:
        parts.append(basis.say("laws.to_check"))
    if row.checked_on != usual:
        parts.append(basis.say("laws.checked", date=row.checked_on))
    return "; ".join(parts)
