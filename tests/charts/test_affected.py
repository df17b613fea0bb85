"""Who is at risk: every group a risk names, and what nobody filled in apart."""

from __future__ import annotations

from imvo_desktop.charts import affected
from imvo_desktop.charts.shapes import Box
from imvo_desktop.domain.codes import Affected, Level, SpokenWith, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from tests.charts import chains
from tests.charts.scenes import scene


def found(*more: Risk) -> affected.AffectedData:
    """The groups of the textile chain with some risks more."""
    return affected.data(scene(Network([*chains.textile(), *more])))


def test_that_a_risk_counts_for_each_of_its_groups_once() -> None:
    data = found()
    assert [(one.who, one.count) for one in data.groups] == [
        (Affected.WORKERS, 1),
        (Affected.WOMEN, 1),
        (Affected.MIGRANTS, 1),
        (None, 4),
    ]
    assert data.total == 6
    assert data.blank == 4


def test_that_not_known_is_counted_apart_and_never_low() -> None:
    open_risk = Risk(id="r-x", theme=Theme.WAGE, link="l-agent-own", affected=(Affected.CHILDREN,))
    children = next(one for one in found(open_risk).groups if one.who is Affected.CHILDREN)
    assert children.risks.count(Level.UNKNOWN) == 1
    assert children.risks.rated == 0
    assert children.risks.gravest is Level.UNKNOWN


def test_that_who_was_heard_is_counted() -> None:
    groups = {one.who: one for one in found().groups}
    assert groups[Affected.WORKERS].spoken[SpokenWith.YES] == 1
    assert groups[Affected.WOMEN].spoken[SpokenWith.NO] == 1
    assert groups[None].spoken[None] == 4


def test_that_the_gravest_group_comes_first_and_blank_is_last() -> None:
    grave = Risk(id="r-x", theme=Theme.CHILD_LABOUR, link="l-agent-own", scale=5, likelihood=5,
                 affected=(Affected.CHILDREN, Affected.MIGRANTS))  # fmt: skip
    names = [one.who for one in found(grave).groups]
    assert names[0] is Affected.MIGRANTS
    assert names[-1] is None


def test_that_what_is_not_filled_in_is_hatched_and_says_what_is_about_nature() -> None:
    drawn = affected.draw(scene(chains.textile()))
    hatched = [one for one in drawn.picture.shapes if isinstance(one, Box) and one.hatch]
    assert len(hatched) == 2  # its bar, and not known in the legend
    assert "1 of these is about the environment or animals" in drawn.picture.alt
    assert drawn.picture.title == (
        "Workers: 1 risk is high or very high; of 4 of 6 risks it is not filled in who is at risk"
    )


def test_that_the_table_adds_up() -> None:
    twin = affected.draw(scene(chains.textile())).twin
    for row, ids in zip(twin.rows, twin.ids, strict=True):
        levels, total, heard = row[1:6], row[6], row[7:]
        assert sum(map(int, levels)) == int(total) == sum(map(int, heard)) == len(ids)
