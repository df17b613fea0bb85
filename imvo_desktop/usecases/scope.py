"""Choosing which products are looked at first, later or not; each choice is one edit."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind, ScopeDecision
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import row_id
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.scope_lines import (
    ScopeLine,
    chosen,
    first_in_order,
    key_of,
)

PROPOSED_FIRST = 5
"""So many places are proposed to come first; products with an equal place share it."""

_THEMES_NAMED = 3


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who chooses, and when (ISO UTC)."""

    who: str
    when: str


def choose(
    network: Network,
    lines: Sequence[ScopeLine],
    decision: ScopeDecision,
    stamp: Stamp,
    reason: str = "",
) -> Edit:
    """Give `lines` this choice; what newly comes first goes to the end of that order.

    A reason that was given for the same choice stays where there is no new one.
    """
    order = _last_order(network)
    changes = []
    for line in lines:
        before = line.choice
        is_same = before is not None and before.choice is decision
        if decision is ScopeDecision.FIRST and not is_same:
            order += 1
        after = dataclasses.replace(
            before or _blank(line),
            choice=decision,
            reason=reason or (before.reason if before is not None and is_same else None),
            order=_kept_order(before, order, decision, is_same=is_same),
        )
        changes += _changed(before, after, stamp)
    return edit("choose_scope", changes, count=len(changes))


def clear(lines: Iterable[ScopeLine]) -> Edit:
    """Take the choice back; a product that was only typed in is gone with it."""
    changes = [Change(one.choice, None) for one in lines if one.choice is not None]
    return edit("remove_scope", changes, count=len(changes))


def give_reason(line: ScopeLine, reason: str, stamp: Stamp) -> Edit:
    """Say why; a blank reason takes the one of before away."""
    if line.choice is None:
        return edit("change_scope", (), count=0)
    after = dataclasses.replace(line.choice, reason=reason.strip() or None)
    return edit("change_scope", _changed(line.choice, after, stamp), count=1)


def put_in_order(lines: Sequence[ScopeLine]) -> Edit:
    """Number those of `lines` that come first as they stand here."""
    first = [one.choice for one in chosen(lines, ScopeDecision.FIRST) if one.choice is not None]
    pairs = ((one, dataclasses.replace(one, order=at)) for at, one in enumerate(first, 1))
    changes = [Change(before, after) for before, after in pairs if before != after]
    return edit("order_scope", changes, count=len(changes))


def moved(lines: Sequence[ScopeLine], key: str, steps: int) -> Edit:
    """Move one of those that come first by `steps`, down where that is above 0."""
    first = list(first_in_order(lines))
    at = next((at for at, one in enumerate(first) if one.key == key), None)
    if at is None:
        return edit("order_scope", (), count=0)
    line = first.pop(at)
    first.insert(max(0, at + steps), line)
    return put_in_order(first)


def by_sources(network: Network, lines: Sequence[ScopeLine], stamp: Stamp, words: Words) -> Edit:
    """Take over what sources propose: the gravest first; what a person chose stays.

    Products that hold one of the first five places come first, those sources say less grave things
    of come later. Of what no source speaks nothing is proposed: that is not known, not low. What
    comes first is put in the order of the sources.
    """
    proposed = proposal(lines)
    taken = [
        dataclasses.replace(
            line,
            choice=dataclasses.replace(
                _blank(line),
                choice=proposed[line.key],
                reason=_because(line, words),
                who=stamp.who or None,
                when=stamp.when,
            ),
        )
        if line.key in proposed
        else line
        for line in lines
    ]
    ordered = {change.id: change.after for change in put_in_order(taken).changes}
    changes = []
    for line in taken:
        if line.choice is None:
            continue
        after = ordered.get(line.choice.id, line.choice)
        before = network.get(Kind.SCOPE, line.choice.id)
        if before != after:
            changes.append(Change(before, after))
    return edit("scope_by_sources", changes, count=len(changes))


def proposal(lines: Sequence[ScopeLine]) -> dict[str, ScopeDecision]:
    """What sources propose for the lines without a choice that they speak of, by key."""
    said = [one for one in lines if one.said and one.decision is None]
    places = sorted({one.place for one in said}, reverse=True)
    reached, first = 0, set[tuple[tuple[int, int], ...]]()
    for place in places:
        if reached >= PROPOSED_FIRST:
            break
        first.add(place)
        reached += sum(one.place == place for one in said)
    return {
        one.key: ScopeDecision.FIRST if one.place in first else ScopeDecision.LATER for one in said
    }


def add_product(network: Network, lines: Sequence[ScopeLine], text: str, stamp: Stamp) -> Edit:
    """Add a product that is typed in; it comes first, at the end of that order.

    One that belongs to a line of `lines` gives that line its choice, unless it has one.
    """
    name = " ".join(text.split())
    if not name:
        return edit("add_scope", (), count=0)
    key = key_of(name, None)
    line = next((one for one in lines if one.key == key), ScopeLine(key, name))
    if line.choice is not None:
        return edit("add_scope", (), count=0)
    made = choose(network, [line], ScopeDecision.FIRST, stamp)
    return edit("add_scope", made.changes, count=1)


def _blank(line: ScopeLine) -> ScopeChoice:
    """The choice for `line` before anything is chosen; equal lines give equal ids."""
    return ScopeChoice(
        id=row_id(Kind.SCOPE, line.key),
        subject=line.name if line.products or not line.links else "",
        choice=ScopeDecision.LATER,
        hs=line.hs,
        group=line.group,
    )


def _changed(before: ScopeChoice | None, after: ScopeChoice, stamp: Stamp) -> list[Change]:
    """The change, signed; none where nothing else than who and when would differ."""
    if before == after:
        return []
    return [Change(before, dataclasses.replace(after, who=stamp.who or None, when=stamp.when))]


def _kept_order(
    before: ScopeChoice | None, order: int, decision: ScopeDecision, *, is_same: bool
) -> int | None:
    if decision is not ScopeDecision.FIRST:
        return None
    return before.order if before is not None and is_same else order


def _last_order(network: Network) -> int:
    return max((one.order or 0 for one in network.scope_choices.values()), default=0)


def _because(line: ScopeLine, words: Words) -> str:
    """Why sources propose it, in the language of the person."""
    names = [words.text(f"theme.{one.theme}") for one in line.said[:_THEMES_NAMED]]
    return words.text("scope.because", themes=", ".join(names))
