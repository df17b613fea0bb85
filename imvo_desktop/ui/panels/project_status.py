"""The status bar: problems on the left, the size of the chain and the last save on the right."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.records import Organisation, Record
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.problems import ProblemsPanel

_BETWEEN = 8
_DELIVERS = frozenset(
    {
        OrganisationKind.SUPPLIER,
        OrganisationKind.SUB_SUPPLIER,
        OrganisationKind.AGENT,
        OrganisationKind.ORIGIN,
        OrganisationKind.UNKNOWN,
    }
)


class ProjectStatus(QStatusBar):
    """Counts, and when everything was saved; the chips lead to what they count."""

    def __init__(self, document: Document, problems: ProblemsPanel) -> None:
        super().__init__()
        self.setObjectName("project_status")
        self.setSizeGripEnabled(False)
        self._document = document
        self._problems = problems
        self._issues = _chip("issue_counts")
        self._issues.clicked.connect(lambda: problems.asked.emit("show_quality"))
        self._kept = _chip("kept_counts")
        self._kept.clicked.connect(lambda: problems.jumped.emit(Kind.KEPT_ROW, ""))
        self._size = self._label("chain_counts")
        self._saved = self._label("saved")
        self.addWidget(self._issues)
        self.addWidget(self._kept)
        self.addPermanentWidget(self._size)
        self.addPermanentWidget(self._saved)
        self._suppliers = 0
        self.hide()
        for signal in (document.opened, document.closed):
            signal.connect(self._count)
        document.changed.connect(self._follow)
        problems.counted.connect(self._show)
        signals = (document.opened, document.closed, document.changed, document.assessed)
        more = (document.saved, document.locked, document.language_changed)
        for signal in (*signals, *more, document.filtering.changed):
            signal.connect(self._show)

    def saved_text(self) -> str:
        """When everything was saved, as a sentence."""
        if self._document.session is None:
            return ""
        if self._document.is_locked:
            return self.tr("Saving…")
        moment = QDateTime.fromString(self._document.session.last_saved, Qt.DateFormat.ISODate)
        time = moment.toLocalTime().toString("HH:mm")
        return self.tr("Everything saved at {time}").format(time=time)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _count(self) -> None:
        organisations = self._document.network.organisations
        self._suppliers = sum(map(_delivers, organisations.values()))

    def _follow(self, edit: Edit) -> None:
        """Count what an edit brought and took, not the whole chain."""
        for change in edit.changes:
            if change.kind is Kind.ORGANISATION:
                self._suppliers += _delivers(change.after) - _delivers(change.before)

    def _show(self) -> None:
        is_open = self._document.is_open
        self.setVisible(is_open)
        self._saved.setText(self.saved_text())
        self._size.setText(self._size_text() if is_open else "")
        self._issues.setText(self._issues_text() if is_open else "")
        self._issues.setAccessibleName(self._issues.text())
        self._issues.setToolTip(self.tr("What is it, and what can be done? Opens the page Quality"))
        self._show_kept()
        self._share_room()

    def _show_kept(self) -> None:
        count = len(self._document.network.kept_rows)
        text = self.tr("1 row kept aside") if count == 1 else self.tr("{count} rows kept aside")
        self._kept.setText(text.format(count=self._document.labels.number(count)))
        self._kept.setAccessibleName(self._kept.text())
        self._kept.setVisible(count > 0)

    def _share_room(self) -> None:
        """Leave the size of the chain out where the three do not fit beside each other."""
        parts: list[QWidget] = [self._issues, self._size, self._saved]
        parts += [self._kept] if len(self._document.network.kept_rows) else []
        wanted = sum(part.sizeHint().width() + _BETWEEN for part in parts)
        self._size.setVisible(wanted <= self.width())

    def _size_text(self) -> str:
        kept, suppliers = self._document.filtering.kept, self._suppliers
        if kept is not None:
            count, words = len(self._document.network.links), self._document.labels
            shown = words.number(len(kept.links))
            return words.text("filter.in_view", kept=shown, count=words.number(count))
        found, number = self._document.assessment, self._document.labels.number
        parts = [self.tr("{count} suppliers").format(count=number(suppliers))]
        if suppliers == 1:
            parts = [self.tr("1 supplier")]
        if found is not None:
            tiers = int(found.organisations.tier.max(initial=0))
            text = self.tr("1 tier") if tiers == 1 else self.tr("{count} tiers")
            parts.append(text.format(count=tiers))
            unknown = found.unknown_links
            one, many = self.tr("1 delivery not known"), self.tr("{count} deliveries not known")
            parts.append(one if unknown == 1 else many.format(count=number(unknown)))
        return " · ".join(parts)

    def _issues_text(self) -> str:
        counts, number = self._problems.counts, self._document.labels.number
        texts = {
            Seriousness.ERROR: (self.tr("1 error"), self.tr("{count} errors")),
            Seriousness.WARNING: (self.tr("1 warning"), self.tr("{count} warnings")),
            Seriousness.REMARK: (self.tr("1 remark"), self.tr("{count} remarks")),
        }
        found = (
            (one if counts[kind] == 1 else many).format(count=number(counts[kind]))
            for kind, (one, many) in texts.items()
            if counts[kind]
        )
        return " · ".join(found) or self.tr("No problems")


def _delivers(record: Record | None) -> bool:
    """Whether `record` is an organisation that delivers something."""
    return isinstance(record, Organisation) and record.kind in _DELIVERS


def _chip(name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    made.setProperty("role", "chip")
    return made
