"""The folder of the program itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop import own_folder


def test_that_a_variable_names_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(own_folder.VARIABLE, str(tmp_path / "stick"))

    assert own_folder.own_folder() == tmp_path / "stick"
    assert own_folder.backups_folder().parent == own_folder.log_file().parent == tmp_path / "stick"


def test_that_without_one_it_is_that_of_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(own_folder.VARIABLE)
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))

    assert own_folder.own_folder().is_relative_to(tmp_path)
