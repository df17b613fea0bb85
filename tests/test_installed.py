"""The version is the one of pyproject.toml; what is not installed has none."""

from __future__ import annotations

import tomllib

from imvo_desktop.installed import version_of
from tests.sources import PACKAGE


def test_that_the_version_is_the_one_of_the_project() -> None:
    text = (PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert version_of() == tomllib.loads(text)["project"]["version"]


def test_that_what_is_not_installed_has_no_version() -> None:
    assert version_of("not-a-package-of-anyone") == ""
