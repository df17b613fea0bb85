"""Two moments side by side: which two, what is found in one sentence, and row by row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.round import Round
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.rounds.change_tree import ChangeTree
from imvo_desktop.ui.rounds.kept_comparison import KeptComparison
from imvo_desktop.usecases import round_words
from imvo_desktop.usecases.round_comparison import RoundComparison

_NOW = ""


class ComparePage(QWidget):
    """`picked(kind, ids)` as the rows tell it."""

    picked = Signal(object, object)

    def __init__(self, document: Document, kept: KeptComparison) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self._then = CodeBox((), "rounds.then")
        self._later = CodeBox((), "rounds.later")
        kinds = ((Kind.LINK, self.tr("Deliveries")), (Kind.RISK, self.tr("Risks")))
        self._kind = CodeBox(kinds, "rounds.kind")
        self._copy = QPushButton(self.tr("Copy table"))
        self._finding = WrappedLabel()
        self._remarks = WrappedLabel(role="quiet")
        self.tree = ChangeTree(document)
        self._lay_out()
        self._connect()

    def copy(self) -> None:
        """Put every row of every group on the clipboard as a block a sheet can paste."""
        found = self._found
        if found is None:
            return
        words, kind = self._document.labels, self._shown_kind
        heads = (self.tr("Group"), self.tr("What"), self.tr("Then"), self.tr("Later"))
        job = self._document.project_work.run(
            lambda _progress: round_words.as_lines(words, found, kind, heads)
        )
        job.succeeded.connect(self._keep_copied)
        job.failed.connect(self._document.failed)

    def refresh(self) -> None:
        """Show what was found, and which rounds there are to choose from."""
        self._offer()
        found, words = self._found, self._document.labels
        self._copy.setEnabled(found is not None)
        self.tree.setEnabled(found is not None)
        if found is None:
            self.tree.clear()
            self._finding.setText(self._why_nothing())
            self._remarks.setText("")
            return
        kind = self._shown_kind
        self._finding.setText(round_words.finding(words, found, kind))
        self._remarks.setText(" ".join(round_words.remarks(words, found)))
        self.tree.show_changes(found, kind)

    @property
    def _found(self) -> RoundComparison | None:
        return self._kept.looked.comparison if self._kept.looked is not None else None

    @property
    def _shown_kind(self) -> Kind:
        return Kind.RISK if self._kind.code is Kind.RISK else Kind.LINK

    def _why_nothing(self) -> str:
        looked = self._kept.looked
        if looked is None or looked.problem is None:
            return self.tr("The moments are being compared.")
        problem = looked.problem
        return self._document.labels.text(f"error.{problem.code}", **problem.values)

    def _lay_out(self) -> None:
        self._finding.setObjectName("rounds.finding")
        self._remarks.setObjectName("rounds.remarks")
        self._copy.setObjectName("rounds.copy")
        self._copy.setAccessibleName(self._copy.text())
        self._then.setAccessibleName(self.tr("Compare from"))
        self._later.setAccessibleName(self.tr("Compare to"))
        self._kind.setAccessibleName(self.tr("Deliveries or risks"))
        self._kind.setCurrentIndex(0)
        row = FlowLayout()
        row.addWidget(_together(self.tr("From"), self._then))
        row.addWidget(_together(self.tr("to"), self._later))
        row.addWidget(self._kind)
        row.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._finding)
        layout.addWidget(self._remarks)
        layout.addWidget(self.tree, 1)

    def _connect(self) -> None:
        self._kept.changed.connect(self.refresh)
        self._then.picked.connect(self._choose_then)
        self._later.picked.connect(self._choose)
        self._kind.picked.connect(self.refresh)
        self._copy.clicked.connect(self.copy)
        self.tree.picked.connect(self.picked)
        self.setFocusProxy(self.tree)

    def _offer(self) -> None:
        """The rounds in both lists; in the second those after the first, and now."""
        rounds, pair = self._kept.rounds, self._kept.pair
        if pair is None:
            return
        self._then.offer((one.id, self._named(one)) for one in rounds)
        self._then.show_code(pair[0])
        at = [one.id for one in rounds].index(pair[0])
        after = [(one.id, self._named(one)) for one in rounds[at + 1 :]]
        now = self._document.labels.text("rounds.now_choice")
        self._later.offer([*after, (_NOW, now)])
        self._later.show_code(pair[1] or _NOW)

    def _named(self, held: Round) -> str:
        """Its name; the day beside it where another round has the same name."""
        if sum(one.name == held.name for one in self._kept.rounds) == 1:
            return held.name
        return self._document.labels.text("rounds.dated", name=held.name, date=held.date)

    def _choose_then(self, code: object) -> None:
        """Another earlier moment; the later one stays where it comes after it."""
        rounds = [one.id for one in self._kept.rounds]
        later = str(self._later.code or "") or None
        if later is not None and rounds.index(later) <= rounds.index(str(code)):
            later = None
        self._kept.choose((str(code), later))

    def _choose(self, code: object) -> None:
        self._kept.choose((str(self._then.code), str(code or "") or None))

    def _keep_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def keep_focus(self) -> None:
        """Put the keyboard on the rows."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _together(word: str, box: CodeBox) -> QWidget:
    """A list with the word before it, which stay on one line."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID // 2)
    row.addWidget(QLabel(word))
    row.addWidget(box)
    return both
