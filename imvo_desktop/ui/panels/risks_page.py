"""The risks of what is selected: the list with the themes, or the form of one theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.reason_dialog import ReasonDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.beginnings import Beginning, Beginnings
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.focus_keeper import FocusKeeper
from imvo_desktop.ui.panels.gradually import Gradually
from imvo_desktop.ui.panels.latest_themes import LatestThemes
from imvo_desktop.ui.panels.risk_list import RiskList
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.suggested import Suggested
from imvo_desktop.ui.panels.suggestion_list import SuggestionList
from imvo_desktop.ui.panels.tagging import TaggingPanel
from imvo_desktop.ui.panels.theme_chooser import ThemeChooser
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.taking import Taking
from imvo_desktop.usecases.judge_risk import Subject

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import ThemeCard


class RisksPage(QStackedWidget):
    """Choosing a theme opens its form; saving or cancelling comes back to the list.

    `making_asked` carries deliveries of which the country of making is to be filled in,
    `evidence_asked` a risk whose evidence is to be seen.
    """

    making_asked = Signal(object)
    evidence_asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("risks_page")
        self._document = document
        self._subject = Subject(Kind.LINK, ())
        self._suggested = Suggested(document)
        self._taking = Taking(document, self)
        self._wanted: Theme | None = None
        self._list = RiskList(document)
        self._suggestions = SuggestionList(document)
        self._themes = ThemeChooser(document.labels)
        self._add_text, self._cancel_text = self.tr("Add a risk"), self.tr("Back to the risks")
        self._add = QPushButton(self._add_text)
        self._choose = WrappedLabel(self.tr("Add a risk: choose its theme"), "list_head")
        self._latest = LatestThemes(document)
        self._gradually = Gradually(self)
        self._scroll = _below_each_other(self._list, self._suggestions, self._choose, self._themes)
        self.addWidget(self._make_overview())
        self._holder = QWidget()
        self._form_layout = QVBoxLayout(self._holder)
        self._form_layout.setContentsMargins(0, GRID, 0, 0)
        self.addWidget(self._holder)
        self._connect()

    def _connect(self) -> None:
        self._list.change_asked.connect(self._change)
        self._list.remove_asked.connect(self._remove)
        self._list.judge_asked.connect(self._judge_said)
        self._list.evidence_asked.connect(self.evidence_asked)
        self._themes.chosen.connect(self._judge)
        self._latest.chosen.connect(self._judge)
        suggestions, taking = self._suggestions, self._taking
        self._suggested.found.connect(self._show_found)
        suggestions.accept_asked.connect(lambda card: taking.accept(card.suggestions))
        suggestions.back_asked.connect(lambda card: taking.bring_back(card.suggestions))
        suggestions.adjust_asked.connect(self._adjust)
        suggestions.aside_asked.connect(self._set_aside)
        suggestions.making_asked.connect(self.making_asked)

    def forget(self) -> None:
        """Let go of all that is of another project."""
        self.forget_form()
        self._suggested.forget()
        self._wait()

    def forget_form(self) -> None:
        """Let an unfinished judgement go and show the list from its top.

        The keyboard leaves what is below: else the list would scroll to it again.
        """
        focused = self.window().focusWidget()
        was_here = focused is not None and self.isAncestorOf(focused)
        self._close_form()
        if was_here:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._suggestions.fold_all()
        self._wanted = None
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self, subject: Subject) -> None:
        """Show the list anew; a form that is open stays open."""
        self._subject = subject
        self._suggested.ask(subject)
        if not self._suggested.is_awaited:
            self._show()
        elif self._suggested.cards is None:
            self._wait()

    def start_judging(self, theme: Theme) -> None:
        """Open the form of `theme` with what sources suggest here; blank where they do not."""
        self._close_form()
        if self._suggested.is_busy:
            self._wanted = theme
            return
        self._wanted = None
        card = None if (cards := self._suggested.cards) is None else cards.card(theme)
        self._judge(theme) if card is None else self._adjust(card)

    def _show(self) -> None:
        keeper = FocusKeeper(self._scroll)
        cards, here = self._suggested.cards, self._suggested.here
        steps = self._list.show_subject(self._subject, cards, here)
        self._gradually.begin([*steps, *self._suggestions.show_cards(cards, self._list.unsaid)])
        if keeper.is_needed:
            self._gradually.finish()
        self._themes.mark(here.judged)
        self._latest.show_themes(here.judged)
        self._latest.setVisible(not self._latest.is_empty and not self._add.isChecked())
        for part in (self._add, self._latest, self._themes, self._list):
            part.setEnabled(not self._document.is_read_only)
        keeper.give_back(self._add)

    def _wait(self) -> None:
        """Show nothing of many that were not looked up yet."""
        self._gradually.stop()
        self._list.forget()
        self._suggestions.show_cards(None, {})
        self._themes.mark(())

    def _show_found(self) -> None:
        """Show the suggestions that took a while."""
        self._show()
        if self._wanted is not None:
            self.start_judging(self._wanted)

    def start_tagging(self) -> None:
        """Show the themes and put the keyboard on the first."""
        self._close_form()
        self._add.setChecked(True)

    def _choose_theme(self, is_choosing: bool) -> None:
        """The themes take the place of the list, or the list comes back."""
        self._list.setVisible(not is_choosing)
        self._suggestions.setVisible(not is_choosing)
        self._latest.setVisible(not is_choosing and not self._latest.is_empty)
        self._choose.setVisible(not is_choosing)
        self._add.setText(self._cancel_text if is_choosing else self._add_text)
        self._add.setAccessibleName(self._add.text())
        self._scroll.verticalScrollBar().setValue(0)
        if is_choosing:
            first = self._themes.chip(next(iter(Theme)))
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    def _beginnings(self) -> Beginnings:
        return Beginnings(self._document, self._subject, self._suggested.cards)

    def _judge(self, theme: object) -> None:
        if isinstance(theme, Theme):
            self._open_form(self._beginnings().blank(theme))

    def _judge_said(self, theme: object) -> None:
        """Open the form with what the sources say filled in."""
        if isinstance(theme, Theme):
            self._open_form(self._beginnings().from_sources(theme))

    def _adjust(self, card: ThemeCard) -> None:
        """Open the form on the deliveries of a suggestion, with what it says filled in."""
        self._open_form(self._beginnings().from_card(card), Subject(Kind.LINK, card.links))

    def _set_aside(self, card: ThemeCard) -> None:
        dialog = _reason_dialog(self._document.labels, card, self.window())
        dialog.chosen.connect(lambda reason: self._taking.set_aside(card.suggestions, reason))
        dialog.open()

    def _change(self, risk_id: str) -> None:
        if risk_id in self._document.network.risks:
            self._open_form(self._beginnings().of_risk(risk_id))

    def _open_form(self, beginning: Beginning, subject: Subject | None = None) -> None:
        clear(self._form_layout)
        form = TaggingPanel(self._document, subject or self._subject, beginning)
        form.finished.connect(self._close_form)
        self._form_layout.addWidget(form)
        self.setCurrentIndex(1)
        form.form.grid.take_keyboard()

    def _close_form(self) -> None:
        self.setCurrentIndex(0)
        self._add.setChecked(False)
        clear(self._form_layout)

    def _remove(self, risk_id: str) -> None:
        network = self._document.network
        if risk_id in network.risks:
            self._document.do(editing.remove(network, Kind.RISK, [risk_id]))


def _below_each_other(*parts: QWidget) -> QScrollArea:
    """`parts` in one column that scrolls."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, GRID, 0, 0)
    layout.setSpacing(GRID)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch()
    return scrolled(page)


def _reason_dialog(words: Words, card: ThemeCard, parent: QWidget) -> ReasonDialog:
    """Asks why the suggestions of `card` do not hold here."""
    return ReasonDialog(
        words.text("suggested.reason.title", theme=card.theme),
        words.text("suggested.reason.question", count=len(card.links)),
        words.text("suggested.reason.do"),
        parent,
    )
