"""What a dialog shows while something runs: what it does and how far it is, or what failed."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui import messages
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class WaitPage(QWidget):
    """Follows one job at a time; `name` begins the names of its parts."""

    def __init__(self, name: str, labels: Labels) -> None:
        super().__init__()
        self.setObjectName(f"{name}.wait")
        self._labels = labels
        self._told = WrappedLabel(role="list_head")
        self._told.setObjectName(f"{name}.told")
        self._bar = QProgressBar()
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._told)
        layout.addWidget(self._bar)
        layout.addStretch()

    @property
    def has_failed(self) -> bool:
        """Whether it says what failed."""
        return self._bar.isHidden()

    def follow(self, job: Job, told: str) -> None:
        """Say `told` and show how far `job` is."""
        self.say(told)
        job.progressed.connect(self._show_progress)

    def say(self, told: str) -> None:
        """Say what is done; how far it is, is not known."""
        self._told.setText(told)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(told)
        self._bar.show()

    def tell(self, error: ImvoError) -> None:
        """Say what failed."""
        self._bar.hide()
        self._told.setText(messages.error_text(error, self._labels))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
