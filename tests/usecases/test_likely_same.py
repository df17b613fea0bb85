"""Which organisations are proposed as perhaps the same, and which are not."""

from __future__ import annotations

import random
import time

import pytest

from imvo_desktop.domain.records import Identifiers, Organisation
from imvo_desktop.usecases import likely_same
from imvo_desktop.usecases.party import party
from imvo_desktop.usecases.party_likeness import same_key

_FIELDS = ("name", "country", "city", "address")


def of(text: str) -> Organisation:
    """An organisation from "name|country|city|address"."""
    values = dict(zip(_FIELDS, text.split("|"), strict=False))
    return Organisation(id=text, **{name: value or None for name, value in values.items()})  # type: ignore[arg-type]  # reason: texts by field


def near(*organisations: Organisation) -> list[tuple[str, ...]]:
    """What each pair among `organisations` is alike in."""
    found = likely_same.near([party(one, is_new=True) for one in organisations])
    return [one.likeness.alike for one in found.found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Acme Textiles|BD", "Acme Textile Ltd|BD"),
        ("Transport Van Dijk|NL", "Van Dijk Transport BV|NL"),
        ("Hoogenboom|NL", "Hogenboom|NL"),
        ("Calçados Nordeste|BR", "Calcados Nordeste|BR"),
        ("Acme Textiles|BD", "Acme Textiles|"),
        ("Shahi Exports|IN|Bangalore|Road 12, Peenya", "Shahi Export House|IN||Road 12 Peenya"),
    ],
)
def test_that_a_name_typed_differently_is_proposed(first: str, second: str) -> None:
    assert [one[0] for one in near(of(first), of(second))] == ["name"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Fabriek 1|NL", "Fabriek 2|NL"),
        ("Mill No. 3|MY", "Mill No. 5|MY"),
        ("Acme Unit II|IN", "Acme Unit III|IN"),
        ("Weverij A|NL", "Weverij B|NL"),
        ("Acme Textiles|BD", "Acme Textile|IN"),
        ("Acme|NL", "Acne|NL"),
        ("Shahi Exports Mysore|IN", "Shahi Exports Bangalore|IN"),
        ("Shahi Exports|IN", "Shahi Exports Bangalore|IN"),
        ("Acme Textiles|BD|Dhaka", "Acme Textile|BD|Chittagong"),
        ("Golden Star Mill|CN", "Golden Moon Mill|CN"),
    ],
)
def test_that_branches_and_namesakes_are_not_proposed(first: str, second: str) -> None:
    assert near(of(first), of(second)) == []


def test_that_a_shared_number_brings_other_names_together_and_another_own_number_parts() -> None:
    first = Organisation(id="a", name="Jansen Metaal", identifiers=Identifiers(kvk="123"))
    second = Organisation(id="b", name="Jansen Metaalwerken", identifiers=Identifiers(kvk="123"))
    third = Organisation(id="c", name="Jansen Metall", identifiers=Identifiers(kvk="456"))

    assert near(first, second) == [("number",)]
    assert near(first, third) == []


def test_that_places_close_together_make_a_longer_name_alike() -> None:
    first = Organisation(id="a", name="Gamateks Tekstil", lat=37.8, lon=29.1)
    second = Organisation(id="b", name="Gamateks Tekstil Denizli", lat=37.8001, lon=29.1001)
    far = Organisation(id="c", name="Gamateks Tekstil Denizli", lat=38.8, lon=29.1)

    assert near(first, second) == [("name", "coordinates")]
    assert near(first, far) == []


def test_that_one_key_in_another_place_is_less_alike() -> None:
    here = party(of("Acme|NL|Utrecht|Straat 1"))

    assert same_key(here, party(of("Acme BV|NL"))).value == 1.0
    assert same_key(here, party(of("Acme BV|NL|Utrecht|Straat 9"))).value == 0.8
    assert same_key(here, party(of("Acme BV|NL|Tilburg|Laan 5"))).value == 0.6


def test_that_known_organisations_are_not_held_against_each_other() -> None:
    known = [party(of("Acme Textiles|BD")), party(of("Acme Textile|BD"))]

    assert likely_same.near(known).found == ()


@pytest.mark.full
def test_that_five_thousand_against_five_thousand_takes_little_time() -> None:
    dice = random.Random(4)
    parts = [f"{a}{b}" for a in "bakomiraloshudenvipa" for b in ("ra", "lon", "ti", "mes")]
    names = [" ".join(dice.choices(parts, k=3)) for _ in range(10_000)]
    parties = [
        party(Organisation(id=str(at), name=name, country="CN"), is_new=at >= 5_000)
        for at, name in enumerate(names)
    ]
    started = time.perf_counter()
    likely_same.near(parties)

    assert time.perf_counter() - started < 5
