"""The labour check: answers of people, one edit for many, counted and never computed."""

from __future__ import annotations

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, Relevance, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject, RestsOn
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.errors import InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.labour_records import checks_of
from imvo_desktop.usecases.labour_checks import (
    Answering,
    LabourLine,
    Part,
    Stamp,
    counts,
    labour_lines,
    measures_offered,
)
from imvo_desktop.usecases.labour_help import Help, help_for, said_on
from imvo_desktop.usecases.suggest_risks import suggest_for
from tests.reporting.paper_chains import chain
from tests.ui.chains import bicycle_bags

CHILD, FORCED = LabourSubject.CHILD, LabourSubject.FORCED
STAMP = Stamp("An", "2026-11-22")
WORDS = Labels("en")


@pytest.fixture
def network() -> Network:
    """The bicycle bags: five deliveries, one of them raw cotton of who is not known."""
    return bicycle_bags()


def answering(network: Network, subject: LabourSubject = CHILD) -> Answering:
    return Answering(network, subject, STAMP, random_ids())


def lines_of(network: Network, *ids: str, subject: LabourSubject = CHILD) -> tuple[LabourLine, ...]:
    return tuple(one for one in labour_lines(network, subject) if one.link.id in ids)


def answer(network: Network, *ids: str, **fields: object) -> None:
    network.apply(answering(network).answer(lines_of(network, *ids), fields))


def test_that_every_relevant_delivery_to_us_is_there_and_not_looked_at(network: Network) -> None:
    assert {one.link.id for one in labour_lines(network, CHILD)} == {"l1", "l2", "l3", "l4", "l5"}
    found = counts(labour_lines(network, CHILD))
    assert (found[Part.ALL], found[Part.NOT_LOOKED], found[Part.LOOKED]) == (5, 5, 0)
    network.apply(editing.change(network, Kind.LINK, ["l5"], relevance=Relevance.NONE))
    assert counts(labour_lines(network, CHILD))[Part.ALL] == 4


def test_that_many_deliveries_are_answered_with_one_edit_and_back(network: Network) -> None:
    before = network.checksum()
    edit = answering(network).answer(lines_of(network, "l1", "l2"), {"ground": Ground.YES})
    network.apply(edit)
    assert dict(edit.label.values) == {"count": 2}
    assert {one.who for one in checks_of(network, CHILD).values()} == {"An"}
    assert {one.when for one in checks_of(network, CHILD).values()} == {"2026-11-22"}
    assert checks_of(network, FORCED) == {}
    network.apply(edit.reversed())
    assert network.checksum() == before


def test_that_who_and_when_stay_while_the_answer_on_the_ground_does(network: Network) -> None:
    answer(network, "l1", ground=Ground.YES, who="Bea", when="2026-01-02")
    answer(network, "l1", ground=Ground.YES, note="Bezoek")
    check = checks_of(network, CHILD)["l1"]
    assert (check.who, check.when, check.note) == ("Bea", "2026-01-02", "Bezoek")
    answer(network, "l1", ground=Ground.NONE_FOUND)
    assert checks_of(network, CHILD)["l1"].who == "An"


def test_that_a_suspicion_is_only_what_a_person_says(network: Network) -> None:
    answer(network, "l3", ground=Ground.YES, rests_on=(RestsOn.US_LIST,))
    assert checks_of(network, CHILD)["l3"].is_suspected is None
    answer(network, "l3", is_suspected=False)
    assert checks_of(network, CHILD)["l3"].is_suspected is False


def test_that_an_answer_that_says_nothing_any_more_goes(network: Network) -> None:
    answer(network, "l1", ground=Ground.YES)
    answer(network, "l1", ground=Ground.NOT_LOOKED)
    assert checks_of(network, CHILD) == {}
    answer(network, "l1", note="Later")
    assert counts(labour_lines(network, CHILD))[Part.NOT_LOOKED] == 5
    assert not answering(network).answer(lines_of(network, "l2"), {"ground": "not_looked"}).changes


def test_that_an_unfit_answer_is_refused(network: Network) -> None:
    with pytest.raises(InputError):
        answer(network, "l1", ground="perhaps")


def test_that_a_plan_is_missing_until_a_measure_is_made_or_tied(network: Network) -> None:
    answer(network, "l1", "l2", ground=Ground.YES)
    assert counts(labour_lines(network, CHILD))[Part.NO_PLAN] == 2
    network.apply(answering(network).plan(lines_of(network, "l1"), " Bezoek  plannen "))
    (made,) = network.records(Kind.MEASURE).values()
    assert isinstance(made, Measure)
    assert (made.text, made.subject, made.subject_kind) == ("Bezoek plannen", "l1", Kind.LINK)
    assert checks_of(network, CHILD)["l1"].measures == (made.id,)
    assert counts(labour_lines(network, CHILD))[Part.NO_PLAN] == 1
    assert measures_offered(network, lines_of(network, "l1")) == (made,)
    network.apply(editing.remove(network, Kind.MEASURE, [made.id]))
    assert counts(labour_lines(network, CHILD))[Part.NO_PLAN] == 2


def test_that_a_blank_plan_makes_nothing(network: Network) -> None:
    assert answering(network).plan(lines_of(network, "l1"), "  ").changes == ()


def test_that_the_latest_of_two_answers_counts(network: Network) -> None:
    for number, ground in ((1, Ground.YES), (2, Ground.NONE_FOUND)):
        day = f"2026-0{number}-01"
        check = LabourCheck(id=f"c{number}", link="l1", subject=CHILD, ground=ground, when=day)
        network.apply(editing.add(network, check))
    assert checks_of(network, CHILD)["l1"].id == "c2"


def helped(network: Network, link: str, subject: LabourSubject) -> Help:
    (line,) = lines_of(network, link, subject=subject)
    return help_for(network, line, subject, said_on(suggest_for(network, [link])), WORDS)


def test_that_judgements_and_sources_stand_beside_and_fill_nothing_in(network: Network) -> None:
    found = helped(network, "l3", FORCED)
    assert "likelihood 4 of 5. Gemeld door vakbond" in found.texts[0]
    assert found.has_ground
    assert RestsOn.OWN_JUDGEMENT in found.rests_on
    assert checks_of(network, FORCED) == {}


def test_that_what_a_list_says_of_cotton_from_india_is_named_with_the_list(
    network: Network,
) -> None:
    network.apply(
        editing.change(network, Kind.LINK, ["l4"], hs="5201", country_of_making="IN", product=None)
    )
    found = helped(network, "l4", CHILD)
    assert found.has_ground
    assert RestsOn.US_LIST in found.rests_on
    assert any("India" in one and "2022" in one for one in found.texts)


def test_that_what_was_looked_at_gives_no_ground(network: Network) -> None:
    risk = Risk(
        id="x", theme=Theme.CHILD_LABOUR, link="l5", judged=Judged.LOOKED_NOTHING_FOUND,
        reason="Rondgang", sources=("s",),
    )  # fmt: skip
    found = helped(Network([*network, risk]), "l5", CHILD)
    assert found.texts[0] == "Somebody looked here and found nothing. Rondgang"
    assert not found.has_ground


def test_that_nothing_known_is_no_help_and_no_ground() -> None:
    assert helped(chain(), "l00", CHILD) == Help((), (), has_ground=False)
