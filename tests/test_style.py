"""The page of style, as far as it can be counted."""

from __future__ import annotations

import ast

import pytest

from tests.sources import MODULES, name_of, nodes, tree

# Reading every module takes seconds: run by name before a commit.
pytestmark = pytest.mark.full

WRITTEN = [one for one in MODULES if one.name != "__init__.py"]
LONGEST_MODULE, LONGEST_CLASS, LONGEST_FUNCTION, MOST_ARGUMENTS = 300, 200, 60, 5


def test_that_a_module_says_what_it_is_for() -> None:
    assert [name_of(one) for one in WRITTEN if not ast.get_docstring(tree(one))] == []


def test_that_a_module_stays_readable() -> None:
    counted = {name_of(one): one.read_text(encoding="utf-8").count("\n") for one in WRITTEN}

    assert {name: lines for name, lines in counted.items() if lines > LONGEST_MODULE} == {}


def test_that_functions_and_classes_keep_their_size() -> None:
    assert [f"{name_of(one)}: {wrong}" for one in WRITTEN for wrong in oversized(nodes(one))] == []


def test_that_public_things_are_described() -> None:
    undescribed = [
        f"{name_of(one)}: {node.name}"
        for one in WRITTEN
        for node in tree(one).body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]

    assert undescribed == []


def oversized(found: tuple[ast.AST, ...]) -> list[str]:
    """The classes and functions that are too long, or are given too much."""
    return [
        node.name
        for node in found
        if (isinstance(node, ast.ClassDef) and length(node) > LONGEST_CLASS)
        or (isinstance(node, ast.FunctionDef) and length(node) > LONGEST_FUNCTION)
        or (isinstance(node, ast.FunctionDef) and argument_count(node) > MOST_ARGUMENTS)
    ]


def length(node: ast.ClassDef | ast.FunctionDef) -> int:
    """Lines from the first to the last of `node`."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def argument_count(node: ast.FunctionDef) -> int:
    """Arguments, without self, cls and those that only may be named."""
    names = [one.arg for one in (*node.args.posonlyargs, *node.args.args)]
    return len([name for name in names if name not in ("self", "cls")])
