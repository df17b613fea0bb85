"""Whether there is reason to look further into child or forced labour: one rule, one count.

What a person answered in the check goes first, but never takes away harm that is reported. Without
such an answer a delivery counts as looked at only where a person recorded that they looked and
found nothing, with a reason and a source. Whether a suspicion is reasonable is for a person to say.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Judged, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.labour_check import LabourCheck
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.labour_records import answers_on
from imvo_desktop.reporting.sources_asked import SaidOfTheme, SourcesAsked

OCCURS = 3
"""From this likelihood on (of 5) a judgement gives reason: "occurs in the country or sector"."""


class Answer(StrEnum):
    """Whether there is reason to look further."""

    YES = "yes"
    NONE_FOUND = "none_found"
    NOT_LOOKED = "not_looked"


@dataclass(frozen=True, slots=True)
class LabourAnswer:
    """The answer on one delivery, or on the own company where `link` is None.

    `risks` are the judgements of the theme that count there; `said` is what sources say, None
    where they say nothing; `check` what a person answered, None where nobody did.
    """

    link: Link | None
    risks: tuple[Risk, ...]
    said: SaidOfTheme | None
    answer: Answer
    check: LabourCheck | None = None


@dataclass(frozen=True, slots=True)
class LabourAnswers:
    """All answers on one theme; `own` is None without an own company."""

    theme: Theme
    own: LabourAnswer | None
    deliveries: tuple[LabourAnswer, ...]

    def count(self, answer: Answer) -> int:
        """The number of deliveries with this answer."""
        return Counter(one.answer for one in self.deliveries)[answer]

    def with_answer(self, answer: Answer) -> tuple[LabourAnswer, ...]:
        """The own company and the deliveries with this answer, in their order."""
        own = (self.own,) if self.own else ()
        return tuple(one for one in (*own, *self.deliveries) if one.answer is answer)

    @property
    def by_persons(self) -> int:
        """On how many deliveries a person answered."""
        return sum(one.check is not None for one in self.deliveries)

    @property
    def is_all_unseen(self) -> bool:
        """Whether of no delivery anything is known: then there is nothing to sign for."""
        return self.count(Answer.NOT_LOOKED) == len(self.deliveries)


def labour_answers(basis: Basis, theme: Theme, asked: SourcesAsked) -> LabourAnswers:
    """The answers on `theme`, by name of who delivers, product and id."""
    deliveries = sorted(basis.deliveries, key=lambda one: _order(basis, one))
    own = basis.network.own
    checks = answers_on(basis.network, theme)
    found = tuple(
        _checked(
            _answered(one, _risks_on(basis, one, theme), asked.on(one.id, theme)),
            checks.get(one.id),
        )
        for one in deliveries
    )
    at_us = basis.network.risks_on_organisation(own.id) if own else []
    of_us = _answered(None, [one for one in at_us if one.theme is theme], None) if own else None
    return LabourAnswers(theme, of_us, found)


def answer_of(risks: Sequence[Risk], said: SaidOfTheme | None) -> Answer:
    """Yes on any ground; looked at only where every judgement is a look with reason and source."""
    if any(map(gives_reason, risks)) or (said is not None and said.is_open):
        return Answer.YES
    if risks and all(one.is_looked for one in risks):
        return Answer.NONE_FOUND
    return Answer.NOT_LOOKED


def gives_reason(risk: Risk) -> bool:
    """Whether a judgement or a report of harm gives reason to look further.

    So does what was taken over from sources: it is a finding that nobody looked into.
    """
    if is_reported(risk):
        return True
    if risk.is_looked:
        return False
    return risk.judged is Judged.ACCEPTED or (risk.likelihood or 0) >= OCCURS


def is_reported(risk: Risk) -> bool:
    """Whether harm is reported and not remedied, from a signal on."""
    return risk.is_actual or risk.status is RiskStatus.SIGNAL


def is_unseen(basis: Basis, one: LabourAnswer) -> bool:
    """Whether a delivery belongs to the part that was not seen, whatever its answer."""
    if one.link is None:
        return one.answer is Answer.NOT_LOOKED
    return one.answer is Answer.NOT_LOOKED or has_no_origin(one.link) or is_step(basis, one.link)


def has_no_origin(link: Link) -> bool:
    """Whether it is not known where the product is made."""
    return not link.country_of_making


def is_step(basis: Basis, link: Link) -> bool:
    """Whether who delivers is not known."""
    return basis.network.organisations[link.supplier].kind is OrganisationKind.UNKNOWN


def ends(basis: Basis) -> tuple[int, int]:
    """Behind how many suppliers nothing was mapped, and how many suppliers there are.

    Where raw material is won the chain ends.
    """
    suppliers = {one.supplier for one in basis.deliveries}
    network = basis.network
    last = [
        one
        for one in suppliers
        if not network.links_in(one)
        and network.organisations[one].kind is not OrganisationKind.ORIGIN
    ]
    return len(last), len(suppliers)


def _answered(link: Link | None, risks: Iterable[Risk], said: SaidOfTheme | None) -> LabourAnswer:
    found = tuple(risks)
    return LabourAnswer(link, found, said, answer_of(found, said))


def _checked(one: LabourAnswer, check: LabourCheck | None) -> LabourAnswer:
    """With what a person answered; where harm is reported it stays yes."""
    if check is None:
        return one
    is_harm = any(map(is_reported, one.risks))
    answer = Answer.YES if is_harm else Answer(check.ground)
    return dataclasses.replace(one, answer=answer, check=check)


def _risks_on(basis: Basis, link: Link, theme: Theme) -> Iterator[Risk]:
    """The judgements that count on a delivery: its own, and those on who delivers."""
    network = basis.network
    on_both = (*network.risks_on_link(link.id), *network.risks_on_organisation(link.supplier))
    return (one for one in on_both if one.theme is theme)


def _order(basis: Basis, link: Link) -> tuple[str, str, str]:
    name = basis.network.organisations[link.supplier].name
    return (name.casefold(), (link.product or "").casefold(), link.id)
