"""Runs commands of the command line in a test."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from imvo_desktop import cli


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command."""

    code: int
    out: str
    error: str

    @property
    def document(self) -> dict[str, object]:
        """The one JSON document it printed."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    def rows(self, name: str) -> list[dict[str, object]]:
        """The list `name` of the document."""
        found = self.document[name]
        assert isinstance(found, list)
        return found


type Run = Callable[..., Done]


def run_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs commands in `folder`, in this process."""
    monkeypatch.chdir(folder)

    def run(*arguments: str) -> Done:
        capsys.readouterr()
        code = cli.main(arguments)
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return run
