"""Sectors named in full: certain or nothing."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge.sector_names import code_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Apparel", "14"),
        ("kleding", "14"),
        ("14.13", "1413"),
        ("14130", "1413"),
        ("Manufacture of footwear", "152"),
        ("Vervaardiging van schoeisel", "152"),
        ("  MANUFACTURE OF FOOTWEAR ", "152"),
        ("kleding en schoenen en nog wat", None),
        ("diversen", None),
        ("Manufacturing", None),
        ("", None),
        (None, None),
    ],
)
def test_that_a_sector_is_known_by_code_or_full_name(text: str | None, code: str | None) -> None:
    assert code_of(text) == code
