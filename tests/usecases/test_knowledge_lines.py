"""What a search in the knowledge base shows: products, countries and sectors side by side."""

from __future__ import annotations

import pytest

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.knowledge_lines import found, knowledge_lines


def countries_for(word: str) -> list[object]:
    return [one["code"] for one in found(word, "nl")["countries"]]


def test_that_a_product_is_not_taken_for_a_country_that_looks_like_it() -> None:
    assert [one["hs"] for one in found("cacao", "nl")["products"]] == ["1801"]
    assert countries_for("cacao") == []
    assert "CW" not in "\n".join(knowledge_lines(Labels("nl"), "cacao"))


@pytest.mark.parametrize(
    ("word", "code"), [("Curacao", "CW"), ("china", "CN"), ("Duitslnd", "DE"), ("turkey", "TR")]
)
def test_that_a_country_is_found_all_the_same(word: str, code: str) -> None:
    assert countries_for(word)[0] == code


def test_that_what_looks_like_nothing_finds_nothing() -> None:
    lines = list(knowledge_lines(Labels("nl"), "catering"))

    assert found("catering", "nl")["products"] == []
    assert "Sieraden" not in "\n".join(lines)
