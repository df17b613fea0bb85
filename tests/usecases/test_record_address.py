"""Addresses of records, as they are typed, pasted and given at the start."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.record_address import Address, around, found, parsed, parted
from tests.ui.chains import bicycle_bags

LINK = Address(Kind.LINK, "l3")


def chain() -> Network:
    made = Measure(id="m1", subject="r1", kind=MeasureKind.STOP)
    return Network([*bicycle_bags(), made, Evidence(id="e1", subject="r3", name="Audit")])


@pytest.mark.parametrize("text", ["link/l3", " link/l3 ", "/home/ad/Fietstas.imvo#link/l3"])
def test_that_an_address_is_read_as_it_was_copied(text: str) -> None:
    assert parsed(text) == LINK


@pytest.mark.parametrize("text", ["", "l3", "lever/l3", "link/", "Fietstas.imvo#", "/home/l3"])
def test_that_other_text_is_no_address(text: str) -> None:
    assert parsed(text) is None


def test_that_what_is_written_is_read_back() -> None:
    assert parsed(str(LINK)) == LINK


def test_that_an_address_behind_a_project_is_parted_from_it() -> None:
    assert parted("Fietstas.imvo#link/l3") == ("Fietstas.imvo", LINK)
    assert parted("nr #1.imvo") == ("nr #1.imvo", None)


def test_that_an_id_alone_is_found_too() -> None:
    assert found(chain(), "r1") == Address(Kind.RISK, "r1")
    assert found(chain(), "link/l9") is None
    assert found(chain(), "nothing") is None


def test_that_a_measure_leads_to_its_risk_and_from_there_to_the_delivery() -> None:
    ways = list(around(chain(), Address(Kind.MEASURE, "m1")))
    assert ways == [Address(Kind.MEASURE, "m1"), Address(Kind.RISK, "r1"), LINK]


def test_that_evidence_leads_to_the_organisation_its_risk_sits_at() -> None:
    ways = list(around(chain(), Address(Kind.EVIDENCE, "e1")))
    assert ways[-1] == Address(Kind.ORGANISATION, "buckles")


def test_that_what_is_gone_leads_nowhere() -> None:
    assert list(around(chain(), Address(Kind.LINK, "gone"))) == []
