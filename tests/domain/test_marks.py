"""Marks in the drawing: who goes ahead, and with whom something is tried now."""

from __future__ import annotations

from imvo_desktop.domain.codes import MeasureStatus
from imvo_desktop.domain.learning import Experiment
from imvo_desktop.domain.marks import marked
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation

PLACES = (
    Organisation(id="a", name="A", frontrunner=True),
    Organisation(id="b", name="B"),
    Organisation(id="c", name="C"),
    Link(id="l", supplier="c", buyer="a"),
)


def test_that_what_runs_marks_the_organisation_or_who_delivers() -> None:
    busy = MeasureStatus.BUSY
    network = Network(
        [
            *PLACES,
            Experiment(id="1", name="1", organisation="b", status=busy),
            Experiment(id="2", name="2", link="l", status=busy),
            Experiment(id="3", name="3", status=busy),
        ]
    )
    assert marked(network) == {"a": "frontrunner", "b": "experiment", "c": "experiment"}


def test_that_what_does_not_run_marks_nothing_and_going_ahead_comes_first() -> None:
    network = Network(
        [
            *PLACES,
            Experiment(id="1", name="1", organisation="b", status=MeasureStatus.DONE),
            Experiment(id="2", name="2", organisation="a", status=MeasureStatus.BUSY),
        ]
    )
    assert marked(network) == {"a": "frontrunner"}
