"""The paragraph by the voluntary standard: not asked is said, and a risk is no incident."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus, RiskStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.blocks import Table
from imvo_desktop.reporting.vsme_paper import group_of, incidents
from tests.charts import chains
from tests.reporting.made import all_text, basis_of, parts, section
from tests.reporting.paper_chains import chain, child, paper_of


def table(network: Network, number: str, at: int = 0) -> dict[str, str]:
    """A table of questions and answers."""
    found = parts(section(paper_of(network, Paper.VSME), number), Table)[at]
    assert isinstance(found, Table)
    return {all_text(row[0]): all_text(row[1]) for row in found.rows}


def count_of(*risks: Risk) -> int:
    return len(incidents(basis_of(chain(*risks))))


def test_that_what_nobody_answered_is_not_asked() -> None:
    network = chain()
    assert set(table(network, "1").values()) == {"not asked"}
    assert set(table(network, "2").values()) == {"not asked"}


def test_that_yes_and_no_stand_as_they_were_given() -> None:
    workforce = Workforce(
        code_of_conduct=True,
        covers_child_labour=False,
        covers_other="Kinderopvang",
        incident_discrimination=True,
        incident_actions="Gesprek gevoerd",
    )
    network = chain(Policy(workforce=workforce))
    c6, c7 = table(network, "1"), table(network, "2")
    assert list(c6.values())[:2] == ["Yes", "No"]
    assert "Kinderopvang" in c6.values()
    assert c7["Discrimination"] == "Yes"
    assert c7["What did you do about it?"] == "Gesprek gevoerd"


def test_that_a_policy_that_is_not_in_the_project_is_not_known() -> None:
    question = "Is there a written policy?"
    assert table(chain(), "3")[question] == "not known"
    assert table(chain(Policy(text="Wij kopen eerlijk.")), "3")[question] == "Yes"


@pytest.mark.parametrize("status", [RiskStatus.POSSIBLE, RiskStatus.SIGNAL, RiskStatus.PLAUSIBLE])
def test_that_a_risk_never_becomes_an_incident(status: RiskStatus) -> None:
    assert count_of(child(0, status=status, likelihood=5, scale=5)) == 0
    text = all_text(section(paper_of(chain(child(0, status=status)), Paper.VSME), "2"))
    assert "0 confirmed incidents" in text


@pytest.mark.parametrize("status", [RiskStatus.CONFIRMED, RiskStatus.STOPPED, RiskStatus.REMEDIED])
def test_that_what_is_confirmed_is_an_incident_from_then_on(status: RiskStatus) -> None:
    assert count_of(child(0, status=status)) == 1
    text = all_text(section(paper_of(chain(child(0, status=status)), Paper.VSME), "2"))
    assert "1 confirmed incident in the chain is recorded." in text
    assert "Bedrijf 00" in text


def test_that_only_themes_of_the_disclosure_count_and_own_people_are_asked_apart() -> None:
    confirmed = RiskStatus.CONFIRMED
    tax = Risk(id="t", theme=Theme.TAX, link="l00", status=confirmed)
    own = Risk(id="o", theme=Theme.CHILD_LABOUR, organisation="own", status=confirmed)
    assert count_of(tax, own) == 0


def test_that_each_incident_is_about_workers_communities_or_consumers() -> None:
    assert group_of(Theme.FORCED_LABOUR) == "workers"
    assert group_of(Theme.LAND) == "communities"
    assert group_of(Theme.CONSUMER) == "consumers"


def test_that_measures_are_counted_by_topic_and_add_up_to_those_of_the_report() -> None:
    network = chains.textile()
    more = Measure(id="n", subject="own", subject_kind=Kind.ORGANISATION,
                   kind=MeasureKind.PURCHASING, status=MeasureStatus.BUSY)  # fmt: skip
    basis = basis_of(Network([*network, more]))
    found = parts(section(paper_of(basis.network, Paper.VSME), "3"), Table)[1]
    assert isinstance(found, Table)
    counts = [[int(all_text(cell)) for cell in row[1:]] for row in found.rows]
    assert sum(counts[-1]) == len(basis.measures)
    assert [sum(column) for column in zip(*counts[:-1], strict=True)] == counts[-1]
    assert "On a supplier or delivery as a whole" in all_text(found)


def test_that_every_theme_has_a_topic() -> None:
    for number, theme in enumerate(Theme):
        risk = Risk(id="r", theme=theme, link="l00")
        measure = Measure(id="m", subject="r", kind=MeasureKind.PREVENT)
        text = all_text(section(paper_of(chain(risk, measure), Paper.VSME), "3"))
        assert "as a whole" not in text, number


def test_that_the_edition_is_named_and_what_comes_after_it() -> None:
    report = paper_of(chain(), Paper.VSME)
    assert "(EU) 2025/1710" in report.cover.kicker
    text = all_text(section(report, "4"))
    assert "(EU) 2025/1710" in text
    assert "to be checked" in text
