"""The house: its rooms, and the doors between them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources import MODULES, PACKAGE, nodes

ROOT = PACKAGE.parent


@pytest.mark.full
def test_that_imports_point_inwards() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_that_package_files_stay_empty() -> None:
    assert [one for one in MODULES if one.name == "__init__.py" and one.read_text().strip()] == []


@pytest.mark.full
def test_that_nothing_is_run_from_text_and_nothing_unpickled() -> None:
    banned = {"eval", "exec", "pickle", "marshal", "shelve"}
    for module in MODULES:
        for node in nodes(module):
            names = _names(node)
            assert not names & banned, f"{module.name}: {sorted(names & banned)}"


@pytest.mark.full
def test_that_the_program_holds_no_network_code() -> None:
    # Taking an address apart (urllib.parse) opens nothing; urllib.request would.
    banned = {"socket", "http", "request", "ssl", "ftplib", "smtplib", "requests", "QtNetwork"}
    for module in MODULES:
        for node in nodes(module):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                assert not _imported(node) & banned, module.name


def test_that_the_documents_name_modules_that_are_there() -> None:
    there = {f"/{one.relative_to(PACKAGE).as_posix()}" for one in MODULES}
    for page in sorted((ROOT / "docs").rglob("*.md")):
        named = re.findall(r"`(?!tests/)([a-z_/]+\.py)`", page.read_text(encoding="utf-8"))
        gone = [one for one in named if not any(path.endswith(f"/{one}") for path in there)]
        assert gone == [], page.name


def test_that_the_documents_name_tests_that_are_there() -> None:
    for page in sorted((ROOT / "docs").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        files = re.findall(r"`(tests/[a-z_/]+\.py)", text)
        assert [one for one in files if not (ROOT / one).exists()] == [], page.name
        there = "".join((ROOT / one).read_text(encoding="utf-8") for one in files)
        names = re.findall(r"::(test_[a-z_0-9]+)`", text)
        assert [one for one in names if f"def {one}(" not in there] == [], page.name


def _names(node: ast.AST) -> set[str]:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return _imported(node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return {node.func.id}
    return set()


def _imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    names = {part for alias in node.names for part in alias.name.split(".")}
    if isinstance(node, ast.ImportFrom) and node.module:
        names |= set(node.module.split("."))
    return names
