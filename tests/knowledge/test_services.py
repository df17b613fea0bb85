"""What is surely a service, of which no source of ours speaks."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge.product_finder import heading_of
from imvo_desktop.knowledge.services import is_service
from tests.knowledge import tables


@pytest.mark.parametrize(
    "text",
    ["schoonmaak", "Uitzendkrachten", "transport van goederen", "IT-diensten", "cleaning services"],
)
def test_that_a_service_is_known_by_its_words(text: str) -> None:
    assert is_service(text)


@pytest.mark.parametrize(
    "text", ["schoonmaakmiddel", "transportband", "opslagtank", "koffie", "schoonmaak kantoor", ""]
)
def test_that_a_good_or_an_unclear_text_is_no_service(text: str) -> None:
    assert not is_service(text)


def test_that_every_word_of_the_list_is_met_and_leads_to_no_product() -> None:
    words = [row["word"] for row in tables.bundled_rows("service_words.csv")]

    assert [one for one in words if not is_service(one)] == []
    assert [one for one in words if heading_of(one) is not None] == []
