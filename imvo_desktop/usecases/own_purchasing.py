"""The check of the own purchasing as a whole, once a year, and where it is a ground to look again.

Price, delivery time, late changes, payment term, ending: do we add pressure? A company that does
may contribute to harm rather than be linked to it (OECD Due Diligence Guidance for Responsible
Business Conduct, 2018).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.rating import rating_of
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Involvement, Kind, Level
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import PracticeCheck
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.usecases.judge_risk import PRACTICE_NAMES
from imvo_desktop.usecases.suggest_risks import links_asked

PREFIX = "practices."
_HIGH = (Level.HIGH, Level.VERY_HIGH)
_TO_LOOK_AT = (None, Involvement.LINKED)


@dataclass(frozen=True, slots=True)
class OwnPart:
    """A grave risk on a delivery where our own buying adds to harm; `practices` say by what."""

    risk: str
    link: str
    practices: tuple[str, ...]


def practice_checks(network: Network) -> tuple[PracticeCheck, ...]:
    """The checks, the latest first."""
    found = cast(Iterable[PracticeCheck], network.records(Kind.PRACTICE_CHECK).values())
    return tuple(sorted(found, key=lambda one: (one.date, one.id), reverse=True))


def is_due(network: Network, day: str) -> bool:
    """Whether on `day` (ISO) there is no check of the last year."""
    checks = practice_checks(network)
    return not checks or checks[0].date[:10] < f"{int(day[:4]) - 1:04}{day[4:10]}"


def add_check(network: Network, day: str, who: str, new_id: IdSource) -> Edit:
    """Add a check of `day` in which nothing is answered yet."""
    return editing.add(network, PracticeCheck(id=new_id(), date=day, who=who or None))


def change_check(network: Network, check_id: str, name: str, value: object) -> Edit:
    """Give a field of a check a value; `practices.<name>` is one of the answers.

    A value that does not fit raises `InputError`.
    """
    if name.startswith(PREFIX):
        check = cast(PracticeCheck, editing.existing(network, Kind.PRACTICE_CHECK, check_id))
        answered = {name.removeprefix(PREFIX): cast("bool | None", value)}
        practices = dataclasses.replace(check.practices, **answered)
        return editing.change(network, Kind.PRACTICE_CHECK, [check_id], practices=practices)
    return editing.change(network, Kind.PRACTICE_CHECK, [check_id], **{name: value})


def remove_check(network: Network, check_id: str) -> Edit:
    """Take a check away."""
    return editing.remove(network, Kind.PRACTICE_CHECK, [check_id])


def answered(check: PracticeCheck) -> dict[str, bool | None]:
    """The answer on each practice: it adds pressure, it does not, or it was not looked at."""
    return {name: getattr(check.practices, name) for name in PRACTICE_NAMES}


def own_parts(network: Network, assessment: Assessment) -> tuple[OwnPart, ...]:
    """Where to look at our involvement again: "contributes" may fit better.

    These are high and very high risks on deliveries where a practice of ours adds to harm, whose
    involvement is not answered or is "directly linked".
    """
    found: dict[str, OwnPart] = {}
    for link in links_asked(network):
        adds = tuple(one for one in PRACTICE_NAMES if getattr(link.practices, one) is True)
        for risk in _risks(network, link) if adds else ():
            is_open = risk.involvement in _TO_LOOK_AT
            if is_open and rating_of(assessment, risk.id).level in _HIGH:
                found.setdefault(risk.id, OwnPart(risk.id, link.id, adds))
    return tuple(found.values())


def _risks(network: Network, link: Link) -> list[Risk]:
    return [*network.risks_on_link(link.id), *network.risks_on_organisation(link.supplier)]
