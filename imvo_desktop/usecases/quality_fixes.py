"""What can be put right for many records at once without guessing, each as one edit.

Only what a person says for all of them, or what takes nothing away: a country of making is never
filled in from that of the seller, a delivery is never removed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.edit import Change, Edit, edit, followed
from imvo_desktop.domain.editing import change, remove
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import moved
from imvo_desktop.domain.source_rules import doubles
from imvo_desktop.domain.words import Words


class Asks(StrEnum):
    """What a person says first."""

    NOTHING = "nothing"
    TEXT = "text"
    DAY = "day"


type Make = Callable[[Network, Sequence[str], str], Edit]


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to put a kind of issue right; `code` names it in `fix.…` and `fix_told.…`."""

    code: str
    asks: Asks
    make: Make


@dataclass(frozen=True, slots=True)
class Blank:
    """A field that is empty in every record of a kind of issue, to be filled in by hand."""

    kind: Kind
    field: str


def _change(kind: Kind, field: str) -> Make:
    def make(network: Network, ids: Sequence[str], value: str) -> Edit:
        return change(network, kind, ids, **{field: value})

    return make


def _done(network: Network, ids: Sequence[str], _value: str) -> Edit:
    return change(network, Kind.MEASURE, ids, status=MeasureStatus.DONE)


def _removed(network: Network, ids: Sequence[str], _value: str) -> Edit:
    return remove(network, Kind.SOURCE, ids)


def _joined(network: Network, ids: Sequence[str], _value: str) -> Edit:
    """Each of `ids` goes, and what named it names the first that is the same."""
    chosen, trial, steps = set(ids), network.snapshot(), list[Edit]()
    for first, others in doubles(network).items():
        for other in sorted(chosen.intersection(others)):
            key = (Kind.SOURCE, other)
            changes = [Change(one, moved(one, key, first)) for one in trial.referrers(*key)]
            steps.append(edit("remove_source", [*changes, Change(trial.get(*key), None)]))
            trial.apply(steps[-1])
    return edit("remove_source", followed(steps), count=len(steps))


BLANKS: Mapping[str, Blank] = {
    "making_unknown": Blank(Kind.LINK, "country_of_making"),
    "link_without_product": Blank(Kind.LINK, "product"),
}

FIXES: Mapping[str, tuple[Fix, ...]] = {
    "measure_without_owner": (Fix("give_owner", Asks.TEXT, _change(Kind.MEASURE, "owner")),),
    "measure_without_reason": (
        Fix("give_measure_reason", Asks.TEXT, _change(Kind.MEASURE, "status_reason")),
    ),
    "measure_overdue": (
        Fix("mark_done", Asks.NOTHING, _done),
        Fix("move_date", Asks.DAY, _change(Kind.MEASURE, "due")),
    ),
    "relevance_without_reason": (
        Fix("give_relevance_reason", Asks.TEXT, _change(Kind.LINK, "relevance_reason")),
    ),
    "out_without_reason": (Fix("give_scope_reason", Asks.TEXT, _change(Kind.SCOPE, "reason")),),
    "source_unused": (Fix("remove_sources", Asks.NOTHING, _removed),),
    "source_twice": (Fix("join_sources", Asks.NOTHING, _joined),),
}


def told(fix: Fix, count: int, words: Words) -> str:
    """What the fix will do, in words."""
    return words.text(f"fix_told.{fix.code}", count=count)
