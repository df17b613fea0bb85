"""A session from the first list to the report, without a person: the commands, then the window.

`python -m tests.scripted_session FOLDER` leaves `told.json` there: what each step said, and the
checksums of what must be the same each time.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import sys
from pathlib import Path

from imvo_desktop import cli
from imvo_desktop.ui import app

LIST = Path(__file__).resolve().parents[1] / "resources" / "examples" / "leveranciers.csv"
TOLD = "told.json"
_CHANGES = ("shown_at", "seconds", "file")
"""What differs between two runs that did the same."""


def commands(folder: Path) -> list[list[str]]:
    """The main job on the command line, with files in `folder`."""
    project, made = str(folder / "chain.imvo"), folder / "made"
    return [
        ["demo", "--out", str(folder / "demo"), "--json"],
        ["import", project, str(LIST), "--buyer", "Fietstas BV", "--json"],
        ["suggest", project, "--json"],
        ["hotspots", project, "--lens", "continuity", "--json"],
        ["report", project, "-o", f"{made}.pdf", "--date", "2026-01-01", "--json"],
        *(["export", project, "-o", f"{made}{suffix}"] for suffix in (".csv", ".json", ".graphml")),
        ["check", project, "--json"],
    ]


def main(folder: Path) -> int:
    """Do the session in `folder` and write what it told."""
    told = [said(one, folder) for one in commands(folder)]
    window = app.main(["imvo-desktop", "--self-test", str(folder / "window")])
    text = (folder / "window" / "self_test.json").read_text(encoding="utf-8")
    told.append([window, without_changes(json.loads(text))])
    alike = sorted((folder / "demo").glob("*.png"))
    told.append([hashlib.sha256(one.read_bytes()).hexdigest() for one in alike])
    (folder / TOLD).write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
    return window


def said(command: list[str], folder: Path) -> list[object]:
    """A command without its folder, how it ended, and what it said."""
    kept = io.StringIO()
    with contextlib.redirect_stdout(kept):
        code = cli.main(command)
    text = kept.getvalue().replace(str(folder), "")
    answer = without_changes(json.loads(text)) if "--json" in command else text
    return [command[0], code, answer]


def without_changes(answer: object) -> object:
    """`answer` without what differs between two runs."""
    if isinstance(answer, dict):
        return {k: without_changes(v) for k, v in answer.items() if k not in _CHANGES}
    return [without_changes(one) for one in answer] if isinstance(answer, list) else answer


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
