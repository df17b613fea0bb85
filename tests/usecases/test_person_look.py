"""Whether a text looks as if it holds a person."""

from __future__ import annotations

import pytest

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.person_look import looks_like_person, warning
from tests.ui.chains import bicycle_bags


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Bel 06-12 34 56 78", ["phone"]),
        ("via iemand@voorbeeld.test", ["mail"]),
        ("Rajesh Kumar vertelt dat hij geen loon kreeg", ["name"]),
        ("mevrouw De Boer belde", ["name"]),
        ("een collega, zij heet Priya", ["name"]),
    ],
)
def test_that_a_person_is_seen(text: str, codes: list[str]) -> None:
    assert [code for code, _ in looks_like_person(text)] == codes


@pytest.mark.parametrize(
    "text",
    ["Vrouw, ongeveer 30 jaar, naait", "In Bangladesh kwam het loon van 12-10-2026 te laat", ""],
)
def test_that_a_role_a_place_and_a_day_are_no_person(text: str) -> None:
    assert looks_like_person(text) == ()


def test_that_a_company_in_the_chain_is_no_person() -> None:
    words = Labels("en")
    assert warning(bicycle_bags(), "Weverij Anand betaalt te laat", words) == ""
    assert "Rajesh Kumar" in warning(bicycle_bags(), "Rajesh Kumar belde", words)
