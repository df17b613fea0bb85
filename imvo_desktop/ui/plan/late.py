"""The use cases of the plan that the window needs, imported at the first call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.usecases.calendar_file import Event


def plan_measure(network: Network, measure: Measure, assessment: Assessment | None) -> Edit:
    """The edit that adds `measure` with the level of now."""
    from imvo_desktop.usecases import found_levels, plan_edits

    return plan_edits.plan(network, measure, found_levels.FoundLevels(assessment))


def change_status(
    network: Network, measure_id: str, status: object, assessment: Assessment | None, day: str
) -> Edit:
    """The edit that gives a measure a status on a `day` (ISO)."""
    from imvo_desktop.usecases import found_levels, plan_edits

    moment = plan_edits.Moment(found_levels.FoundLevels(assessment), day)
    return plan_edits.change_measure(network, measure_id, "status", status, moment)


def calendar_events(network: Network, words: Words) -> tuple[Event, ...]:
    """What has a date and is still to be done."""
    from imvo_desktop.usecases import calendar_file

    return calendar_file.events_of(network, words)


def write_calendar(path: Path, events: tuple[Event, ...], day: str, alarm_days: int) -> None:
    """Write the calendar file; raises `FileError`."""
    from imvo_desktop.usecases import calendar_file

    calendar_file.write_calendar(path, events, day, alarm_days=alarm_days)
