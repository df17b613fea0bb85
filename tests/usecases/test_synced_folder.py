"""A folder that is copied to other computers is known, and so are the copies it leaves."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from imvo_desktop.usecases.synced_folder import Synced, synced


def project(folder: Path) -> Path:
    """A file in `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "Fietstas.imvo"
    path.touch()
    return path


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Fietstas BV/Inkoop", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Library/CloudStorage/GoogleDrive-an@example.org/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud/a/b/c", "Nextcloud"),
    ],
)
def test_that_a_folder_of_a_service_is_known_by_its_name(
    tmp_path: Path, folder: str, service: str
) -> None:
    assert synced(project(tmp_path / folder), {}) == Synced(service, ())


@pytest.mark.parametrize("folder", ["Documents", "Dropboxen", "onedrives", "Mijn OneDrive-tips"])
def test_that_any_other_folder_is_none(tmp_path: Path, folder: str) -> None:
    assert synced(project(tmp_path / folder), {}) is None


def test_that_the_system_says_which_folder_it_is(tmp_path: Path) -> None:
    path = project(tmp_path / "Zaken" / "Inkoop")
    assert synced(path, {"OneDriveCommercial": str(tmp_path / "Zaken")}) == Synced("OneDrive", ())
    assert synced(path, {"OneDrive": str(tmp_path / "Elders")}) is None


def test_that_a_file_of_the_service_tells_it(tmp_path: Path) -> None:
    path = project(tmp_path / "Werk" / "2026")
    (tmp_path / "Werk" / ".stfolder").mkdir()
    assert synced(path, {}) == Synced("Syncthing", ())


def test_that_copies_of_two_computers_at_once_are_found(tmp_path: Path) -> None:
    path = project(tmp_path)
    names = [
        "Fietstas (An's conflicted copy 2026-11-01).imvo",
        "Fietstas.sync-conflict-20261101-101500-ABCDEF.imvo",
        f"Fietstas-{platform.node().upper()}.imvo",
    ]
    for name in (*names, "Fietstas-2026.imvo", "Fietstas (conflict).pdf", "Conflict.imvo"):
        (tmp_path / name).touch()
    found = synced(path, {})
    assert found is not None
    assert {one.name for one in found.copies} == set(names)


def test_that_a_folder_that_is_gone_is_none(tmp_path: Path) -> None:
    assert synced(tmp_path / "gone" / "a.imvo", {}) is None
