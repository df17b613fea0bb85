"""Asks where a file must go: everywhere in the same way, beside the project if nobody says else."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from imvo_desktop.ui import places
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases.file_names import fitting

_REFUSED = re.compile(r'[\\/:*?"<>|]')


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked: the `title` of the question, the `kinds` of file, and the proposed `file`.

    `name` is that of the dialog, for who looks for it. A file without its suffix gets that of
    `file`.
    """

    name: str
    title: str
    kinds: tuple[str, ...]
    file: Path


def ask(parent: QWidget, wish: Wish, take: Callable[[str], object]) -> None:
    """Ask where the file of `wish` must go, and give the answer to `take`; nothing if none."""
    dialog = QFileDialog(parent, wish.title)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setObjectName(wish.name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if wish.kinds:
        dialog.setNameFilters(wish.kinds)
        dialog.setDefaultSuffix(wish.file.suffix[1:])
    dialog.selectFile(str(wish.file))
    dialog.fileSelected.connect(take)
    dialog.open()


def beside(document: Document, title: str, suffix: str) -> Path:
    """A file called `title` beside the project, or where documents are while none is open."""
    return folder_of(document) / file_name(title, suffix)


def folder_of(document: Document) -> Path:
    """The folder of the project, or that for documents while none is open."""
    session = document.session
    return session.path.parent if session is not None else places.documents_folder()


def file_name(title: str, suffix: str) -> str:
    """A name after `title` that every system accepts."""
    plain = " ".join(_REFUSED.sub(" ", title).split()).strip(".")
    return fitting(f"{plain or 'IMVO'}{suffix}", f"IMVO{suffix}")
