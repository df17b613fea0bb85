"""All that can be chosen of a document, from what it is to who signs it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.scrolled import scroll_to
from imvo_desktop.ui.report.choice_list import ChoiceList
from imvo_desktop.ui.report.chosen import Chosen
from imvo_desktop.ui.report.cover_fields import CoverFields
from imvo_desktop.ui.report.logo_box import LogoBox
from imvo_desktop.ui.report.parts_list import PartsList
from imvo_desktop.ui.report.remarks_box import RemarksBox
from imvo_desktop.ui.report.signers import Signers
from imvo_desktop.usecases import report_choices


class ChoicesColumn(QWidget):
    """`policy_asked` where the policy is lacking."""

    policy_asked = Signal()

    def __init__(self, document: Document, chosen: Chosen) -> None:
        super().__init__()
        self._document = document
        self._chosen = chosen
        self._papers = self._paper_list()
        self._readers = self._reader_list()
        self._cover = CoverFields(document.labels, chosen)
        self._remarks = RemarksBox(document, chosen)
        self._parts_list = PartsList(document)
        self._logo = LogoBox(document)
        self._signers = Signers(document)
        self._parts = self._fold("report.parts", self.tr("Parts"), self._parts_list)
        self._logo_fold = self._fold("report.logo_fold", self.tr("Logo"), self._logo)
        self._signing = self._fold(
            "report.signing", self.tr("Who signs, who read it before"), self._signers
        )
        self._remarks.policy_asked.connect(self.policy_asked)
        self._remarks.signer_asked.connect(self.ask_signer)
        chosen.changed.connect(self.follow_choice)
        self._lay_out()
        self.setFocusProxy(self._papers)
        self.follow_choice()

    def refresh(self) -> None:
        """Show what the project keeps now."""
        for part in (self._remarks, self._parts_list, self._logo, self._signers):
            part.refresh()

    def follow_choice(self) -> None:
        """Show what is chosen now."""
        choices = self._chosen.choices
        self._papers.show_chosen(choices.paper)
        self._readers.show_chosen(choices.profile)
        self._cover.refresh()
        self._remarks.refresh()
        self._parts.setVisible(choices.paper is Paper.RISK_REPORT)

    def ask_signer(self) -> None:
        """Open where who signs is filled in, and put the keyboard there."""
        self._signing.open()
        self._signers.ask()
        scroll_to(self._signers)

    def _paper_list(self) -> ChoiceList:
        words = self._document.labels
        found = ChoiceList(
            self.tr("Which document?"),
            "report.paper",
            [
                (one, words.text(f"paper.{one}"), words.text(f"paper.told.{one}"))
                for one in report_choices.papers()
            ],
        )
        found.picked.connect(lambda code: self._chosen.choose(paper=Paper(code)))
        return found

    def _reader_list(self) -> ChoiceList:
        words = self._document.labels
        found = ChoiceList(
            self.tr("For whom?"),
            "report.reader",
            [
                (one, words.text(f"reader.{one}"), words.text(f"reader.told.{one}"))
                for one in report_choices.profiles()
            ],
        )
        found.picked.connect(lambda code: self._chosen.choose(profile=Profile(code)))
        return found

    def _fold(self, name: str, title: str, part: QWidget) -> Fold:
        """`part` under a heading that opens; it exists before, so that it can be shown anew."""
        part.setParent(self)
        part.hide()

        def fill(layout: QVBoxLayout) -> None:
            layout.addWidget(part)
            part.show()

        return Fold(name, title, fill)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GRID, 0)
        layout.setSpacing(2 * GRID)
        for part in (self._papers, self._readers, self._cover, self._remarks):
            layout.addWidget(part)
        folds = QVBoxLayout()
        folds.setSpacing(GRID // 2)
        for fold in (self._parts, self._logo_fold, self._signing):
            folds.addWidget(fold)
        layout.addLayout(folds)
        layout.addStretch(1)
