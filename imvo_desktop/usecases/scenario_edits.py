"""The what-ifs of a project: made, named, copied, removed, and their steps; each an edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.editing import add, change, existing, remove
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.scenario import Scenario
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.scenario_steps import MOST_STEPS, Step, read, write


def scenarios_of(network: Network) -> tuple[Scenario, ...]:
    """The what-ifs, the one made first on top."""
    found = [one for one in network.records(Kind.SCENARIO).values() if isinstance(one, Scenario)]
    return tuple(sorted(found, key=lambda one: (one.when or "", one.id)))


def scenario(network: Network, scenario_id: str) -> Scenario | None:
    """A what-if by its id."""
    found = network.get(Kind.SCENARIO, scenario_id)
    return found if isinstance(found, Scenario) else None


def free_name(network: Network, words: Words, name: str = "") -> str:
    """`name`, or else a plain one, with a number where another what-if is called so."""
    taken = {one.name for one in scenarios_of(network)}
    first = free = name.strip() or words.text("scenario.name")
    number = 2
    while free in taken:
        free = words.text("scenario.name_again", name=first, number=number)
        number += 1
    return free


def make(
    network: Network,
    name: str,
    steps: Iterable[Step],
    by: tuple[str, str],
    new_id: IdSource,
) -> Edit:
    """Keep a what-if called `name`; `by` is who made it and when (ISO UTC).

    A blank name is refused.
    """
    who, when = by
    made = Scenario(
        id=new_id(), name=_named(name), steps=write(steps), who=who or None, when=when or None
    )
    return add(network, made)


def rename(network: Network, scenario_id: str, name: str) -> Edit:
    """Call a what-if otherwise; a blank name is refused."""
    return change(network, Kind.SCENARIO, [scenario_id], name=_named(name))


def duplicate(
    network: Network, scenario_id: str, name: str, by: tuple[str, str], new_id: IdSource
) -> Edit:
    """Keep the same steps under another name, also where they cannot be read."""
    kept = _kept(network, scenario_id)
    who, when = by
    made = Scenario(
        id=new_id(), name=_named(name), steps=kept.steps, note=kept.note, who=who or None,
        when=when or None,
    )  # fmt: skip
    return add(network, made)


def take_out(network: Network, scenario_id: str) -> Edit:
    """Remove a what-if; undo brings it back."""
    return remove(network, Kind.SCENARIO, [scenario_id])


def add_step(network: Network, scenario_id: str, step: Step) -> Edit:
    """Put `step` after the others. Raises `InputError` where these cannot be read, or are many."""
    steps = steps_of(network, scenario_id)
    if len(steps) >= MOST_STEPS:
        raise InputError("scenario_full", count=MOST_STEPS)
    return _with_steps(network, scenario_id, (*steps, step))


def drop_step(network: Network, scenario_id: str, at: int) -> Edit:
    """Take the step at `at` out."""
    steps = steps_of(network, scenario_id)
    return _with_steps(network, scenario_id, (*steps[:at], *steps[at + 1 :]))


def move_step(network: Network, scenario_id: str, at: int, to: int) -> Edit:
    """Put the step at `at` where it is the one at `to`."""
    steps = list(steps_of(network, scenario_id))
    steps.insert(to, steps.pop(at))
    return _with_steps(network, scenario_id, steps)


def steps_of(network: Network, scenario_id: str) -> tuple[Step, ...]:
    """The steps of a what-if; raises `InputError` where they cannot be read."""
    return read(_kept(network, scenario_id).steps)


def _kept(network: Network, scenario_id: str) -> Scenario:
    return cast(Scenario, existing(network, Kind.SCENARIO, scenario_id))


def _with_steps(network: Network, scenario_id: str, steps: Iterable[Step]) -> Edit:
    return change(network, Kind.SCENARIO, [scenario_id], steps=write(steps))


def _named(name: str) -> str:
    if not name.strip():
        raise InputError("scenario_unnamed")
    return name.strip()
