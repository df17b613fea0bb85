"""The sites of the own company: a list with a field to add one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Site
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import own_operations


class SitesBox(QWidget):
    """Adding and removing a site is one edit each."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("own.sites")
        self._document = document
        self._list = QVBoxLayout()
        self._new = QLineEdit()
        self._new.setObjectName("own.new_site")
        self._new.setPlaceholderText(self.tr("Name of a site: office, workshop, warehouse"))
        self._new.setAccessibleName(self.tr("Name of a new site"))
        self._new.returnPressed.connect(self._add)
        self._button = QPushButton(self.tr("Add site"))
        self._button.setObjectName("own.add_site")
        self._button.setAccessibleName(self._button.text())
        self._button.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._new, 1)
        row.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(WrappedLabel(self.tr("Sites"), "list_head"))
        layout.addLayout(self._list)
        layout.addLayout(row)

    def refresh(self) -> None:
        """Show the sites of now."""
        clear(self._list)
        found = own_operations.sites(self._document.network)
        if not found:
            text = self.tr("No site yet. Where do your own people work?")
            self._list.addWidget(WrappedLabel(text, "quiet"))
        for site in found:
            self._list.addWidget(self._row(site))
        can = not self._document.is_read_only and self._document.network.own is not None
        self._new.setEnabled(can)
        self._button.setEnabled(can)

    def _row(self, site: Site) -> QWidget:
        country = self._document.labels.country(site.country)
        name = f"{site.name} · {country}" if country else site.name
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName(f"own.remove_site.{site.id}")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=site.name))
        remove.setEnabled(not self._document.is_read_only)
        remove.clicked.connect(lambda: self._remove(site.id))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(WrappedLabel(name), 1)
        layout.addWidget(remove)
        return row

    def _add(self) -> None:
        document, name = self._document, self._new.text()
        if name.strip() and document.network.own is not None:
            self._new.clear()
            document.do(own_operations.add_site(document.network, name, document.new_id))

    def _remove(self, site_id: str) -> None:
        network = self._document.network
        if network.get(Kind.SITE, site_id) is not None:
            self._document.do(editing.remove(network, Kind.SITE, [site_id]))
