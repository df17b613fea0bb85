"""The answer on the deliveries that are selected, with what is known of them above it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject, RestsOn
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.field_editors import CodeEditor, FieldEditor, NoteEditor, TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.several_editor import (
    SeveralEditor,
    YesNoEditor,
    code_choices,
    offered_codes,
)
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.usecases.labour_checks import LabourLine, measures_offered
from imvo_desktop.usecases.labour_help import Help

_NOTE_HEIGHT, _LEAST_WIDTH = 8 * GRID, 34 * GRID
_TOLD = 6


class LabourForm(WrappedColumn):
    """`answered(field, value)` of a committed field, `planned(text)`, `taken` and `show_asked`."""

    answered = Signal(str, object)
    planned = Signal(str)
    taken = Signal()
    show_asked = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("labour.form")
        self.setMinimumWidth(_LEAST_WIDTH)
        self._document = document
        self._lines: tuple[LabourLine, ...] = ()
        self._title = WrappedLabel(role="list_head")
        self._known = WrappedLabel()
        self._take = QPushButton(self.tr("Take over as ground"))
        self._show = QPushButton(self.tr("Show in the chain"))
        self._text = QLineEdit()
        self._add = QPushButton(self.tr("Add as plan"))
        self._editors = self._make_editors()
        self._set_up()
        self._lay_out()

    def show_lines(self, lines: tuple[LabourLine, ...], found: Help | None) -> None:
        """Show the answers on `lines`, and what is known where it is one delivery."""
        if {one.link.id for one in lines} != {one.link.id for one in self._lines}:
            self._text.clear()
        self._lines = lines
        self.setVisible(bool(lines))
        self._title.setText(self._name(lines))
        blank = LabourCheck(id="", link="", subject=LabourSubject.CHILD)
        for name, editor in self._editors.items():
            if not editor.is_typing:
                editor.show_values(getattr(one.check or blank, name) for one in lines)
        self._known.setText(self._said(found))
        can = not self._document.is_read_only
        for control in (*self._editors.values(), self._text, self._add):
            control.setEnabled(can)
        can_take = found is None or found.has_ground
        self._take.setEnabled(can and can_take and any(_is_open(one) for one in lines))

    def _name(self, lines: tuple[LabourLine, ...]) -> str:
        if len(lines) == 1:
            link = lines[0].link
            return f"{lines[0].supplier}: {link.product}" if link.product else lines[0].supplier
        text = self.tr("{count} deliveries: one answer for all of them")
        return text.format(count=self._document.labels.number(len(lines)))

    def _said(self, found: Help | None) -> str:
        if found is None:
            return self.tr("Choose one delivery to read what sources and judgements say of it.")
        if not found.texts:
            return self.tr(
                "Nothing is known of this yet. That does not mean that there is nothing."
            )
        more = len(found.texts) - _TOLD
        lines = [f"• {one}" for one in found.texts[:_TOLD]]
        if more > 0:
            lines.append(self.tr("and {count} more").format(count=more))
        return "\n".join(lines)

    def _make_editors(self) -> dict[str, FieldEditor]:
        words = self._document.labels
        grounds = code_choices(Ground, "ground", words)
        rests = offered_codes(RestsOn, "rests_on", words)
        return {
            "ground": CodeEditor(words, "ground", grounds),
            "rests_on": SeveralEditor(words, "rests_on", rests),
            "is_suspected": YesNoEditor(words, "is_suspected"),
            "measures": SeveralEditor(words, "measures", self._measures),
            "note": NoteEditor(words, "note", _NOTE_HEIGHT),
            "who": TextEditor(words, "who"),
            "when": DayEditor(words, "when"),
        }

    def _measures(self) -> list[tuple[str, str]]:
        words = self._document.labels
        found = measures_offered(self._document.network, self._lines)
        return [(one.id, one.text or words.text(f"measure_kind.{one.kind}")) for one in found]

    def _set_up(self) -> None:
        self._title.setObjectName("labour.title")
        self._known.setObjectName("labour.known")
        self._text.setObjectName("labour.plan_text")
        self._text.setPlaceholderText(self.tr("What will you do?"))
        self._text.setAccessibleName(self.tr("New measure"))
        for name, button in (("take", self._take), ("show", self._show), ("plan", self._add)):
            button.setObjectName(f"labour.{name}")
            button.setAccessibleName(button.text())
        tip = self.tr("Fills in “yes” with what it rests on, where nothing was answered yet")
        self._take.setToolTip(tip)
        self._take.clicked.connect(self.taken)
        self._show.clicked.connect(self.show_asked)
        self._add.clicked.connect(self._plan)
        self._text.returnPressed.connect(self._plan)

    def _lay_out(self) -> None:
        texts = {
            "ground": self.tr("Is there ground to look further?"),
            "rests_on": self.tr("What does this rest on?"),
            "is_suspected": self.tr(
                "Is there a reasonable suspicion? You say so; it is not computed."
            ),
            "note": self.tr("Note"),
            "measures": self.tr("Plan: which measures?"),
            "who": self.tr("Who looked?"),
            "when": self.tr("When?"),
        }
        self.column.addWidget(self._title)
        for name, editor in self._editors.items():
            label = WrappedLabel(texts[name], "quiet")
            label.setBuddy(editor)
            editor.control.setAccessibleName(texts[name])
            editor.committed.connect(partial(self.answered.emit, name))
            self.column.addWidget(label)
            self.column.addWidget(editor)
            if name == "ground":
                self.column.addWidget(self._help_card())
            elif name == "measures":
                self.column.addWidget(self._text)
                self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addSpacing(GRID // 2)
        self.column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _help_card(self) -> QWidget:
        box, inside = card("labour.help")
        inside.addWidget(WrappedLabel(self.tr("What is known, as a help"), "quiet"))
        inside.addWidget(self._known)
        inside.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _plan(self) -> None:
        text = self._text.text()
        self._text.clear()
        self.planned.emit(text)


def _is_open(line: LabourLine) -> bool:
    return line.ground is Ground.NOT_LOOKED
