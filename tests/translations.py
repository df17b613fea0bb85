"""Keeps the Dutch texts with the English ones: `python -m tests.translations update|check`.

`update` collects the English texts of the package into resources/i18n/imvo_nl.ts, fills in Dutch
from `--from DIR` (JSON files {context: {English: Dutch}}) and compiles imvo_nl.qm. `check` does the
same in a temporary folder and fails when anything is new, unfinished or gone.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLockFile

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "imvo_desktop"
FOLDER = ROOT / "resources" / "i18n"
TS, QM = "imvo_nl.ts", "imvo_nl.qm"
LOCK_WAIT_MS = 60_000

type Dutch = dict[tuple[str, str], str]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0 when all texts are translated."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    update_parser = commands.add_parser("update")
    update_parser.add_argument("--from", dest="source", type=Path)
    commands.add_parser("check")
    options = parser.parse_args(arguments)
    faults = update(options.source) if options.command == "update" else check()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def update(source: Path | None) -> list[str]:
    """Bring the .ts and .qm up to date; returns what has no Dutch yet."""
    lock = QLockFile(str(Path(tempfile.gettempdir()) / "imvo_translations.lock"))
    if not lock.tryLock(LOCK_WAIT_MS):
        return ["someone else is updating the translations"]
    try:
        with tempfile.TemporaryDirectory(dir=FOLDER) as made:
            folder = Path(made)
            if (FOLDER / TS).exists():
                shutil.copy2(FOLDER / TS, folder / TS)
            _collect(folder / TS, "-no-obsolete")
            _fill(folder / TS, dutch_from(source) if source else {})
            _collect(folder / TS, "-no-obsolete")  # gives the file the shape Qt writes
            _compile(folder / TS, folder / QM)
            (folder / TS).replace(FOLDER / TS)
            (folder / QM).replace(FOLDER / QM)
    finally:
        lock.unlock()
    return unfinished(FOLDER / TS)


def check() -> list[str]:
    """What differs between the texts of the package and the committed translation."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        shutil.copy2(FOLDER / TS, folder / TS)
        _collect(folder / TS)
        faults = unfinished(folder / TS)
        _compile(FOLDER / TS, folder / QM)
        if (folder / QM).read_bytes() != (FOLDER / QM).read_bytes():
            faults.append(f"{QM} is not compiled from {TS}")
    return faults


def unfinished(ts: Path) -> list[str]:
    """The texts that are new, unfinished or no longer used."""
    return [
        f"{translation.get('type', 'empty')}: {context}: {english}"
        for context, english, translation in _messages(ElementTree.parse(ts))
        if translation.get("type") or not translation.text
    ]


def dutch_from(folder: Path) -> Dutch:
    """The Dutch of every JSON file in `folder`."""
    found: Dutch = {}
    for file in sorted(folder.glob("*.json")):
        for context, texts in json.loads(file.read_text(encoding="utf-8")).items():
            if isinstance(texts, dict):
                found |= {(context, english): dutch for english, dutch in texts.items()}
    return found


def _fill(ts: Path, dutch: Dutch) -> None:
    tree = ElementTree.parse(ts)
    for context, english, translation in _messages(tree):
        if text := dutch.get((context, english)):
            translation.text = text
            translation.attrib.pop("type", None)
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def _messages(
    tree: ElementTree.ElementTree[ElementTree.Element],
) -> Iterator[tuple[str, str, ElementTree.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                yield context.findtext("name", ""), message.findtext("source", ""), translation


def _collect(ts: Path, *options: str) -> None:
    files = sorted(str(file) for file in PACKAGE.rglob("*.py"))
    languages = ("-source-language", "en", "-target-language", "nl_NL")
    exact = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    _run("pyside6-lupdate", *files, "-locations", "none", *options, *languages, *exact, "-ts", ts)


def _compile(ts: Path, qm: Path) -> None:
    _run("pyside6-lrelease", "-silent", ts, "-qm", qm)


def _run(tool: str, *arguments: str | Path) -> None:
    command = [str(Path(sys.executable).parent / tool), *map(str, arguments)]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    if finished.returncode != 0:
        raise RuntimeError(f"{tool}: {finished.stdout}{finished.stderr}")


if __name__ == "__main__":
    sys.exit(main())
