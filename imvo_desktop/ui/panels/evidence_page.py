"""The evidence for what is selected, for its risks and for its measures; adding to it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.evidence_words import place_name
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages, opening, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import titled
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.evidence_adder import EvidenceAdder
from imvo_desktop.ui.panels.evidence_card import EvidenceCard
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import evidence, step_answers
from imvo_desktop.usecases.evidence import Support
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.written_files import write_bytes

_MOST_PLACES = 50


class EvidencePage(QWidget):
    """Lists, adds, saves, renames and removes; a kept file is never run, an address shown first."""

    def __init__(self, document: Document, name: str = "evidence") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Evidence"))
        self._document = document
        self._subject = Subject(Kind.LINK, ())
        self._problems: Mapping[str, str] = {}
        self._about = CodeBox([], f"{name}.about")
        self._about.setAccessibleName(self.tr("What it supports"))
        self._place = titled(self.tr("What does it support?"), self._about, "quiet")
        hint = self.tr(
            "Or drop a file on this panel, or paste it (Ctrl+V). A file is kept in the project "
            "itself, up to 25 MB."
        )
        self._hint = WrappedLabel(hint, "quiet")
        self._adder = EvidenceAdder(document, name)
        self._adder.place_of = lambda: self._about.code
        self._adder.kept.connect(self._put)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self._lay_out()

    def show_subject(self, subject: Subject) -> None:
        """Show the evidence for `subject`; what was chosen in the fields stays for the same."""
        if subject != self._subject:
            self._subject = subject
            self._adder.tell("")
            self._problems = {}
        self._show_places()
        self._show_cards()
        self._look_at_files()
        self._adder.setEnabled(not self._document.is_read_only)
        self._about.setEnabled(not self._document.is_read_only)

    def forget(self) -> None:
        """Let go of all that is of another project."""
        self._subject = Subject(Kind.LINK, ())
        self._problems = {}
        self._about.offer([])
        self._adder.forget()
        clear(self._rows)

    def choose(self, place: RecordKey) -> None:
        """Let what is added next support `place`, and put the keyboard there."""
        self._about.show_code(place)
        self._adder.take_keyboard()

    def take(self, mime: QMimeData) -> bool:
        """Keep what is dropped or pasted."""
        return self._adder.take(mime)

    def event(self, event: QEvent) -> bool:
        """Ctrl+V is for evidence here, not for a list of suppliers."""
        is_key = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_key and event.type() == QEvent.Type.KeyPress:
            self.take(QGuiApplication.clipboard().mimeData())
            return True
        return super().event(event)

    def save_to(self, one: Evidence, path: Path) -> None:
        """Write the kept file to `path`."""
        session = self._document.session
        if session is None or one.sha256 is None:
            return
        try:
            write_bytes(path, session.attachment(one.sha256))
        except ImvoError as error:
            messages.show_error(self, error, self._document.labels)
        else:
            self._adder.tell(self.tr("Saved in {name}.").format(name=path.name))

    def _show_places(self) -> None:
        """What new evidence can be about; the same stays chosen."""
        network, words = self._document.network, self._document.labels
        chosen = self._about.code
        places = evidence.places_of(network, self._subject)[:_MOST_PLACES]
        self._about.offer([(key, place_name(network, *key, words)) for key in places])
        for part in (self._place, self._hint):
            part.setVisible(self._subject.kind is not Kind.STEP_ANSWER)
        self._about.show_code(chosen if chosen in places else next(iter(places), None))

    def _show_cards(self) -> None:
        clear(self._rows)
        found = evidence.support_of(self._document.network, self._subject)
        for support in found:
            self._rows.addWidget(self._make_card(support))
        if not found:
            text = self.tr("There is no evidence yet. Add a report, photo or certificate.")
            self._rows.addWidget(WrappedLabel(text, "quiet"))

    def _make_card(self, support: Support) -> EvidenceCard:
        problem = self._problems.get(support.first.sha256 or "", "")
        made = EvidenceCard(self._document, support, self._subject, problem)
        made.copy_asked.connect(self._ask_path)
        made.open_asked.connect(self._open_address)
        made.remove_asked.connect(self._remove)
        made.renamed.connect(self._rename)
        return made

    def _look_at_files(self) -> None:
        """Read every kept file once, elsewhere, to see that it is there and whole."""
        session, subject = self._document.session, self._subject
        found = evidence.support_of(self._document.network, subject)
        hashes = [one.first.sha256 for one in found if one.first.sha256 is not None]
        if session is None or not hashes:
            return

        def work(_progress: Progress) -> tuple[Subject, Mapping[str, str]]:
            return subject, evidence.problems(session.attachment, hashes)

        self._document.project_work.run(work).succeeded.connect(self._take_problems)

    def _take_problems(self, found: tuple[Subject, Mapping[str, str]]) -> None:
        subject, problems = found
        if subject == self._subject and problems != self._problems:
            self._problems = problems
            self._show_cards()

    def _put(self, kept: Evidence) -> None:
        """Put what is kept under what was chosen when it was added, as one edit."""
        network = self._document.network
        made = dataclasses.replace(kept, id=self._document.new_id())
        if kept.subject_kind is Kind.STEP_ANSWER:
            self._document.do(step_answers.support(network, made))
        elif network.get(kept.subject_kind, kept.subject) is not None:
            self._document.do(evidence.add_evidence(network, made))

    def _remove(self, support: Support) -> None:
        ids = [one.id for one in support.pieces]
        self._document.do(editing.remove(self._document.network, Kind.EVIDENCE, ids))

    def _rename(self, support: Support, name: str) -> None:
        ids = [one.id for one in support.pieces]
        self._document.do(editing.change(self._document.network, Kind.EVIDENCE, ids, name=name))

    def _open_address(self, support: Support) -> None:
        """Show the address in full; only then, and only if asked, the browser opens it."""
        if not opening.ask_to_open(self, support.first.address or ""):
            self._adder.tell(self.tr("This is no address of a page. It is not opened."))

    def _ask_path(self, support: Support) -> None:
        one = support.first
        file = saving.folder_of(self._document) / evidence.file_name(one.name)
        title = self.tr("Where do you want to keep a copy?")
        wish = saving.Wish("evidence_path_dialog", title, (), file)
        saving.ask(self, wish, lambda name: self.save_to(one, Path(name)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(self._place)
        layout.addWidget(self._adder)
        layout.addWidget(self._hint)
        layout.addLayout(self._rows)
        layout.addStretch()
