"""The risks of what is selected: the list with the themes, or the form of one theme."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.risk_list import RiskList
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.tagging import TaggingPanel
from imvo_desktop.ui.panels.theme_chooser import ThemeChooser, theme_chip
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.judge_risk import Subject


class RisksPage(QStackedWidget):
    """Choosing a theme opens its form; saving or cancelling comes back to the list."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("risks_page")
        self._document = document
        self._subject = Subject(Kind.LINK, ())
        self._list = RiskList(document)
        self._themes = ThemeChooser(document.labels)
        self._add_text, self._cancel_text = self.tr("Add a risk"), self.tr("Back to the risks")
        self._add = QPushButton(self._add_text)
        self._choose = WrappedLabel(self.tr("Add a risk: choose its theme"), "list_head")
        self._latest = QWidget()
        self._latest_flow = FlowLayout(self._latest)
        self._scroll = self._make_scroll()
        self.addWidget(self._make_overview())
        self._holder = QWidget()
        self._form_layout = QVBoxLayout(self._holder)
        self._form_layout.setContentsMargins(0, GRID, 0, 0)
        self.addWidget(self._holder)
        self._list.change_asked.connect(self._change)
        self._list.remove_asked.connect(self._remove)
        self._list.judge_asked.connect(self._judge_said)
        self._themes.chosen.connect(self._judge)

    def forget_form(self) -> None:
        """Let an unfinished judgement go and show the list from its top."""
        self._close_form()
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self, subject: Subject) -> None:
        """Show the list anew; a form that is open stays open."""
        self._subject = subject
        judged = self._list.show_subject(subject)
        self._themes.mark(judged)
        self._show_latest(judged)
        for part in (self._add, self._latest, self._themes, self._list):
            part.setEnabled(not self._document.is_read_only)

    def start_tagging(self) -> None:
        """Show the themes and put the keyboard on the first."""
        self._close_form()
        self._add.setChecked(True)

    def _choose_theme(self, is_choosing: bool) -> None:
        """The themes take the place of the list, or the list comes back."""
        self._list.setVisible(not is_choosing)
        self._latest.setVisible(not is_choosing)
        self._choose.setVisible(not is_choosing)
        self._add.setText(self._cancel_text if is_choosing else self._add_text)
        self._add.setAccessibleName(self._add.text())
        self._scroll.verticalScrollBar().setValue(0)
        if is_choosing:
            first = self._themes.chip(next(iter(Theme)))
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_latest(self, judged: tuple[Theme, ...]) -> None:
        """The themes used last, one click away; where nothing is judged all are in sight."""
        clear(self._latest_flow)
        words = self._document.labels
        for theme in judge_risk.latest_themes(self._document.network, judged) if judged else ():
            chip = theme_chip(words, theme)
            chip.setObjectName(f"latest.{theme}")
            chip.setAccessibleName(f"{self._add_text}: {words.text(f'theme.{theme}')}")
            chip.clicked.connect(lambda _checked=False, chosen=theme: self._judge(chosen))
            self._latest_flow.addWidget(chip)

    def _make_overview(self) -> QWidget:
        """The button stays in sight above what scrolls."""
        self._add.setObjectName("risk.add")
        self._add.setCheckable(True)
        self._add.setProperty("role", "primary")
        self._add.setAccessibleName(self._add.text())
        self._add.toggled.connect(self._choose_theme)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._latest)
        layout.addWidget(self._scroll, 1)
        return page

    def _make_scroll(self) -> QScrollArea:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._list)
        layout.addWidget(self._choose)
        layout.addWidget(self._themes)
        layout.addStretch()
        return scrolled(page)

    def _judge(self, theme: object) -> None:
        if isinstance(theme, Theme):
            self._open_form(judge_risk.start(theme))

    def _judge_said(self, theme: object) -> None:
        """Open the form with what the sources say filled in."""
        if isinstance(theme, Theme):
            said = judge_risk.baselines_of(self._document.network, self._subject)
            self._open_form(judge_risk.start_from_sources(theme, said))

    def _change(self, risk_id: str) -> None:
        risk = self._document.network.risks[risk_id]
        is_accepted = risk.judged is Judged.ACCEPTED
        self._open_form(
            dataclasses.replace(risk, judged=Judged.OWN) if is_accepted else risk, risk_id
        )

    def _open_form(self, start: Risk, risk_id: str = "") -> None:
        clear(self._form_layout)
        form = TaggingPanel(self._document, self._subject, start, risk_id)
        form.finished.connect(self._close_form)
        self._form_layout.addWidget(form)
        self.setCurrentIndex(1)
        form.form.grid.cell(1, 1).setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self.setCurrentIndex(0)
        self._add.setChecked(False)
        clear(self._form_layout)

    def _remove(self, risk_id: str) -> None:
        self._document.do(editing.remove(self._document.network, Kind.RISK, [risk_id]))
