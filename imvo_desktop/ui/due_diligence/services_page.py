"""Work that others do for us: agencies, cleaners, carriers and agents."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import shown
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import own_operations
from imvo_desktop.usecases.own_operations import ASKED, Provider, Service


class ServicesPage(QWidget):
    """A card for each service: who does it, a question where nobody is known, and a button."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("own.services")
        self._document = document
        self._selection = selection
        self._shown: tuple[object, ...] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, GRID, 0, 0)
        self._layout.setSpacing(GRID)

    def refresh(self) -> None:
        """Show who is known now."""
        document = self._document
        found = own_operations.providers(document.network)
        state = (found, document.is_read_only, document.network.own)
        if state == self._shown:
            return
        self._shown = state
        clear(self._layout)
        services = [*ASKED, *{one.service for one in found if one.service not in ASKED}]
        for service in services:
            self._add_card(service, [one for one in found if one.service is service])
        self._layout.addStretch(1)

    def _add_card(self, service: Service, found: list[Provider]) -> None:
        words = self._document.labels
        box, layout = card(f"own.service.{service}")
        layout.addWidget(WrappedLabel(words.text(f"own.service.{service}"), "list_head"))
        if not found:
            layout.addWidget(WrappedLabel(words.text(f"own.none.{service}"), "quiet"))
        row = QWidget()
        flow = FlowLayout(row)
        for one in found:
            flow.addWidget(self._name_button(one))
        if service in ASKED:
            flow.addWidget(self._add_button(service))
        layout.addWidget(row)
        self._layout.addWidget(box)

    def _name_button(self, provider: Provider) -> QPushButton:
        """Selects who does the work: its risks and facts are in the panel on the right."""
        button = QPushButton(shown(provider.name))
        button.setObjectName(f"own.provider.{provider.organisation}")
        button.setAccessibleName(self.tr("Select {name}").format(name=provider.name))
        button.clicked.connect(
            lambda: self._selection.set(Kind.ORGANISATION, [provider.organisation])
        )
        return button

    def _add_button(self, service: Service) -> QPushButton:
        words = self._document.labels
        name = words.text(f"own.add.{service}")
        button = QPushButton(self.tr("+ {name}").format(name=name))
        button.setObjectName(f"own.add.{service}")
        button.setAccessibleName(self.tr("Add: {name}").format(name=name))
        document = self._document
        button.setEnabled(not document.is_read_only and document.network.own is not None)
        button.clicked.connect(lambda: self._add(service))
        return button

    def _add(self, service: Service) -> None:
        """Add who does it and select it, so that its name can be filled in at once."""
        document = self._document
        try:
            edit = own_operations.add_provider(
                document.network, service, document.labels, document.new_id
            )
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)
        self._selection.set(Kind.ORGANISATION, [edit.changes[0].id])
