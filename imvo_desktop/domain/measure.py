"""What is done about a risk, and what a judgement or an effect rests on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, Level, Leverage, MeasureKind, MeasureStatus

_ANSWER = {"low": 1, "high": 5}
_CENTS = {"low": 0, "high": 10**15}


class Effort(StrEnum):
    """How much work a measure is."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file kept in the project (by SHA-256) or an address that supports a judgement."""

    id: str
    subject: str
    name: str
    subject_kind: Kind = Kind.RISK
    sha256: str | None = None
    address: str | None = None
    added: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """What is written down before a supplier is left responsibly; None is not written yet.

    Source: OECD Due Diligence Guidance for Responsible Business Conduct (2018), section 3.2 and the
    questions on disengagement: what was tried, effects on workers, notice, outstanding pay.
    """

    tried: str | None = None
    effects: str | None = None
    notice: str | None = None
    pay: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is done about a risk; `cost` in whole cents, dates as ISO text.

    `effect` is what is expected, `measured_effect` what was found on `measured_on`. `level_before`
    is the level of the risk when the measure began; `likelihood_after` counts only with `evidence`.
    `status_reason` says why it was skipped, paused or stopped. `commitments` are what was agreed
    that it answers to, `partners` the stakeholders it is taken with.
    """

    id: str
    subject: str
    kind: MeasureKind
    subject_kind: Kind = Kind.RISK
    text: str = ""
    owner: str | None = None
    start: str | None = None
    due: str | None = None
    status: MeasureStatus = MeasureStatus.PLANNED
    status_reason: str | None = None
    leverage: Leverage | None = None
    agreement: str | None = None
    commitments: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    effort: Effort | None = None
    cost: int | None = field(default=None, metadata=_CENTS)
    effect: str | None = None
    measured_effect: str | None = None
    measured_on: str | None = None
    level_before: Level | None = None
    likelihood_after: int | None = field(default=None, metadata=_ANSWER)
    evidence: str | None = None
    exit: Exit = Exit()
