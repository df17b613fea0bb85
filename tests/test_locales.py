"""Whatever the country, language and clock of the computer are, the same is kept and computed."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCALES: Mapping[str, str] = {
    "nl_NL": "Europe/Amsterdam",
    "en_GB": "Europe/London",
    "de_CH": "Europe/Zurich",
    "tr_TR": "Europe/Istanbul",
    "ar_EG": "Africa/Cairo",
    "fa_IR": "Asia/Kathmandu",
    "hi_IN": "Pacific/Chatham",
}
"""Countries with their clocks: other commas, other digits, another I, other half hours."""

_USUAL = (("ar_EG", "nl"), ("tr_TR", "en"))
PLACES = [
    pytest.param(*one, marks=() if one in _USUAL else pytest.mark.nightly)
    for one in itertools.product(LOCALES, ("nl", "en"))
]
pytestmark = pytest.mark.slow


PLAIN = {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
SESSION = """
import json, pathlib, sys
from PySide6.QtCore import QLocale
from tests.scripted_session import commands, said, without_changes
from imvo_desktop.ui import app
folder, lang = pathlib.Path(sys.argv[1]), sys.argv[2]
told = [said([*one, "--lang", lang], folder) for one in commands(folder) if one[0] != "demo"]
files = {one.name: one.read_bytes().hex() for one in sorted(folder.glob("made.*"))}
window = folder / "window"
window.mkdir()
(window / "settings.ini").write_text(f"[General]\\nlanguage={lang}\\n")
code = app.main(["imvo-desktop", "--self-test", str(window)])
seen = without_changes(json.loads((window / "self_test.json").read_text(encoding="utf-8")))
there = QLocale.system().name()
(folder / "told.json").write_text(json.dumps({"same": [told, files, code, seen], "there": there}))
"""


@pytest.fixture(scope="session")
def real_locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the locales, made from the descriptions of the system where it has them."""
    folder = tmp_path_factory.mktemp("locales")
    maker = shutil.which("localedef")
    for name in LOCALES if maker else ():
        command = [str(maker), "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")]
        subprocess.run(command, check=False, capture_output=True)
    return folder


def surroundings(folder: Path, locales: Path, country: str | None) -> dict[str, str]:
    """A computer in that country, with a place of its own; None for one of no country."""
    there = PLAIN
    if country is not None:
        there = {"LC_ALL": f"{country}.UTF-8", "TZ": LOCALES[country], "LOCPATH": str(locales)}
    place = {"HOME": str(folder), "IMVO_DATA": str(folder / "own"), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **place, **there, "PYTHONPATH": str(ROOT)}


def told(folder: Path, locales: Path, country: str | None, language: str) -> dict[str, object]:
    """What the commands and the window say and write on that computer."""
    folder.mkdir(parents=True)
    command = [sys.executable, "-W", "ignore", "-c", SESSION, str(folder), language]
    subprocess.run(command, env=surroundings(folder, locales, country), check=True, timeout=300)
    found: dict[str, object] = json.loads((folder / "told.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory, real_locales: Path) -> Mapping[str, object]:
    """What is told on a computer of no country, in both languages."""
    folder = tmp_path_factory.mktemp("plain")
    return {one: told(folder / one, real_locales, None, one)["same"] for one in ("nl", "en")}


@pytest.mark.parametrize(("country", "language"), PLACES)
def test_that_the_same_is_kept_computed_and_shown(
    tmp_path: Path, real_locales: Path, plain: Mapping[str, object], country: str, language: str
) -> None:
    found = told(tmp_path / "here", real_locales, country, language)
    assert found["there"] == country, "the computer is in that country"
    assert found["same"] == plain[language]
