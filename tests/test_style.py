"""The page of style, as far as it can be counted."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "imvo_desktop"
MODULES = [one for one in sorted(PACKAGE.rglob("*.py")) if one.name != "__init__.py"]


def nodes(module: Path) -> list[ast.AST]:
    """Every node of the syntax tree of `module`."""
    return list(ast.walk(ast.parse(module.read_text())))


@pytest.mark.parametrize("module", MODULES, ids=lambda one: str(one.relative_to(PACKAGE)))
def test_that_a_module_says_what_it_is_for_and_stays_readable(module: Path) -> None:
    text = module.read_text()
    assert ast.get_docstring(ast.parse(text)), "no sentence on top"
    assert text.count("\n") <= 300, "longer than 300 lines"


@pytest.mark.parametrize("module", MODULES, ids=lambda one: str(one.relative_to(PACKAGE)))
def test_that_functions_and_classes_keep_their_size(module: Path) -> None:
    for node in nodes(module):
        if isinstance(node, ast.ClassDef):
            assert length(node) <= 200, node.name
        if isinstance(node, ast.FunctionDef):
            assert length(node) <= 60, node.name
            assert argument_count(node) <= 5, node.name


@pytest.mark.parametrize("module", MODULES, ids=lambda one: str(one.relative_to(PACKAGE)))
def test_that_public_things_are_described(module: Path) -> None:
    tree = ast.parse(module.read_text())
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            described = node.name.startswith("_") or ast.get_docstring(node)
            assert described, f"{node.name} has no docstring"


def length(node: ast.ClassDef | ast.FunctionDef) -> int:
    """Lines from the first to the last of `node`."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def argument_count(node: ast.FunctionDef) -> int:
    """Arguments, without self, cls and those that only may be named."""
    names = [one.arg for one in (*node.args.posonlyargs, *node.args.args)]
    return len([name for name in names if name not in ("self", "cls")])
