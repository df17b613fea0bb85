"""Choosing the sources of a judgement: those of the project, or a new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.source_records import Source
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

_FIELDS = ("publisher", "title", "year", "address")


def source_name(source: Source) -> str:
    """Publisher, title and year on one line."""
    year = f" ({source.year})" if source.year is not None else ""
    return f"{source.publisher}: {source.title}{year}"


class SourcePicker(QWidget):
    """The chosen sources with a list to add from and fields for a new one."""

    changed = Signal()

    def __init__(self, words: Words, known: Iterable[Source], new_id: IdSource) -> None:
        super().__init__()
        self.setObjectName("source_picker")
        self._words = words
        self._new_id = new_id
        self._known = {one.id: one for one in known}
        self._new: dict[str, Source] = {}
        self._chosen: list[str] = []
        self._rows = QWidget()
        self._row_layout = QVBoxLayout(self._rows)
        self._row_layout.setContentsMargins(0, 0, 0, 0)
        self._lines = {name: self._make_line(name) for name in _FIELDS}
        self._lay_out()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the sources; what is typed but not yet added counts as added."""
        self._add_typed()
        return tuple(self._chosen)

    @property
    def listed(self) -> tuple[str, ...]:
        """The ids of the sources added so far."""
        return tuple(self._chosen)

    @property
    def new_sources(self) -> tuple[Source, ...]:
        """The chosen sources that the project does not have yet."""
        return tuple(self._new[one] for one in self._chosen if one in self._new)

    def show_chosen(self, source_ids: Sequence[str]) -> None:
        """Show these sources of the project as chosen."""
        self._chosen = list(source_ids)
        self._show_rows()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rows)
        if self._known:
            layout.addWidget(self._make_list())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, line in self._lines.items():
            form.addRow(self._words.text(f"field.{name}"), line)
        layout.addLayout(form)
        add = QPushButton(self.tr("Add this source"))
        add.setObjectName("source.add")
        add.setAccessibleName(add.text())
        add.clicked.connect(self._add_typed)
        layout.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)

    def _make_list(self) -> CodeBox:
        choices = [(one.id, source_name(one)) for one in self._known.values()]
        box = CodeBox(
            [(None, self.tr("Choose a source of this project…")), *choices], "source.known"
        )
        box.setAccessibleName(self.tr("Sources of this project"))
        box.picked.connect(self._add_known)
        return box

    def _make_line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"source.{name}")
        line.setAccessibleName(self._words.text(f"field.{name}"))
        return line

    def _add_known(self, source_id: object) -> None:
        if isinstance(source_id, str) and source_id not in self._chosen:
            self._chosen.append(source_id)
            self._show_rows()
            self.changed.emit()

    def _add_typed(self) -> None:
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        if not typed["publisher"] and not typed["title"]:
            return
        year = int(typed["year"]) if typed["year"].isdecimal() and len(typed["year"]) == 4 else None
        source = Source(
            id=self._new_id(),
            publisher=typed["publisher"],
            title=typed["title"],
            year=year,
            address=typed["address"] or None,
        )
        self._new[source.id] = source
        self._chosen.append(source.id)
        for line in self._lines.values():
            line.clear()
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        clear(self._row_layout)
        for source_id in self._chosen:
            self._row_layout.addWidget(self._make_row(source_id))

    def _make_row(self, source_id: str) -> QWidget:
        source = self._new.get(source_id) or self._known.get(source_id)
        name = source_name(source) if source is not None else source_id
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(WrappedLabel(name), 1)
        drop = QPushButton(self.tr("Take out"))
        drop.setAccessibleName(self.tr("Take out {name}").format(name=name))
        drop.clicked.connect(lambda: self._drop(source_id))
        layout.addWidget(drop)
        return row

    def _drop(self, source_id: str) -> None:
        self._chosen.remove(source_id)
        self._show_rows()
        self.changed.emit()
