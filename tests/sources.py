"""The source of the program as syntax trees: each file is read once for all tests that look."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "imvo_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))


@cache
def tree(module: Path) -> ast.Module:
    """The syntax tree of `module`; not to be changed."""
    return ast.parse(module.read_text(encoding="utf-8"))


@cache
def nodes(module: Path) -> tuple[ast.AST, ...]:
    """Every node of the tree of `module`."""
    return tuple(ast.walk(tree(module)))


def name_of(module: Path) -> str:
    """The module as it is called in a message."""
    return module.relative_to(PACKAGE).as_posix()
