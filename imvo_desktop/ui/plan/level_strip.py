"""The level before a measure, now, and as its effect shows; taking that over in the judgement."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Level, MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.card import card, titled
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.found_levels import FoundLevel
from imvo_desktop.usecases.measure_levels import MeasureLevels
from imvo_desktop.usecases.plan_edits import Taking, proposed_reason


class LevelStrip(QWidget):
    """Three levels beside each other, with why there is none after; `confirmed(Taking)`."""

    confirmed = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("plan.levels")
        self._words = words
        self._cells = {
            "before": LevelCell(self.tr("Before"), has_arrow=False),
            "now": LevelCell(self.tr("Now"), has_arrow=True),
            "after": LevelCell(self.tr("Expected after"), has_arrow=True),
        }
        self._told = WrappedLabel(role="quiet")
        self._told.setObjectName("plan.levels.told")
        self._remedy = WrappedLabel(words.text("plan.severity_note"), "quiet")
        self._take = QPushButton(self.tr("Take over in the judgement…"))
        self._taking = TakingCard(words)
        self._lay_out()

    def show_levels(self, measure: Measure, levels: MeasureLevels) -> None:
        """Show the levels of `measure`."""
        before = None if levels.before is None else FoundLevel(levels.before)
        for name, found in (("before", before), ("now", levels.now), ("after", levels.after)):
            self._cells[name].show_level(found, self._words)
        self._told.setText(self._words.text(f"plan.effect.{levels.effect}"))
        self._remedy.setVisible(measure.kind is MeasureKind.REMEDY)
        if not levels.can_be_taken:
            self._taking.hide()
        self._take.setVisible(levels.can_be_taken and self._taking.isHidden())

    def begin(self, measure: Measure, day: str, who: str) -> None:
        """Ask for what the judgement will say."""
        self._taking.begin(proposed_reason(measure), day, who)
        self._take.hide()

    @property
    def take(self) -> QPushButton:
        """The button that asks."""
        return self._take

    def forget(self) -> None:
        """Let go of what was being filled in."""
        self._taking.hide()

    def _stop(self) -> None:
        self._taking.hide()
        self._take.show()
        self._take.setFocus()

    def _lay_out(self) -> None:
        self._take.setObjectName("plan.take")
        self._take.setAccessibleName(self._take.text())
        self._taking.hide()
        self._taking.confirmed.connect(self.confirmed)
        self._taking.stopped.connect(self._stop)
        row = QWidget()
        flow = FlowLayout(row, spacing=GRID)
        for name, cell in self._cells.items():
            cell.setObjectName(f"plan.level.{name}")
            flow.addWidget(cell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for part in (row, self._told, self._remedy, self._take, self._taking):
            column.addWidget(part)


class LevelCell(QWidget):
    """A level under its name, an arrow before it where it follows; a dash where there is none."""

    def __init__(self, name: str, *, has_arrow: bool) -> None:
        super().__init__()
        self._name = name
        self._chip = LevelChip()
        self._none = QLabel("–")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        if has_arrow:
            row.addWidget(QLabel("→"))
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column)
        head = QLabel(name)
        head.setProperty("role", "quiet")
        for part in (head, self._chip, self._none):
            column.addWidget(part)

    @property
    def level(self) -> Level | None:
        """The level that is shown; None for none."""
        return None if self._chip.isHidden() else self._chip.level

    def show_level(self, found: FoundLevel | None, words: Words) -> None:
        """Show `found`."""
        self._chip.setVisible(found is not None)
        self._none.setVisible(found is None)
        said = "–"
        if found is not None:
            said = level_text(words, found.level, is_at_least=found.is_at_least)
            self._chip.show_level(found.level, said)
        self.setAccessibleName(f"{self._name}: {said}")


class TakingCard(QWidget):
    """Reason, day and name of who takes the effect over; `confirmed(Taking)` or `stopped`."""

    confirmed = Signal(object)
    stopped = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._day = ""
        self._reason = TextArea()
        self._who = QLineEdit()
        self._told = WrappedLabel(role="quiet")
        frame, inside = card("plan.taking")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        fields = (
            (self._reason, "plan.taking.reason", self.tr("Why does the judgement change?")),
            (self._who, "plan.taking.who", self.tr("Who judges?")),
        )
        for field, name, title in fields:
            field.setObjectName(name)
            field.setAccessibleName(title)
            inside.addWidget(titled(title, field, "quiet"))
        inside.addWidget(self._told)
        row = QHBoxLayout()
        for name, text, action in (
            ("confirm", self.tr("Confirm"), self._confirm),
            ("stop", self.tr("Not now"), self.stopped.emit),
        ):
            button = QPushButton(text)
            button.setObjectName(f"plan.taking.{name}")
            button.setAccessibleName(text)
            button.setProperty("role", "primary" if name == "confirm" else "")
            button.clicked.connect(action)
            row.addWidget(button)
        row.addStretch()
        inside.addLayout(row)

    def begin(self, reason: str, day: str, who: str) -> None:
        """Propose a reason, a day (ISO) and a name."""
        self._day = day
        self._reason.setPlainText(reason)
        self._who.setText(who)
        text = self.tr(
            "On {day} the likelihood of the risk becomes that after the measure. The evidence is "
            "kept under the risk too. Severity stays as it is."
        )
        self._told.setText(text.format(day=self._words.date(day)))
        self.show()
        self._reason.setFocus()

    def _confirm(self) -> None:
        reason, who = self._reason.toPlainText(), self._who.text().strip()
        self.confirmed.emit(Taking(reason, self._day, who or None))
