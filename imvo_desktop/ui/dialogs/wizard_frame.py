"""A dialog of pages with Back, Next and Cancel; what takes long runs on another thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.wait_page import WaitPage
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.responsive import without_searches
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.text_size import scaled

_WIDTH, _HEIGHT = 118 * GRID, 78 * GRID
_ROOM, _NO_ROOM = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored


class _Slot(Enum):
    """Whether the page waits for the work."""

    MAIN = auto()
    BESIDE = auto()


@dataclass(frozen=True, slots=True)
class _Waited:
    """A job, and what takes its result."""

    job: Job
    then: Callable[[], None]


class WizardFrame(QDialog):
    """Who inherits says what follows on what; `name` begins the names of the controls.

    One piece of work runs at a time, and one beside it: another one, Back and Cancel stop it, and
    then nothing comes of it. While the wait page is shown Next does nothing, so pressing Enter
    twice is pressing once.
    """

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*within_screen(self, scaled(_WIDTH), scaled(_HEIGHT)))
        self.document = document
        self._jobs: dict[_Slot, _Waited] = {}
        self._wait = WaitPage(name, document.labels)
        self._pages = QStackedWidget()
        self._buttons = QHBoxLayout()
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton()
        self._cancel = QPushButton()
        self._lay_out(name)
        self.add_page(self._wait)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    @property
    def is_waiting(self) -> bool:
        """Whether the wait page is shown."""
        return self.page is self._wait

    @property
    def has_failed(self) -> bool:
        """Whether the page that is shown says what failed."""
        return self.is_waiting and self._wait.has_failed

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return _Slot.MAIN in self._jobs

    def go_on(self) -> None:
        """What Next does on the page that is shown."""
        raise NotImplementedError

    def go_back(self) -> None:
        """What Back does; what ran has been stopped."""
        raise NotImplementedError

    def next_text(self) -> str:
        """What Next is called on the page that is shown."""
        return self.tr("Next")

    def cancel_text(self) -> str:
        """What Cancel is called on the page that is shown."""
        return self.tr("Cancel")

    def can_go_on(self) -> bool:
        """Whether the page that is shown lacks nothing."""
        raise NotImplementedError

    def can_go_back(self) -> bool:
        """Whether a page comes before the one that is shown."""
        raise NotImplementedError

    def done(self, result: int) -> None:
        """Stop what runs, however the dialog ends: nobody is left to look at what it finds."""
        self.stop()
        super().done(result)

    def add_page(self, page: QWidget) -> None:
        """Keep `page` to be shown later; until then it asks for no room."""
        page.setSizePolicy(_NO_ROOM, _NO_ROOM)
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show `page` and the buttons that belong to it."""
        if self.page is not None:
            self.page.setSizePolicy(_NO_ROOM, _NO_ROOM)
        page.setSizePolicy(_ROOM, _ROOM)
        self._pages.setCurrentWidget(page)
        self.refresh()

    def refresh(self) -> None:
        """Name, show and enable the buttons as they should be now."""
        is_waiting = self.is_waiting
        self._back.setVisible(self.can_go_back())
        self._next.setVisible(not is_waiting)
        self._next.setEnabled(not is_waiting and self.can_go_on())
        for button, text in ((self._next, self.next_text()), (self._cancel, self.cancel_text())):
            button.setText(text)
            button.setAccessibleName(text)

    def focus_next(self) -> None:
        """Put the keyboard on Next."""
        self._next.setFocus()

    def run[T](self, told: str, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """Do `work` elsewhere while the wait page says `told`; `then` takes what came of it."""
        job = self._begin(work, then)
        self._wait.follow(job, told)
        self.show_page(self._wait)

    def run_behind[T](self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """The same with the page as it is."""
        self._begin(work, then)
        self.refresh()

    def run_beside[T](self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """Do what nothing waits for; where it fails nothing is said."""
        self._begin(work, then, _Slot.BESIDE)

    def wait(self, told: str) -> None:
        """Say `told` on the wait page: what runs is watched elsewhere."""
        self._wait.say(told)
        self.show_page(self._wait)

    def tell(self, error: ImvoError) -> None:
        """Say what failed."""
        self._wait.tell(error)
        self.show_page(self._wait)

    def stop(self) -> None:
        """Stop what runs; nothing comes of it."""
        for waited in self._jobs.values():
            waited.job.cancel()
        self._jobs.clear()

    def _begin[T](
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        slot: _Slot = _Slot.MAIN,
    ) -> Job:
        if slot in self._jobs:
            self._jobs.pop(slot).job.cancel()
        made: list[T] = []
        quietly = without_searches(work)
        job = self.document.workers.run(lambda progress: made.append(quietly(progress)))
        self._jobs[slot] = _Waited(job, lambda: then(made.pop()))
        job.succeeded.connect(self._take_result)
        job.failed.connect(self._take_failure)
        return job

    def _take_result(self) -> None:
        slot = self._slot_of(self.sender())
        if slot is not None:
            self._jobs.pop(slot).then()

    def _take_failure(self, error: ImvoError) -> None:
        slot = self._slot_of(self.sender())
        if slot is not None:
            del self._jobs[slot]
        if slot is _Slot.MAIN:
            self.tell(error)

    def _slot_of(self, job: QObject) -> _Slot | None:
        """Where `job` is waited for; one that is not comes to nothing, also when it was ready."""
        return next((slot for slot, one in self._jobs.items() if one.job is job), None)

    def _press_next(self) -> None:
        if not self.is_waiting and self.can_go_on():
            self.go_on()

    def _press_back(self) -> None:
        self.stop()
        self.go_back()

    def _lay_out(self, name: str) -> None:
        actions = {
            "back": (self._back, self._press_back),
            "next": (self._next, self._press_next),
            "cancel": (self._cancel, self.reject),
        }
        for part, (button, action) in actions.items():
            button.setObjectName(f"{name}.{part}")
            button.setAccessibleName(button.text())
            button.clicked.connect(action)
        self._next.setProperty("role", "primary")
        self._next.setDefault(True)
        self._cancel.setAutoDefault(False)
        self._back.setAutoDefault(False)
        self._buttons.addWidget(self._cancel)
        self._buttons.addStretch()
        self._buttons.addWidget(self._back)
        self._buttons.addWidget(self._next)
        low = LowColumn()
        low.column.setContentsMargins(0, 0, 0, 0)
        low.column.addWidget(self._pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(scrolled(low), 1)
        layout.addLayout(self._buttons)
