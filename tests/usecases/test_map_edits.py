"""Places that a person points at or types."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind, PlacePrecision
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation, Site
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.map_edits import (
    forget_place,
    place,
    read_coordinates,
    written_coordinates,
)
from imvo_desktop.usecases.typed_values import UnreadableError


@pytest.fixture
def network() -> Network:
    return Network(
        [Organisation(id="o", name="O"), Site(id="s", organisation="o", name="S", country="BD")]
    )


@pytest.mark.parametrize("key", [(Kind.ORGANISATION, "o"), (Kind.SITE, "s")])
def test_that_a_pointed_place_is_exact_and_not_finer_than_a_hand(
    network: Network, key: tuple[Kind, str]
) -> None:
    network.apply(place(network, key, 23.810331, 90.412518))
    found = network.get(*key)

    assert isinstance(found, Organisation | Site)
    assert (found.lat, found.lon) == (23.8103, 90.4125)
    assert found.place_precision is PlacePrecision.EXACT


def test_that_a_place_can_be_forgotten(network: Network) -> None:
    network.apply(place(network, (Kind.ORGANISATION, "o"), 1, 2))
    network.apply(forget_place(network, "o"))

    assert network.organisations["o"] == Organisation(id="o", name="O")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("52,09; 5,12", (52.09, 5.12)),
        ("52.09, 5.12", (52.09, 5.12)),
        ("52.09,5.12", (52.09, 5.12)),
        ("-6.2 106.8", (-6.2, 106.8)),
        ("52,09 N 5,12 O", (52.09, 5.12)),
        ("33,4° Z; 70,6° W", (-33.4, -70.6)),
        ("  ", None),
    ],
)
def test_that_coordinates_are_read_as_people_write_them(
    text: str, expected: tuple[float, float] | None
) -> None:
    assert read_coordinates(text) == expected


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_what_is_shown_can_be_typed_again(language: str) -> None:
    place = (-33.4489, 70.6693)

    assert read_coordinates(written_coordinates(place, Labels(language))) == place


@pytest.mark.parametrize("text", ["52,09", "Dhaka", "95; 5", "5; 190", "52; 5; 3", "52,5,3"])
def test_that_what_is_no_place_on_earth_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_coordinates(text)
