"""What is told when the disk fails is that it failed, and nothing of the inside is printed."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from imvo_desktop.errors import ProjectError
from imvo_desktop.storage import project_file
from tests.storage.failing_disk import fails
from tests.storage.small_chain import OWN, made


def test_that_a_disk_that_fails_while_reading_is_called_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    with caplog.at_level(logging.DEBUG), pytest.raises(ProjectError, match="project_disk_error"):
        project_file.read_by(path, fails)
    assert not caplog.records
    assert project_file.load(path).records == [OWN]


def test_that_loading_from_a_disk_that_fails_is_called_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    with monkeypatch.context() as failing:
        failing.setattr(project_file, "read_state", fails)
        with pytest.raises(ProjectError, match="project_disk_error"):
            project_file.load(path)
    assert not caplog.records
    assert project_file.load(path).records == [OWN]
