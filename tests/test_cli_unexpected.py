"""A command that meets a bug: one sentence, exit code 2, and where it was in the log."""

from __future__ import annotations

import pytest

from imvo_desktop import cli
from imvo_desktop.own_folder import log_file


def test_that_a_bug_is_one_sentence_and_its_places_are_in_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_down(*_: object) -> None:
        raise ValueError("Weverij Jansen")

    monkeypatch.setattr(cli, "COMMANDS", {"check": break_down})
    assert cli.main(["check", "Weverij Jansen.imvo", "--lang", "en"]) == cli.CANNOT
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    written = log_file().read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "imvo_desktop.cli:" in written
    assert "Jansen" not in written
