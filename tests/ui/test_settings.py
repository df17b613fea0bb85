"""Settings survive a restart, whatever is in the store."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSettings

from imvo_desktop.ui.settings import Appearance, Contrast, Movement, Settings, SettingsStore


def store(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def test_that_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    chosen = Settings("en", Appearance.DARK, "Ad", ("/a/één.imvo", "/b, c.imvo"), b"\x00\xff", b"s")
    chosen = dataclasses.replace(chosen, split=b"2", away=("path",), days=("", "2026-11-22"))
    chosen = dataclasses.replace(
        chosen, text_size=150, contrast=Contrast.HIGH, movement=Movement.OFF
    )
    SettingsStore(store(tmp_path)).save(chosen)
    assert SettingsStore(store(tmp_path)).load() == chosen


def test_that_nonsense_in_the_store_becomes_the_default(tmp_path: Path) -> None:
    raw = store(tmp_path)
    for key, value in {"language": "xx", "appearance": 3, "text_size": "12"}.items():
        raw.setValue(key, value)
    raw.sync()
    loaded = SettingsStore(store(tmp_path)).load()
    assert loaded.language in {"nl", "en"}
    assert (loaded.appearance, loaded.text_size) == (Appearance.SYSTEM, 0)


def test_that_the_project_opened_last_comes_first_and_once() -> None:
    settings = Settings(recent=("/a", "/b", "/c")).with_recent("/b")
    assert settings.recent == ("/b", "/a", "/c")
    assert settings.without_recent("/a").recent == ("/b", "/c")
