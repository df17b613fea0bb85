"""Evidence that is kept but stands nowhere yet: it comes with the risk when that is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.words import cut_short
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain, shown
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.evidence_adder import EvidenceAdder
from imvo_desktop.ui.panels.flow_layout import FlowLayout

_LONGEST = 40


class PendingEvidence(QWidget):
    """Adds files and addresses; each is a chip that can be taken out again."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._pieces: list[Evidence] = []
        self._adder = EvidenceAdder(document, "judgement.evidence")
        self._adder.kept.connect(self._take)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._adder)
        layout.addWidget(self._chips)

    @property
    def pieces(self) -> tuple[Evidence, ...]:
        """What was added, in its order."""
        return tuple(self._pieces)

    def take_keyboard(self) -> None:
        """Put the keyboard where an address is typed."""
        self._adder.take_keyboard()

    def _take(self, piece: Evidence) -> None:
        self._pieces.append(piece)
        self._show()

    def _drop(self, piece: Evidence) -> None:
        self._pieces.remove(piece)
        self._show()

    def _show(self) -> None:
        clear(self._flow)
        for number, piece in enumerate(self._pieces):
            chip = QPushButton(shown(f"{cut_short(piece.name, _LONGEST)} ×"))
            chip.setObjectName(f"judgement.evidence.{number}")
            chip.setProperty("role", "chip")
            chip.setToolTip(plain(piece.name))
            chip.setAccessibleName(self.tr("Take out {name}").format(name=piece.name))
            chip.clicked.connect(lambda _is_on, piece=piece: self._drop(piece))
            self._flow.addWidget(chip)
        self._chips.updateGeometry()
