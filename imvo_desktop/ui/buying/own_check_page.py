"""The own purchasing as a whole: a check each year, and where we may add to grave harm."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.purchasing import PracticeCheck
from imvo_desktop.labels.names import risk_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.field_editors import NoteEditor, TextEditor
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.beside import BesideOrBelow
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.register.several_editor import YesNoEditor
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import own_purchasing
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.judge_risk import PRACTICE_NAMES
from imvo_desktop.usecases.own_purchasing import OwnPart

_SHOWN, _LEAST_FORM = 8, 32 * GRID


class OwnCheckPage(QWidget):
    """Checks in a list with the one that is chosen beside it; below them risks to look at again."""

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("buying.own")
        self._document = document
        self._selection = selection
        self._due = WrappedLabel(role="emphasis")
        self._due.setObjectName("buying.due")
        self.list = RecordList("practice_checks", self._words())
        self.form = RecordForm(
            document,
            Kind.PRACTICE_CHECK,
            self._fields(),
            "practice_check",
            own_purchasing.change_check,
        )
        self._area = scrolled(self.form)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(GRID // 2)
        self._per_link = QPushButton(self.tr("Answer this per delivery…"))
        self._shown_parts: object = None
        self._lay_out()
        self.list.add_asked.connect(self._add)
        self.list.remove_asked.connect(self._remove)
        self.list.chosen.connect(self.form.show_record)
        self._per_link.clicked.connect(lambda: self.asked.emit("show_own_operations"))

    def refresh(self) -> None:
        """Show the checks of now, and the risks to look at again."""
        document = self._document
        checks = own_purchasing.practice_checks(document.network)
        rows = [self._row(one) for one in checks]
        self.list.show_rows(rows, is_editable=not document.is_read_only)
        self.form.refresh()
        self._area.setVisible(bool(checks))
        self._due.setText(self._standing(checks))
        self._show_parts()

    def _standing(self, checks: tuple[PracticeCheck, ...]) -> str:
        if not checks:
            return self.tr("You have not looked at your own purchasing yet.")
        day = self._document.labels.date(checks[0].date)
        if own_purchasing.is_due(self._document.network, today()):
            text = self.tr("The last check was on {day}, more than a year ago. Look again.")
        else:
            text = self.tr("The last check was on {day}.")
        return text.format(day=day)

    def _words(self) -> ListWords:
        return ListWords(
            self.tr("Checks of the own purchasing"),
            (self.tr("Date"), self.tr("Adds pressure"), self.tr("Not looked at")),
            self.tr("New check"),
            self.tr("Remove check"),
            self.tr("Look once a year: price, delivery time, late changes, payment, ending."),
        )

    def _fields(self) -> tuple[FormField, ...]:
        asked = {
            "price": self.tr("Price: do we ask a price for which it cannot be made decently?"),
            "lead_time": self.tr("Delivery time: do we ask for it too fast?"),
            "changes": self.tr("Late changes: do we change orders when work has begun?"),
            "payment": self.tr("Payment: do we pay late, or only long after delivery?"),
            "ending": self.tr("Ending: do we stop orders or a relation without notice?"),
        }
        answers = (
            FormField(f"{own_purchasing.PREFIX}{name}", YesNoEditor, asked[name])
            for name in PRACTICE_NAMES
        )
        return (
            FormField("date", DayEditor, self.tr("Date")),
            *answers,
            FormField("note", NoteEditor, self.tr("Note")),
            FormField("plan", NoteEditor, self.tr("What will we change?")),
            FormField("who", TextEditor, self.tr("Who looked?")),
        )

    def _row(self, check: PracticeCheck) -> ListRow:
        words = self._document.labels
        answers = list(own_purchasing.answered(check).values())
        counts = (words.number(answers.count(one)) for one in (True, None))
        return ListRow(check.id, (words.date(check.date), *counts))

    def _lay_out(self) -> None:
        about = self.tr(
            "Do we add pressure that leads to harm, by the way we buy? If so, you contribute to "
            "the harm; you are not only linked to it."
        )
        self._per_link.setObjectName("buying.per_link")
        self._per_link.setAccessibleName(self._per_link.text())
        self._area.setMinimumHeight(_LEAST_FORM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(about))
        layout.addWidget(self._due)
        layout.addWidget(BesideOrBelow(self.list, self._area), 1)
        layout.addWidget(self._per_link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._parts)

    def _add(self) -> None:
        document = self._document
        edit = own_purchasing.add_check(document.network, today(), document.author, document.new_id)
        document.do(edit)
        self.list.select(edit.changes[0].id)
        self.form.start(f"{own_purchasing.PREFIX}{PRACTICE_NAMES[0]}")

    def _remove(self, record_id: str) -> None:
        document = self._document
        document.do(own_purchasing.remove_check(document.network, record_id))

    def _show_parts(self) -> None:
        """The grave risks where our buying adds pressure, while their involvement is open."""
        document = self._document
        found = document.assessment
        parts = own_purchasing.own_parts(document.network, found) if found else ()
        if parts == self._shown_parts:
            return
        self._shown_parts = parts
        clear(self._parts)
        if not parts:
            return
        head = self.tr("Do we contribute to these {count} grave risks by our buying?")
        count = document.labels.number(len(parts))
        self._parts.addWidget(WrappedLabel(head.format(count=count), "list_head"))
        for one in parts[:_SHOWN]:
            self._parts.addWidget(self._part(one))
        if len(parts) > _SHOWN:
            more = self.tr("and {count} more").format(count=len(parts) - _SHOWN)
            self._parts.addWidget(WrappedLabel(more, "quiet"))

    def _part(self, part: OwnPart) -> QWidget:
        words, network = self._document.labels, self._document.network
        by = ", ".join(words.text(f"practices.{one}") for one in part.practices)
        text = f"{risk_name(network, network.risks[part.risk], words)} ({by})"
        button = QPushButton(self.tr("Look at our involvement"))
        button.setObjectName(f"buying.part.{part.risk}")
        button.setAccessibleName(f"{button.text()}: {text}")
        button.clicked.connect(partial(self._open, part))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addWidget(WrappedLabel(text), 1)
        return line

    def _open(self, part: OwnPart) -> None:
        self._selection.set(Kind.LINK, [part.link], part.risk)
