"""Why a level: the same words in the window, under the pointer and in the report."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.explanation import RiskTerms, explanation
from imvo_desktop.analysis.priorities import priorities
from imvo_desktop.charts import ranked_bars
from imvo_desktop.charts.scene import Scene
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.report_settings import ReportPart
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.level_words import level_sentences
from imvo_desktop.reporting.outline import outline
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.why_panel import WhyPanel
from tests.reporting.made import all_text, report_of, section
from tests.ui.hand import PATIENCE_MS

pytestmark = pytest.mark.full


@pytest.fixture(params=["nl", "en"])
def gravest(request: pytest.FixtureRequest, qtbot: QtBot, document: Document) -> RiskTerms:
    """How the first of the priorities got its level, once it is known."""
    document.set_labels(Labels(request.param))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    assert document.assessment is not None
    first = priorities(document.network, document.assessment)[0]
    found = explanation(document.network, document.assessment, first.links[0])
    assert found is not None
    assert found.risks.decides is not None
    assert found.risks.decides.risk == first.risk
    return found.risks.decides


def told(document: Document, terms: RiskTerms) -> list[str]:
    """The sentences of the one function that makes them."""
    return list(level_sentences(document.labels, document.network, terms))


def said_in_window(qtbot: QtBot, document: Document, link: str) -> list[str]:
    """What the panel says of a delivery."""
    panel = WhyPanel(document)
    qtbot.addWidget(panel)
    panel.show_record(Kind.LINK, link)
    return [one.text() for one in panel.findChildren(QLabel)]


def test_that_the_window_says_each_sentence(
    qtbot: QtBot, document: Document, gravest: RiskTerms
) -> None:
    assert document.assessment is not None
    link = priorities(document.network, document.assessment)[0].links[0]
    assert set(told(document, gravest)) <= set(said_in_window(qtbot, document, link))


def test_that_the_report_says_each_sentence(document: Document, gravest: RiskTerms) -> None:
    report = report_of(document.network, document.labels.language)
    body = all_text(section(report, outline().number_of(ReportPart.METHOD)))
    assert [one for one in told(document, gravest) if one not in body] == []


def test_that_the_pointer_tells_the_same_answers_and_level(
    qapp: QApplication, document: Document, gravest: RiskTerms
) -> None:
    words = document.labels
    assert document.assessment is not None
    scene = Scene(document.network, document.assessment, words, LIGHT, 860.0)
    hover = ranked_bars.draw(scene).picture.hits[0].text
    level = level_text(words, gravest.level, is_at_least=gravest.at_least)
    for part in (answers_text(words, gravest.severity, gravest.likelihood), level):
        assert part in hover
        assert any(part in one for one in told(document, gravest))
