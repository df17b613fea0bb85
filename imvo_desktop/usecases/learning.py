"""Lessons, experiments and front-runners: what is there, and the edits that begin one."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.learning import Experiment, Lesson, LessonKind
from imvo_desktop.domain.marks import organisation_of
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.round_edits import rounds_of


def lessons(network: Network) -> tuple[Lesson, ...]:
    """The lessons, the newest first."""
    found = [one for one in network.records(Kind.LESSON).values() if isinstance(one, Lesson)]
    by_id = sorted(found, key=lambda one: one.id)
    return tuple(sorted(by_id, key=lambda one: one.date or "", reverse=True))


def new_lesson(
    network: Network, kind: LessonKind, by: tuple[str, str], new_id: IdSource
) -> tuple[Edit, str]:
    """Begin a lesson that belongs to the last round, and its id; `by` is who and the day (ISO)."""
    who, day = by
    held = rounds_of(network)
    made = Lesson(
        id=new_id(),
        text="",
        kind=kind,
        round=held[-1].id if held else None,
        date=day,
        who=who or None,
    )
    return editing.add(network, made), made.id


def lesson_texts(network: Network, one: Lesson, words: Words) -> tuple[str, ...]:
    """A lesson in a list: what it says, its kind, its round and whether it may be shared."""
    held = {one.id: one.name for one in rounds_of(network)}
    return (
        one.text or words.text("lessons.empty"),
        words.text(f"lesson_kind.{one.kind}"),
        held.get(one.round or "", ""),
        words.text("lessons.shared" if one.may_share else "lessons.kept"),
    )


def experiments(network: Network) -> tuple[Experiment, ...]:
    """The experiments: those that run first, then by name."""
    found = network.records(Kind.EXPERIMENT).values()
    made = [one for one in found if isinstance(one, Experiment)]
    return tuple(sorted(made, key=lambda one: (not is_running(one), one.name, one.id)))


def is_running(one: Experiment) -> bool:
    """Whether something is being tried out now."""
    return one.status is MeasureStatus.BUSY


def new_experiment(
    network: Network, name: str, organisation: str | None, day: str, new_id: IdSource
) -> tuple[Edit, str]:
    """Begin an experiment with an organisation, or with none yet; and its id.

    `name` is that of the first; a number comes behind it where it is taken.
    """
    taken = {one.name for one in experiments(network)}
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name} {number}"
    known = organisation if organisation in network.organisations else None
    made = Experiment(id=new_id(), name=free, organisation=known, start=day)
    return editing.add(network, made), made.id


def experiment_texts(network: Network, one: Experiment, words: Words) -> tuple[str, ...]:
    """An experiment in a list: its name, with whom, how far it is and until when."""
    return (
        one.name,
        place_of(network, one),
        words.text(f"measure_status.{one.status}"),
        words.date(one.end or ""),
    )


def place_of(network: Network, one: Experiment) -> str:
    """With which organisation something is tried: the one named, else who delivers."""
    found = network.organisations.get(organisation_of(network, one))
    return found.name if found is not None else ""


def frontrunners(network: Network) -> tuple[Organisation, ...]:
    """The organisations that go ahead of the others, by name."""
    found = (one for one in network.organisations.values() if one.frontrunner)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def mark_frontrunner(network: Network, organisation: str, *, is_one: bool) -> Edit:
    """Say of an organisation that it goes ahead of the others, or no longer."""
    return editing.change(network, Kind.ORGANISATION, [organisation], frontrunner=is_one)
