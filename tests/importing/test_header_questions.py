"""Headings that are questions."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.header_questions import field_of


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Wat is de naam van uw bedrijf?", "organisation.name"),
        ("What is your company called? (legal name of the company)", None),
        ("What is the name of your company?", "organisation.name"),
        ("In welk land is uw bedrijf gevestigd?", "organisation.country"),
        ("In which country is your company based?", "organisation.country"),
        ("Waar worden uw producten gemaakt?", "link.country_of_making"),
        ("Dans quel pays les produits sont-ils fabriqués?", "link.country_of_making"),
        ("Hoeveel werknemers heeft uw bedrijf?", "organisation.workers"),
        ("How many people work at your site?", "organisation.workers"),
        ("Welke producten levert u aan ons?", "link.product"),
        ("Heeft u een gedragscode?", None),
        ("Land", None),
        ("Naam bedrijf", None),
    ],
)
def test_that_a_question_asks_for_a_field(header: str, field: str | None) -> None:
    assert field_of(header) == field
