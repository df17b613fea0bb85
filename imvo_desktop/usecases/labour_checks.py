"""The check on child labour and forced labour: the answers of people, delivery by delivery.

What sources say and what was judged stands beside an answer as a help; nothing fills it in.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.reporting.labour_records import checks_of
from imvo_desktop.usecases.judge_risk import Subject, measures_of
from imvo_desktop.usecases.suggest_risks import links_asked
from imvo_desktop.usecases.text_index import folded

LAW_OF: Mapping[LabourSubject, str] = {
    LabourSubject.CHILD: "child-labour-act",
    LabourSubject.FORCED: "forced-labour",
}
"""The law that a reader of the document on it thinks of, by its id in the knowledge base."""

_STAMPED = ("who", "when")


class Part(StrEnum):
    """A part of the deliveries that is counted, and that a person can look at alone."""

    ALL = "all"
    LOOKED = "looked"
    GROUND = "ground"
    NO_PLAN = "no_plan"
    NOT_LOOKED = "not_looked"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who answers, None where nobody is named, and on which day (ISO)."""

    who: str | None
    day: str


@dataclass(frozen=True, slots=True)
class LabourLine:
    """A delivery that leads to us and matters for conduct; `check` is None while not looked at."""

    link: Link
    supplier: str
    check: LabourCheck | None

    @property
    def ground(self) -> Ground:
        """Whether there is ground to look further; without an answer not looked at."""
        return self.check.ground if self.check is not None else Ground.NOT_LOOKED

    @property
    def is_plan_missing(self) -> bool:
        """Whether there is ground and nothing is done about it yet."""
        return self.ground is Ground.YES and not (self.check and self.check.measures)

    def is_in(self, part: Part) -> bool:
        """Whether it belongs to a part that is counted."""
        return _IS_IN[part](self)


_IS_IN: Mapping[Part, Callable[[LabourLine], bool]] = {
    Part.ALL: lambda _line: True,
    Part.LOOKED: lambda line: line.ground is not Ground.NOT_LOOKED,
    Part.GROUND: lambda line: line.ground is Ground.YES,
    Part.NO_PLAN: lambda line: line.is_plan_missing,
    Part.NOT_LOOKED: lambda line: line.ground is Ground.NOT_LOOKED,
}


def labour_lines(network: Network, subject: LabourSubject) -> tuple[LabourLine, ...]:
    """Every delivery of the chain to us, by name of who delivers, product and id."""
    checks = checks_of(network, subject)
    organisations = network.organisations
    lines = (
        LabourLine(link, organisations[link.supplier].name, checks.get(link.id))
        for link in links_asked(network)
    )
    return tuple(sorted(lines, key=_order))


def found_by(text: str, lines: Iterable[LabourLine]) -> list[LabourLine]:
    """The lines whose supplier or product holds every word of `text`, accents set aside."""
    wanted = folded(text).split()
    return [
        one
        for one in lines
        if not wanted
        or all(word in folded(f"{one.supplier} {one.link.product or ''}") for word in wanted)
    ]


def counts(lines: Iterable[LabourLine]) -> dict[Part, int]:
    """How many deliveries belong to each part."""
    found = tuple(lines)
    return {part: sum(one.is_in(part) for one in found) for part in Part}


@dataclass(frozen=True, slots=True)
class Answering:
    """A person who answers for a subject: makes edits of what they say of several deliveries."""

    network: Network
    subject: LabourSubject
    stamp: Stamp
    new_id: IdSource

    def answer(self, lines: Sequence[LabourLine], fields: Mapping[str, object]) -> Edit:
        """Give these fields of the answer on each of `lines`, as one edit.

        Who answers and when is filled in with a new answer on the ground, where nobody says
        otherwise. An answer that says nothing any more goes. An unfit value raises `InputError`.
        """
        changes = [self._changed(line, fields) for line in lines]
        kept = [one for one in changes if one.before != one.after]
        return edit("answer_labour_check", kept, count=len(kept))

    def plan(self, lines: Sequence[LabourLine], text: str) -> Edit:
        """Add a measure to prevent harm on each of `lines`, tied to the answer there.

        A blank text adds nothing. Kind, owner and date are changed where measures are.
        """
        said = " ".join(text.split())
        changes: list[Change] = []
        for line in lines if said else ():
            measure = Measure(
                id=self.new_id(),
                subject=line.link.id,
                subject_kind=Kind.LINK,
                kind=MeasureKind.PREVENT,
                text=said,
            )
            tied = (*(line.check.measures if line.check else ()), measure.id)
            changes += (Change(None, measure), self._changed(line, {"measures": tied}))
        return edit("plan_labour_check", changes, count=len(lines) if said else 0)

    def _changed(self, line: LabourLine, fields: Mapping[str, object]) -> Change:
        before = line.check
        start = before or LabourCheck(id=self.new_id(), link=line.link.id, subject=self.subject)
        after = cast(LabourCheck, replaced(start, self._stamped(before, fields)))
        return Change(before, None if _says_nothing(after) else after)

    def _stamped(
        self, before: LabourCheck | None, fields: Mapping[str, object]
    ) -> dict[str, object]:
        """The fields with who and when, where the answer on the ground is a new one."""
        is_said = "ground" not in fields or any(one in fields for one in _STAMPED)
        if is_said or (before is not None and before.ground == fields["ground"]):
            return dict(fields)
        return {**fields, "who": self.stamp.who, "when": self.stamp.day}


def measures_offered(network: Network, lines: Sequence[LabourLine]) -> tuple[Measure, ...]:
    """The measures on these deliveries, on who delivers, on their risks, and those chosen."""
    links = Subject(Kind.LINK, tuple(one.link.id for one in lines))
    suppliers = Subject(Kind.ORGANISATION, tuple({one.link.supplier for one in lines}))
    found = {one.id: one for subject in (links, suppliers) for one in measures_of(network, subject)}
    for line in lines:
        for measure_id in line.check.measures if line.check else ():
            found[measure_id] = cast(Measure, network.get(Kind.MEASURE, measure_id))
    return tuple(sorted(found.values(), key=lambda one: (one.text.casefold(), one.id)))


def _says_nothing(check: LabourCheck) -> bool:
    blank = LabourCheck(id=check.id, link=check.link, subject=check.subject)
    return dataclasses.replace(check, who=None, when=None) == blank


def _order(line: LabourLine) -> tuple[str, str, str]:
    return (line.supplier.casefold(), (line.link.product or "").casefold(), line.link.id)
