"""What each system of responsible business comes down to, done in the window by a person.

The rows are those of the table of what the program brings to the desk: 1 the chain, 3 severity and
remedy, 7 rounds and lessons, 11 reporting, 12 goods in scope. The other rows stand with their view.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.rating import rating_of
from imvo_desktop.domain.codes import Involvement, Kind, Level, MeasureKind, Theme
from imvo_desktop.domain.learning import LessonKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases import learning, suggest_risks
from imvo_desktop.usecases.round_edits import rounds_of
from tests.importing.template_lists import cmrt
from tests.reporting.test_no_leaks import pdf_text
from tests.ui.hand import Hand
from tests.ui.walker import CTRL, PATIENCE_MS, Walker

pytestmark = pytest.mark.full

_ACTIONS_TAB = 3


class Buyer(Walker):
    """Somebody who does the job of one row."""

    @property
    def hearing(self) -> Hand:
        """The hand at the inspector."""
        return Hand(self.wait_for(QWidget, "inspector"))

    def id_of(self, name: str) -> str:
        """The organisation of this name."""
        organisations = self.document.network.organisations.values()
        return next(one.id for one in organisations if one.name == name)

    def write_down(self, name: str, text: str) -> None:
        """Write in a field of several lines, and go on to something else."""
        field = self.hand.find(QPlainTextEdit, name)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab, CTRL)
        self.hand.find(QWidget, "field.kind").setFocus()
        self.wait_until_quiet()

    def pick(self, box: QComboBox, row: int) -> None:
        """Choose a row of a list by the keyboard."""
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def import_file(self, path: Path) -> None:
        """Take in one file, every page as it is proposed."""
        before = self.document.network.revision
        self.window.run("import_list")
        chooser = self.wait_for(QFileDialog, "import_dialog")
        chooser.selectFile(str(path))
        QTest.keyClick(Hand(chooser).find(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
        wizard = Hand(self.wait_for(QDialog, "import_wizard"))
        go_on = wizard.find(QWidget, "import.next")
        while not self._has(QWidget, "import_done"):
            self.qtbot.waitUntil(go_on.isEnabled, timeout=PATIENCE_MS)
            wizard.click("import.next")
            self.qtbot.wait(50)
        wizard.click("import.next")
        self.qtbot.waitUntil(lambda: self.document.network.revision > before, timeout=PATIENCE_MS)
        self.wait_until_quiet()

    def make_paper(self, command: str) -> Path:
        """A document, by the menu and its button."""
        self.window.run(command)
        self.wait_for(QWidget, "report.make")
        self.hand.click("report.make")
        chooser = self.wait_for(QFileDialog, "report_path_dialog")
        path = self.folder / f"{command}.pdf"
        chooser.selectFile(str(path))
        QTest.keyClick(Hand(chooser).find(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
        self.qtbot.waitUntil(path.is_file, timeout=PATIENCE_MS)
        self.wait_until_quiet()
        return path

    def _has(self, kind: type[QWidget], name: str) -> bool:
        found = self.window.findChild(kind, name)
        return found is not None and found.isVisible()


@pytest.fixture
def buyer(qtbot: QtBot, started: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Buyer:
    """Somebody at the program, which was started for the first time."""
    monkeypatch.chdir(tmp_path)
    return Buyer(qtbot, started, tmp_path)


@pytest.fixture
def at_example(buyer: Buyer) -> Buyer:
    """The same, with the example open."""
    buyer.hand.click("start_open_example")
    buyer.qtbot.waitUntil(lambda: buyer.document.assessment is not None, timeout=PATIENCE_MS)
    buyer.wait_until_quiet()
    return buyer


def test_row_1_a_chain_goes_on_beyond_the_first_tier_also_where_it_is_not_known(
    buyer: Buyer,
) -> None:
    buyer.make_project()
    buyer.import_list()
    for _ in range(3):
        first = buyer.selection.single or buyer.id_of("Weverij Anand")
        buyer.selection.set(Kind.ORGANISATION, (first,))
        buyer.window.run("add_unknown")
        buyer.wait_until_quiet()
    assessment = buyer.document.assessment
    assert assessment is not None
    columns = assessment.organisations
    tiers = dict(zip(columns.ids, columns.tier.tolist(), strict=True))
    assert tiers[buyer.id_of("Weverij Anand")] == 1
    assert max(tiers.values()) == 4
    assert buyer.document.network.organisations[buyer.selection.single or ""].kind == "unknown"


def test_row_3_severity_likelihood_involvement_and_remedy_are_answered_per_delivery(
    buyer: Buyer,
) -> None:
    buyer.make_project()
    buyer.import_list()
    network = buyer.document.network
    link = next(one.id for one in network.links.values() if one.product == "canvas")
    buyer.selection.set(Kind.LINK, (link,))
    buyer.hearing.click("theme.lab.child")
    for name in ("scale.5", "scope.2", "irremediability.5", "likelihood.4"):
        buyer.hearing.click(name)
    involvement = tuple(Involvement).index(Involvement.CONTRIBUTES) + 1
    buyer.pick(buyer.hand.find(QComboBox, "judgement.involvement"), involvement)
    buyer.hearing.click("tagging.save")
    buyer.wait_until_quiet()
    (risk,) = network.risks.values()
    assessment = buyer.document.assessment
    assert assessment is not None
    assert risk.involvement is Involvement.CONTRIBUTES
    assert rating_of(assessment, risk.id).level is Level.VERY_HIGH
    tabs = buyer.hand.find(QTabWidget, "inspector.tabs").tabBar()
    place = tabs.tabRect(_ACTIONS_TAB).center()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=place)
    remedy = list(MeasureKind).index(MeasureKind.REMEDY)
    buyer.pick(buyer.wait_for(QComboBox, "measure.kind"), remedy)
    buyer.hand.find(QPlainTextEdit, "measure.text").setPlainText("Onderwijs betalen")
    buyer.hand.click("measure.add")
    (measure,) = network.records(Kind.MEASURE).values()
    assert isinstance(measure, Measure)
    assert (measure.kind, measure.subject) == (MeasureKind.REMEDY, risk.id)


def test_row_7_a_year_is_closed_with_a_round_and_a_lesson_that_can_be_shared(
    at_example: Buyer,
) -> None:
    buyer, network = at_example, at_example.document.network
    before = len(learning.lessons(network))
    buyer.window.go_to("rounds")
    buyer.hand.click("rounds.start")
    Hand(buyer.wait_for(QDialog, "round_dialog")).click("round.do")
    buyer.qtbot.waitUntil(lambda: bool(rounds_of(network)), timeout=PATIENCE_MS)
    buyer.wait_until_quiet()
    buyer.hand.click("rounds.learnt")
    buyer.wait_for(QWidget, f"lessons.add.{LessonKind.WORKS}")
    buyer.hand.click(f"lessons.add.{LessonKind.WORKS}")
    buyer.write_down("field.text", "Samen vragen met Minh Long Bags werkte.")
    buyer.pick(buyer.hand.find(QComboBox, "field.may_share"), 0)
    newest = learning.lessons(network)[0]
    assert (len(learning.lessons(network)), newest.may_share) == (before + 1, True)
    assert newest.round == rounds_of(network)[0].id
    told = pdf_text(buyer.make_paper("paper_lessons"))
    assert "Samen vragen met" in told
    assert "Minh Long" not in told


def test_row_11_the_paragraph_of_the_standard_and_the_answers_for_a_customer_come_out(
    at_example: Buyer,
) -> None:
    words = Labels(at_example.document.labels.language)
    for command, title in (
        ("paper_vsme", "document.title.vsme"),
        ("paper_answer_pack", "document.title.answer_pack"),
    ):
        told = " ".join(pdf_text(at_example.make_paper(command)).split())
        assert words.text(title) in told


def test_row_12_goods_in_scope_are_recognised_and_the_forms_of_both_laws_are_read(
    buyer: Buyer,
) -> None:
    buyer.make_project()
    network = buyer.document.network
    goods = buyer.folder / "inkoop.csv"
    goods.write_text(
        "Leverancier;Land;Productieland;Product\nCacao Import;Nederland;Ivoorkust;cacaobonen\n"
    )
    buyer.import_file(goods)
    plot = {
        "type": "Feature",
        "properties": {"ProducerName": "Kofi", "ProducerCountry": "GH", "ProductionPlace": "7"},
        "geometry": {"type": "Point", "coordinates": [-1.5, 6.5]},
    }
    plots = buyer.folder / "plots.geojson"
    plots.write_text(json.dumps({"type": "FeatureCollection", "features": [plot]}))
    buyer.import_file(plots)
    buyer.import_file(cmrt(buyer.folder / "cmrt.xlsx"))
    cocoa = next(one for one in network.links.values() if one.product == "cacaobonen")
    found = {one.theme for one in suggest_risks.suggest_for(network, [cocoa.id])}
    assert Theme.BIODIVERSITY in found
    assert network.organisations[buyer.id_of("Kofi")].country == "GH"
    assert network.organisations[buyer.id_of("Alpha Tin")].country == "ID"


def test_row_9_the_library_is_searched_read_and_led_back_from_without_a_network(
    at_example: Buyer,
) -> None:
    buyer = at_example
    buyer.window.run("show_library")
    search = buyer.wait_for(QLineEdit, "library.search")
    search.setFocus()
    QTest.keyClicks(search, "cotton")
    hits = buyer.wait_for(QListWidget, "library.hits")
    buyer.qtbot.waitUntil(lambda: hits.count() > 0, timeout=PATIENCE_MS)
    QTest.keyClick(search, Qt.Key.Key_Return)
    text = buyer.wait_for(QTextBrowser, "library.text")
    buyer.qtbot.waitUntil(lambda: "cotton" in text.toPlainText().lower(), timeout=PATIENCE_MS)
    search.clear()
    QTest.keyClicks(search, "NCP")
    QTest.keyClick(search, Qt.Key.Key_Return)
    buyer.qtbot.waitUntil(lambda: "NCP" in text.toPlainText(), timeout=PATIENCE_MS)
    buyer.hand.click("library.back")
    buyer.qtbot.waitUntil(lambda: "cotton" in text.toPlainText().lower(), timeout=PATIENCE_MS)
