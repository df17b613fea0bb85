"""The steps of a what-if, and the one text they are kept as."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.fields import MAX_ID_LENGTH, Plain, dump
from imvo_desktop.errors import InputError

VERSION = 1
MOST_STEPS = 200
_LONGEST_NAME, _LONGEST_TEXT = 500, 10_000


class Question(StrEnum):
    """Which answer of a risk a step changes."""

    SCALE = "scale"
    SCOPE = "scope"
    IRREMEDIABILITY = "irremediability"
    LIKELIHOOD = "likelihood"


class Proof(StrEnum):
    """What is known of the effect of a measure."""

    SHOWN = "shown"
    EXPECTED = "expected"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Leave:
    """Stop with an organisation, or with one link (`kind`)."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Replace:
    """Buy from the organisation `by` what `organisation` delivers; None is a new one.

    `name` is what a new one is called; empty where nobody knows it yet.
    """

    organisation: str
    by: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """Buy `part` per cent (1 to 99) of what comes over `link` from another, as in `Replace`."""

    link: str
    part: int
    by: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Judge one `question` of a risk otherwise (1 to 5)."""

    risk: str
    question: Question
    value: int


@dataclass(frozen=True, slots=True)
class Act:
    """Carry out a measure against a risk; `likelihood` (1 to 5) is what it is after, None as it is.

    `severity` is the highest that each answer is after remedy, None as they are.
    """

    risk: str
    measure: MeasureKind
    proof: Proof
    text: str = ""
    likelihood: int | None = None
    severity: int | None = None


type Step = Leave | Replace | Split | Answer | Act

_STEPS: Mapping[str, Callable[..., Step]] = {
    "leave": Leave,
    "replace": Replace,
    "split": Split,
    "answer": Answer,
    "act": Act,
}
_NAMES: Mapping[type, str] = {Leave: "leave", Replace: "replace", Split: "split",
                              Answer: "answer", Act: "act"}  # fmt: skip


def step_name(step: Step) -> str:
    """The code of a kind of step."""
    return _NAMES[type(step)]


def write(steps: Iterable[Step]) -> str:
    """The canonical JSON of `steps`, in their order."""
    plain: list[Plain] = [_plain(one) for one in steps]
    return dump({"version": VERSION, "steps": plain})


def read(text: str) -> tuple[Step, ...]:
    """The steps that `text` holds.

    Raises `InputError`: `scenario_newer` for a later form, `scenario_step_unknown` for a step this
    version does not know, `scenario_damaged` for anything else that cannot be read.
    """
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        raise InputError("scenario_damaged") from None
    if not isinstance(kept, dict):
        raise InputError("scenario_damaged")
    version, steps = kept.get("version"), kept.get("steps")
    if not isinstance(version, int) or version < VERSION:
        raise InputError("scenario_damaged")
    if version > VERSION:
        raise InputError("scenario_newer")
    if not isinstance(steps, list) or len(steps) > MOST_STEPS:
        raise InputError("scenario_damaged")
    return tuple(_step(one) for one in steps)


def _plain(step: Step) -> dict[str, Plain]:
    fields = dataclasses.asdict(step)
    said: dict[str, Plain] = {name: value for name, value in fields.items() if value is not None}
    return {"do": step_name(step), **said}


def _step(kept: object) -> Step:
    if not isinstance(kept, dict):
        raise InputError("scenario_damaged")
    name = kept.get("do")
    if not isinstance(name, str):
        raise InputError("scenario_damaged")
    if name not in _STEPS:
        raise InputError("scenario_step_unknown", name=name[:80])
    given = {field: value for field, value in kept.items() if field != "do"}
    if not all(field in _FITS and _FITS[field](value) for field, value in given.items()):
        raise InputError("scenario_damaged")
    try:
        made = _STEPS[name](**{one: _code(one, value) for one, value in given.items()})
    except TypeError:
        raise InputError("scenario_damaged") from None
    return made


def _is_between(low: int, high: int) -> Callable[[object], bool]:
    return lambda value: (
        isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    )


def _is_id(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MAX_ID_LENGTH


def _is_text(longest: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and len(value) <= longest


def _is_code(codes: Iterable[str]) -> Callable[[object], bool]:
    known = frozenset(codes)
    return lambda value: isinstance(value, str) and value in known


_CODES: Mapping[str, type[StrEnum]] = {
    "kind": Kind,
    "question": Question,
    "measure": MeasureKind,
    "proof": Proof,
}
_FITS: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys(("id", "organisation", "by", "link", "risk"), _is_id),
    **dict.fromkeys(("value", "likelihood", "severity"), _is_between(1, 5)),
    **{name: _is_code(codes) for name, codes in _CODES.items()},
    "kind": _is_code((Kind.ORGANISATION, Kind.LINK)),
    "part": _is_between(1, 99),
    "name": _is_text(_LONGEST_NAME),
    "text": _is_text(_LONGEST_TEXT),
}


def _code(field: str, value: object) -> object:
    codes = _CODES.get(field)
    return codes(str(value)) if codes is not None else value
