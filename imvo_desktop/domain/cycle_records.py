"""The records of a year of due diligence: what is agreed, heard, done, measured and learnt."""

from __future__ import annotations

from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.labour_check import LabourCheck
from imvo_desktop.domain.learning import Experiment, Lesson
from imvo_desktop.domain.passport import (
    CoreSubject,
    Indicator,
    IndicatorValue,
    PassportSettings,
)
from imvo_desktop.domain.purchasing import Criterion, CriterionScore, PracticeCheck
from imvo_desktop.domain.stakeholder import Conversation, JointAction, Stakeholder
from imvo_desktop.domain.step import SelfScan, StepAnswer

type OfTheSteps = StepAnswer | SelfScan | Lesson | Experiment
type OfOthers = Agreement | Commitment | Stakeholder | Conversation | JointAction | Grievance
type OfBuying = LabourCheck | PracticeCheck | Criterion | CriterionScore
type OfThePassport = PassportSettings | Indicator | IndicatorValue | CoreSubject
type OfTheCycle = OfTheSteps | OfOthers | OfBuying | OfThePassport

CYCLE_TYPES: dict[Kind, type[OfTheCycle]] = {
    Kind.STEP_ANSWER: StepAnswer,
    Kind.SELF_SCAN: SelfScan,
    Kind.AGREEMENT: Agreement,
    Kind.COMMITMENT: Commitment,
    Kind.STAKEHOLDER: Stakeholder,
    Kind.CONVERSATION: Conversation,
    Kind.JOINT_ACTION: JointAction,
    Kind.GRIEVANCE: Grievance,
    Kind.LABOUR_CHECK: LabourCheck,
    Kind.PRACTICE_CHECK: PracticeCheck,
    Kind.CRITERION: Criterion,
    Kind.CRITERION_SCORE: CriterionScore,
    Kind.PASSPORT: PassportSettings,
    Kind.INDICATOR: Indicator,
    Kind.INDICATOR_VALUE: IndicatorValue,
    Kind.CORE_SUBJECT: CoreSubject,
    Kind.LESSON: Lesson,
    Kind.EXPERIMENT: Experiment,
}
