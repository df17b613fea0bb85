"""Asks what sources say of what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.judge_risk import Subject

if TYPE_CHECKING:
    from imvo_desktop.usecases.risks_here import RisksHere
    from imvo_desktop.usecases.theme_suggestions import ThemeCards

_MOST_AT_ONCE, _MS_TO_DRAW = 100, 60
# Of deliveries asked about times deliveries in the chain: what lies behind a product is looked for
# along the chain. About 40 ms.
_WORK_AT_ONCE = 30_000
_OF_NOBODY: tuple[object, ...] = ()


class Suggested(QObject):
    """The cards of the last selection that was asked about.

    Few deliveries are looked up at once; many, and the very first, on another thread: then `found`
    follows.
    """

    found = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._is_warm = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._start)
        self._job: Job | None = None
        self._key: tuple[object, ...] | None = None
        self._cards: ThemeCards | None = None
        self._here: RisksHere | None = None
        self._asked: tuple[object, ...] | None = None
        self._job_asked: tuple[object, ...] | None = None
        self._subject = Subject(Kind.LINK, ())

    @property
    def is_busy(self) -> bool:
        """Whether newer cards are on their way."""
        return self._key != self._asked

    @property
    def cards(self) -> ThemeCards | None:
        """The cards of what was asked last; a moment old while newer are made; None before."""
        return self._cards

    @property
    def here(self) -> RisksHere:
        """The risks beside `cards`, as they are now."""
        from imvo_desktop.usecases import risks_here

        if self._here is None or self.is_busy:
            return risks_here.risks_here(self._document.network, self._subject, self._cards)
        return self._here

    @property
    def is_awaited(self) -> bool:
        """Whether so much is selected that it is better to wait for the newer cards."""
        return self.is_busy and len(self._subject.ids) > _MOST_AT_ONCE

    def forget(self) -> None:
        """Let go of what was asked of another project; what is on its way is of no use."""
        self._later.stop()
        self._key = self._asked = self._cards = self._here = None
        self._job_asked = _OF_NOBODY
        self._subject = Subject(Kind.LINK, ())

    def ask(self, subject: Subject) -> None:
        """Look `subject` up; where nothing changed since the last time nothing happens."""
        network = self._document.network
        asked = (id(network), network.revision, subject, self._document.labels)
        if asked == self._asked:
            return
        if self._subject != subject:
            self._cards = self._here = None
        self._subject, self._asked = subject, asked
        if self._is_warm and _is_quick(network, subject):
            self._take(asked, _looked_up(network, subject, self._document.labels))
        elif self._job is None:
            # The window draws what is selected first: beside a busy thread that takes longer.
            self._later.start(_MS_TO_DRAW if self.is_awaited else 0)

    def _start(self) -> None:
        if self._job is not None or not self.is_busy:
            return
        network, subject = self._document.snapshot(), self._subject
        words, self._job_asked = self._document.labels, self._asked
        self._job = self._document.project_work.run(
            lambda _progress: _looked_up(network, subject, words)
        )
        # No lambda: it would hold this object, which would then end while Qt deletes the job.
        self._job.succeeded.connect(self._arrived)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._ended)

    def _arrived(self, found: tuple[ThemeCards, RisksHere]) -> None:
        self._is_warm = True
        if self._job_asked == self._asked:
            self._take(self._asked, found)
            self.found.emit()

    def _ended(self) -> None:
        self._job = None
        if self.is_busy and self._document.is_open:
            self._start()

    def _take(self, asked: tuple[object, ...] | None, found: tuple[ThemeCards, RisksHere]) -> None:
        self._key = asked
        self._cards, self._here = found


def _is_quick(network: Network, subject: Subject) -> bool:
    count = len(subject.ids)
    if subject.kind is Kind.ORGANISATION and count <= _MOST_AT_ONCE:
        count = sum(len(network.links_out(one)) for one in subject.ids)
    return count <= _MOST_AT_ONCE and count * len(network.links) <= _WORK_AT_ONCE


def _looked_up(network: Network, subject: Subject, words: Words) -> tuple[ThemeCards, RisksHere]:
    from imvo_desktop.usecases import risks_here, theme_suggestions

    links = theme_suggestions.links_of(network, subject)
    cards = theme_suggestions.cards(network, links, words)
    return cards, risks_here.risks_here(network, subject, cards)
