"""The own company, who works for it, its purchasing; another own company; and after us."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.dialogs.own_company_dialog import OwnCompanyDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.after_us_view import AfterUsView
from imvo_desktop.ui.due_diligence.own_operations_view import OwnOperationsView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import own_operations
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


def seen[W: QWidget](qtbot: QtBot, widget: W) -> W:
    qtbot.addWidget(widget)
    widget.resize(620, 560)
    widget.show()
    return widget


@pytest.fixture
def own(qtbot: QtBot, document: Document, selection: Selection) -> Hand:
    """Someone at the page of the own company."""
    return Hand(seen(qtbot, OwnOperationsView(document, selection)))


@pytest.fixture
def after(qtbot: QtBot, document: Document, selection: Selection) -> AfterUsView:
    return seen(qtbot, AfterUsView(document, selection))


def show_tab(hand: Hand, tab: int) -> None:
    hand.find(QTabWidget, "own.tabs").setCurrentIndex(tab)


@pytest.mark.full
def test_that_a_risk_of_the_own_company_is_judged_on_its_page(
    qtbot: QtBot, own: Hand, document: Document
) -> None:
    assert own.find(QLabel, "own.title").text() == "Own company: Fietstas BV"
    own.click("risk.add")
    own.click(f"theme.{Theme.HEALTH_AND_SAFETY}")
    own.click("scale.3")
    own.click("tagging.save")
    (risk,) = document.network.risks_on_organisation("own")
    assert (risk.theme, risk.scale) == (Theme.HEALTH_AND_SAFETY, 3)


@pytest.mark.full
@pytest.mark.parametrize("service", own_operations.ASKED)
def test_that_a_service_is_added_with_one_press_and_selected(
    own: Hand, document: Document, selection: Selection, service: own_operations.Service
) -> None:
    show_tab(own, 1)
    own.click(f"own.add.{service}")
    (found,) = own_operations.providers(document.network)
    assert (found.service, selection.ids) == (service, (found.organisation,))
    selection.clear()
    own.click(f"own.provider.{found.organisation}")
    assert selection.ids == (found.organisation,)
    document.undo()
    assert own_operations.providers(document.network) == ()


def test_that_a_site_is_added_and_removed(own: Hand, document: Document) -> None:
    show_tab(own, 3)
    own.write("own.new_site", "Loods Tilburg")
    (site,) = own_operations.sites(document.network)
    own.click(f"own.remove_site.{site.id}")
    assert own_operations.sites(document.network) == ()
    document.undo()
    assert own_operations.sites(document.network) == (site,)


def test_that_a_practice_is_answered_for_all_that_were_not_asked(
    own: Hand, document: Document, selection: Selection
) -> None:
    show_tab(own, 2)
    own.click("own.price.yes")
    assert own.find(QPushButton, "own.price.adds").text() == "3"
    own.click("own.price.adds")
    assert selection.ids == ("l1", "l2", "l5")
    document.undo()
    assert own.find(QPushButton, "own.price.adds").text() == "0"


def test_that_narrowed_views_narrow_what_is_answered(own: Hand, document: Document) -> None:
    show_tab(own, 2)
    document.filtering.narrow(Criterion(By.PRODUCT, ("gespen",)))
    own.click("own.payment.no")
    document.filtering.clear()
    answers = [one.practices.payment for one in document.network.links.values()]
    assert answers.count(False) == 1
    own.click("own.payment.clear")
    assert document.network.links["l2"].practices.payment is None


def test_that_without_an_own_company_the_page_says_so(
    qtbot: QtBot, empty_document: Document, selection: Selection
) -> None:
    empty_document.adopt(cast("Session", MemorySession(Network())))
    hand = Hand(seen(qtbot, OwnOperationsView(empty_document, selection)))
    assert hand.find(QLabel, "own.title").text() == "Own company: not chosen yet"
    assert not hand.find(QTabWidget, "own.tabs").isVisible()


@pytest.mark.full
def test_that_another_language_is_spoken_at_once(
    qtbot: QtBot, own: Hand, document: Document
) -> None:
    show_tab(own, 2)
    document.set_labels(Labels("nl"))
    qtbot.waitUntil(
        lambda: own.find(QPushButton, "own.price.adds").accessibleName().startswith("Prijs"),
        timeout=PATIENCE_MS,
    )
    assert own.find(QTabWidget, "own.tabs").currentIndex() == 2


def test_that_another_own_company_is_chosen_after_reading_what_changes(
    qtbot: QtBot, document: Document
) -> None:
    dialog = OwnCompanyDialog(document)
    dialog.open()
    hand = Hand(dialog)
    assert not hand.find(QPushButton, "own_company.do").isEnabled()
    hand.write("own_company.search", "weverij")
    told = hand.find(QLabel, "own_company.told")
    qtbot.waitUntil(lambda: "“Fietstas BV” becomes a supplier." in told.text(), timeout=PATIENCE_MS)
    assert "3 organisations no longer have a way to your company." in told.text()
    with qtbot.waitSignal(dialog.chosen):
        hand.click("own_company.do")
    assert document.network.own is not None
    assert document.network.own.id == "weaver"
    document.undo()
    assert document.network.own.id == "own"


def test_that_the_choice_of_the_own_company_narrows_by_name(
    qtbot: QtBot, document: Document
) -> None:
    dialog = OwnCompanyDialog(document)
    dialog.open()
    hand = Hand(dialog)
    listed = hand.find(QListWidget, "own_company.list")
    assert listed.count() == 5
    hand.write("own_company.search", "spin")
    assert listed.count() == 1
    dialog.reject()


@pytest.mark.parametrize("what", ["use", "waste", "customer"])
def test_that_what_is_after_us_is_added_with_one_press(
    after: AfterUsView, document: Document, selection: Selection, what: str
) -> None:
    hand = Hand(after)
    assert hand.find(QLabel, "after.nothing").isVisible()
    hand.click(f"after.add.{what}")
    (link,) = document.network.links_out("own")
    assert document.network.organisations[link.buyer].kind is OrganisationKind.CUSTOMER
    assert (selection.kind, selection.ids) == (Kind.LINK, (link.id,))
    assert hand.find(QTableWidget, "after.table").rowCount() == 1
    document.undo()
    assert hand.find(QLabel, "after.nothing").isVisible()


def test_that_the_themes_asked_first_open_their_form(qtbot: QtBot, after: AfterUsView) -> None:
    hand = Hand(after)
    hand.click("after.add.waste")
    with qtbot.waitSignal(after.judge_asked) as found:
        hand.click(f"after.theme.{Theme.WASTE}")
    assert found.args == [Theme.WASTE]


def test_that_the_rows_after_us_stay_selected_after_an_edit(
    after: AfterUsView, document: Document, selection: Selection
) -> None:
    hand = Hand(after)
    hand.click("after.add.waste")
    hand.click("after.add.use")
    table = hand.find(QTableWidget, "after.table")
    rows = {one.row() for one in table.selectedIndexes()}
    assert [table.item(row, 0).text() for row in rows] == ["Use of the product"]  # type: ignore[union-attr]  # is there
    where = table.visualItemRect(table.item(1, 0)).center()  # type: ignore[arg-type]  # is there
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert document.network.links[selection.ids[0]].supplier == "own"


def test_that_a_page_nobody_sees_waits_until_it_is_seen(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    view = seen(qtbot, OwnOperationsView(document, selection))
    view.hide()
    network, new_id = document.network, document.new_id
    document.do(own_operations.add_site(network, "Loods", new_id))
    assert not [one for one in view.findChildren(QPushButton) if is_remove(one)]
    view.show()
    assert [one.accessibleName() for one in view.findChildren(QPushButton) if is_remove(one)] == [
        "Remove Loods"
    ]


def is_remove(button: QPushButton) -> bool:
    return button.objectName().startswith("own.remove_site")
