"""Where files go unless a person says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from imvo_desktop.ui.places import documents_folder


@pytest.mark.parametrize("is_there", [True, False])
def test_that_the_folder_that_is_proposed_exists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    documents = tmp_path / "Documents"
    if is_there:
        documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(documents))
    assert documents_folder() == (documents if is_there else Path.home())
