"""How Python shares its one lock and its memory, so that the window answers while others work."""

from __future__ import annotations

import functools
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from imvo_desktop.ui.document import Document

_SECONDS_PER_TURN = 0.0001


class Responsive(QObject):
    """Gives the window its turn soon, and keeps an open project out of the search for garbage."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread keeps the lock for 5 ms unless told otherwise. The window takes it at each
        # event, so behind a busy thread an answer of 5 ms lasted half a second.
        sys.setswitchinterval(_SECONDS_PER_TURN)
        self._is_said = False
        document.opened.connect(self._begin)
        document.suggesting.found.connect(self._settle_once)
        document.closed.connect(gc.unfreeze)

    def _begin(self) -> None:
        self._is_said = False
        self.settle()

    def _settle_once(self) -> None:
        """What sources say of a large chain is as large as the chain, and stays as long."""
        if not self._is_said:
            self._is_said = True
            self.settle()

    def settle(self) -> None:
        """Leave all that is there now out: to search a large chain stops every thread for 0.3 s."""
        gc.freeze()


class _Searches:
    """How many pieces of work ask that nobody searches for garbage."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self._was_enabled = True

    @property
    def are_paused(self) -> bool:
        """Whether some piece of work asks for it now."""
        return self._count > 0

    @contextmanager
    def paused(self) -> Iterator[None]:
        """No search meanwhile; what was made stays out of the later ones."""
        with self._lock:
            if not self._count:
                self._was_enabled = gc.isenabled()
            self._count += 1
            gc.disable()
        try:
            yield
        finally:
            with self._lock:
                self._count -= 1
                if not self._count:
                    gc.freeze()
                    if self._was_enabled:
                        gc.enable()


_SEARCHES = _Searches()


def are_searches_paused() -> bool:
    """Whether some piece of work asks for no search for garbage now."""
    return _SEARCHES.are_paused


def searches_paused() -> AbstractContextManager[None]:
    """No search for garbage until the end; what was made stays out of the later ones."""
    return _SEARCHES.paused()


def without_searches[**P, T](work: Callable[P, T]) -> Callable[P, T]:
    """`work` on very many records: to search them for garbage would stop the window for seconds.

    They are freed all the same once nothing points at them.
    """

    @functools.wraps(work)
    def quietly(*args: P.args, **kwargs: P.kwargs) -> T:
        with _SEARCHES.paused():
            return work(*args, **kwargs)

    return quietly
