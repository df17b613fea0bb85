"""What every view is narrowed to, after edits too."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases.chain_filter import By, Criterion

TWO_TIERS = Criterion(By.TIER, ("1", "2"))
FIRST_TIER = Criterion(By.TIER, ("1",))


def product_of(document: Document, link_id: str) -> str:
    return document.network.links[link_id].product or ""


def test_that_nothing_is_narrowed_at_first(document: Document) -> None:
    links = document.network.links
    assert all(document.filtering.keeps(Kind.LINK, one) for one in links)


def test_that_a_criterion_by_the_same_takes_the_place_of_the_one_before(document: Document) -> None:
    document.filtering.narrow(TWO_TIERS)
    document.filtering.narrow(FIRST_TIER)
    assert document.filtering.criteria == (FIRST_TIER,)


def test_that_what_an_edit_changes_is_looked_at_again(qtbot: QtBot, document: Document) -> None:
    first = next(iter(document.network.links))
    document.filtering.narrow(Criterion(By.PRODUCT, (product_of(document, first),)))
    assert document.filtering.keeps(Kind.LINK, first)
    with qtbot.waitSignal(document.filtering.changed):
        document.do(editing.change(document.network, Kind.LINK, [first], product="else"))
    assert not document.filtering.keeps(Kind.LINK, first)


def test_that_another_project_is_shown_whole(document: Document) -> None:
    document.filtering.narrow(FIRST_TIER)
    document.close()
    assert document.filtering.criteria == ()
