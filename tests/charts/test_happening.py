"""What happens now: by severity, whatever the level, with what is done about it."""

from __future__ import annotations

from dataclasses import replace

from imvo_desktop.charts import happening
from imvo_desktop.domain.codes import MeasureKind, MeasureStatus, RiskStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, Risk
from tests.charts import chains
from tests.charts.scenes import scene


def harm(risk_id: str, status: RiskStatus, scale: int | None) -> Risk:
    """A harm of a severity on a delivery of the textile chain."""
    return Risk(id=risk_id, theme=Theme.WAGE, link="l-agent-own", scale=scale, status=status)


def found(*more: Record) -> happening.HappeningData:
    """What happens in the textile chain with some records more."""
    return happening.data(scene(Network([*chains.textile(), *more])))


def test_that_it_is_ordered_by_severity_whatever_the_level() -> None:
    data = found(
        harm("r-mild", RiskStatus.CONFIRMED, 1),
        harm("r-grave", RiskStatus.PLAUSIBLE, 5),
        harm("r-open", RiskStatus.STOPPED, None),
    )
    assert [one.risk for one in data.harms] == ["r-grave", "r-knitter-ohs", "r-mild", "r-open"]
    assert data.harms[-1].severity is None


def test_that_a_signal_is_not_counted_as_harm_and_what_is_remedied_is_gone() -> None:
    data = found(harm("r-heard", RiskStatus.SIGNAL, 4), harm("r-done", RiskStatus.REMEDIED, 4))
    assert [one.risk for one in data.harms] == ["r-knitter-ohs"]
    assert [one.risk for one in data.signals] == ["r-heard"]
    assert data.remedied == 1


def test_that_stop_and_remedy_say_how_far_they_are() -> None:
    remedy = Measure(id="m-pay", subject="l-knitter-own", kind=MeasureKind.REMEDY,
                     status=MeasureStatus.BUSY)  # fmt: skip
    data = found(replace(remedy, subject="r-knitter-ohs"))
    assert data.harms[0].ends == (MeasureStatus.PLANNED, MeasureStatus.BUSY)
    assert data.untouched == 0


def test_that_a_measure_that_only_prevents_ends_nothing() -> None:
    risk = harm("r-bare", RiskStatus.CONFIRMED, 3)
    prevent = Measure(id="m-talk", subject="r-bare", kind=MeasureKind.PREVENT)
    data = found(risk, prevent)
    assert data.untouched == 1
    title = happening.title(data, scene(Network()).words)
    assert title == (
        "2 harms happen now or are not remedied; for 1 no stop or remedy has been agreed"
    )


def test_that_the_bar_is_as_long_as_the_severity_and_the_rest_is_counted() -> None:
    many = [harm(f"r-{at:03}", RiskStatus.CONFIRMED, 1 + at % 5) for at in range(30)]
    made = scene(Network([*chains.textile(), *many]))
    drawn = happening.draw(made)
    assert len(drawn.picture.hits) == happening.SHOWN
    assert len(drawn.twin.rows) == 31
    assert "11 more are in the table." in drawn.picture.alt


def test_that_the_description_says_what_the_table_says() -> None:
    drawn = happening.draw(scene(chains.textile()))
    assert drawn.twin.rows[0][:4] == (
        "Confirmed", "Dhaka Knit Ltd → Wever & Zoon Kleding BV",
        "Health & safety at work", "4",
    )  # fmt: skip
    assert "severity 4, very high; stopping: planned · remedy: nothing yet." in drawn.picture.alt
