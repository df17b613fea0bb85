"""Sources that nothing names, and sources that are there twice."""

from __future__ import annotations

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.domain.source_rules import doubles, of_source, twice

SOURCE = Source(id="s1", publisher="ILO", title="Wages", year=2024)


def test_that_a_source_is_unused_until_a_risk_names_it() -> None:
    mill = Organisation(id="mill", name="Mill")
    risk = Risk(id="r", theme=Theme.WAGE, organisation="mill", sources=("s1",))
    assert [one.code for one in of_source(Network([SOURCE]), SOURCE)] == ["source_unused"]
    assert list(of_source(Network([SOURCE, mill, risk]), SOURCE)) == []


def test_that_a_source_is_there_twice_when_it_says_the_same_of_itself() -> None:
    same = Source(id="s2", publisher="ilo ", title="Wages", year=2024)
    later = Source(id="s3", publisher="ILO", title="Wages", year=2025)
    network = Network([SOURCE, same, later])
    assert doubles(network) == {"s1": ("s2",)}
    assert [(one.code, one.id) for one in twice(network)] == [("source_twice", "s2")]
