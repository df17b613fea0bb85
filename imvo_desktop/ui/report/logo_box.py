"""The logo on the cover: chosen, seen small, removed; the picture is kept in the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.report_edits import change_settings
from imvo_desktop.usecases.report_logo import kept_logo, read_logo

_SEEN = QSize(20 * GRID, 8 * GRID)


class LogoBox(QWidget):
    """Each choice is one edit; a picture that cannot be one is refused with a reason."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._sha256: str | None = None
        self._seen = QLabel()
        self._choose = QPushButton(self.tr("Choose a picture…"))
        self._remove = QPushButton(self.tr("Remove the logo"))
        self._told = WrappedLabel(role="quiet")
        self._set_up()
        self.refresh()

    def refresh(self) -> None:
        """Show the logo of now."""
        sha256 = report_settings_of(self._document.network).logo
        can = not self._document.is_read_only
        self._choose.setEnabled(can)
        self._remove.setEnabled(can)
        self._remove.setVisible(sha256 is not None)
        self._seen.setVisible(sha256 is not None)
        if sha256 != self._sha256:
            self._sha256 = sha256
            self._seen.clear()
            self._read()

    def keep(self, path: Path) -> None:
        """Keep the picture at `path` in the project, and make it the logo."""
        session = self._document.session
        if session is None or self._document.is_read_only:
            return

        def work(_progress: Progress) -> str:
            data, media_type = read_logo(path)
            if picture(data, 1).isNull():
                raise InputError("logo_unfit")
            return session.attach(data, media_type)

        job = self._document.project_work.run(work)
        job.succeeded.connect(self._put)
        job.failed.connect(self._tell)

    def _put(self, sha256: str) -> None:
        self._document.do(change_settings(self._document.network, logo=sha256))

    def _tell(self, error: ImvoError) -> None:
        messages.show_error(self, error, self._document.labels)

    def _take_out(self) -> None:
        self._document.do(change_settings(self._document.network, logo=None))

    def _read(self) -> None:
        session, sha256 = self._document.session, self._sha256
        if session is None or sha256 is None:
            return
        network, ratio = self._document.snapshot(), self.devicePixelRatioF()

        def work(_progress: Progress) -> tuple[str, QImage]:
            return sha256, picture(kept_logo(network, session.attachment), ratio)

        self._document.project_work.run(work).succeeded.connect(self._show)

    def _show(self, found: tuple[str, QImage]) -> None:
        sha256, image = found
        if sha256 != self._sha256:
            return
        if image.isNull():
            self._seen.setText(self.tr("The logo cannot be read. Choose it again."))
        else:
            self._seen.setPixmap(QPixmap.fromImage(image))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Which picture is the logo?"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("logo_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)")
        dialog.fileSelected.connect(lambda name: self.keep(Path(name)))
        dialog.open()

    def _set_up(self) -> None:
        self._seen.setObjectName("report.logo")
        self._seen.setAccessibleName(self.tr("The logo"))
        self._seen.setTextFormat(Qt.TextFormat.PlainText)
        self._seen.setWordWrap(True)
        self._seen.setProperty("role", "paper")
        self._told.setText(
            self.tr("PNG, JPEG or SVG, up to 1 MB. The picture is kept in the project.")
        )
        buttons = FlowLayout(spacing=GRID)
        for name, button, action in (
            ("report.choose_logo", self._choose, self._ask),
            ("report.remove_logo", self._remove, self._take_out),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            button.clicked.connect(action)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(buttons)
        layout.addWidget(self._told)


def picture(data: bytes, ratio: float) -> QImage:
    """The logo in `data` (PNG, JPEG or SVG) small, on a screen of this `ratio`; null if it is none.

    A drawing is drawn here: the pictures of Qt would leave it to a plug-in that may not be there.
    """
    room = _SEEN * ratio
    keep = Qt.AspectRatioMode.KeepAspectRatio
    image = QImage.fromData(data)
    if not image.isNull():
        found = image.scaled(room, keep, Qt.TransformationMode.SmoothTransformation)
    else:
        drawing = QSvgRenderer(QByteArray(data))
        size = drawing.defaultSize().scaled(room, keep)
        if not drawing.isValid() or size.isEmpty():
            return QImage()
        found = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        drawing.render(painter)
        painter.end()
    found.setDevicePixelRatio(ratio)
    return found
