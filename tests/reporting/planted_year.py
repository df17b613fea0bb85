"""What a year of work says of one supplier, everything said to be shared: for planted chains."""

from __future__ import annotations

from collections.abc import Iterator

from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.cycle_records import CYCLE_TYPES, OfTheCycle
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject
from imvo_desktop.domain.learning import Experiment, Lesson, LessonKind
from imvo_desktop.domain.passport import (
    CoreSubject,
    Indicator,
    IndicatorValue,
    PassportSettings,
    SubjectRelevance,
)
from imvo_desktop.domain.purchasing import Criterion, CriterionScore, PracticeCheck, Score
from imvo_desktop.domain.stakeholder import Conversation, JointAction, Stakeholder
from imvo_desktop.domain.step import SelfScan, StepAnswer

DAY = "2026-03-04"
ORDER = tuple(CYCLE_TYPES.values())
SINGLE = (PassportSettings(),)
"""What a project has once."""


def of_supplier(number: int, me: str, name: str, theme: Theme) -> Iterator[OfTheCycle]:
    """A record of every kind about the supplier with the id `me` and this `name`."""
    link, risk, measure = (f"{kind} {me}" for kind in ("link", "risk", "measure"))
    yield StepAnswer(id=f"step {me}", due=DAY)
    yield SelfScan(id=f"scan {me}", date=DAY)
    yield Agreement(
        id=f"agreement {me}", name=name, themes=(theme,), parties=f"Wij en {name}", note=name,
        address=name, joined=DAY,
    )  # fmt: skip
    yield Commitment(
        id=f"commitment {me}", agreement=f"agreement {me}", text=name, themes=(theme,), due=DAY,
        owner=name, progress=f"Gebeld met {name}",
    )  # fmt: skip
    yield Stakeholder(id=f"stakeholder {me}", name=name, organisation=me)
    yield Conversation(
        id=f"talk {me}", stakeholder=f"stakeholder {me}", date=DAY, risks=(risk,), about=name,
        may_share=True,
    )  # fmt: skip
    yield JointAction(
        id=f"joint {me}", name=name, partners=(f"stakeholder {me}",), risks=(risk,),
        agreement=f"agreement {me}",
    )  # fmt: skip
    yield Grievance(
        id=f"grievance {me}", number=f"2026-{number}", received=DAY, people=number % 9, text=name,
        theme=theme, organisation=me, link=link, risks=(risk,), measures=(measure,),
        may_share=True,
    )  # fmt: skip
    yield LabourCheck(
        id=f"check {me}", link=link, subject=tuple(LabourSubject)[number % 2], ground=Ground.YES,
        measures=(measure,),
    )  # fmt: skip
    yield PracticeCheck(id=f"practices {me}", date=DAY)
    yield Criterion(id=f"criterion {me}", text=name)
    yield CriterionScore(
        id=f"score {me}", criterion=f"criterion {me}", organisation=me, score=Score.NO
    )
    yield Indicator(id=f"indicator {me}", name=name)
    yield IndicatorValue(id=f"value {me}", indicator=f"indicator {me}", year=2026, value=1.0)
    yield CoreSubject(id=f"subject {me}", relevance=SubjectRelevance.HIGH)
    yield Lesson(
        id=f"lesson {me}", text=name, kind=tuple(LessonKind)[number % 4], round=f"round {me}",
        theme=theme, date=DAY, may_share=True,
    )  # fmt: skip
    yield Experiment(id=f"experiment {me}", name=name, organisation=me, link=link)
