"""What a place in a chart selects, and which places show what is selected."""

from __future__ import annotations

from imvo_desktop.charts.shapes import HitBox
from imvo_desktop.domain.codes import Kind
from imvo_desktop.usecases.chart_selection import marked, pointed_at, selected_by
from tests.ui.chains import bicycle_bags


def hit(kind: Kind, *ids: str) -> HitBox:
    """A place that shows records."""
    return HitBox(0, 0, 1, 1, kind, ids)


def test_that_risks_select_what_they_count_on() -> None:
    kind, ids = selected_by(bicycle_bags(), Kind.RISK, ("r1",))
    assert (kind, ids) == (Kind.LINK, ("l3",))


def test_that_only_a_single_risk_is_pointed_at() -> None:
    assert pointed_at(Kind.RISK, ("r1",)) == "r1"
    assert pointed_at(Kind.RISK, ("r1", "r2")) is None
    assert pointed_at(Kind.LINK, ("l1",)) is None


def test_that_what_is_gone_is_not_selected() -> None:
    assert selected_by(bicycle_bags(), Kind.LINK, ("l1", "gone")) == (Kind.LINK, ("l1",))


def test_that_places_are_marked_when_all_they_show_is_selected() -> None:
    hits = (hit(Kind.RISK, "r1"), hit(Kind.LINK, "l3"), hit(Kind.LINK, "l3", "l1"), hit(Kind.LINK))
    assert marked(bicycle_bags(), hits, Kind.LINK, ("l3",)) == {0, 1}
    assert marked(bicycle_bags(), hits, None, ()) == frozenset()
