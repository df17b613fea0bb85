"""Pictures of the report: choices and preview, its folds, a final one; policy and roles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_ROUNDS = 12


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Nothing is made; what is filled in of the policy is undone."""
    from PySide6.QtWidgets import QAbstractButton, QScrollBar

    window = program.window
    window.selection.clear()

    def click(name: str) -> None:
        found = window.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()
        settle(program)

    window.run("make_report")
    for _ in range(_ROUNDS):
        settle(program)
    yield "report", window
    yield from _statement(program, settle, click)
    for name in ("report.parts", "report.logo_fold", "report.signing"):
        click(name)
    for bar in window.findChildren(QScrollBar):
        bar.setValue(bar.maximum() // 2)
    settle(program)
    yield "report_folds", window
    yield from _final(program, settle)
    yield from _policy(program, settle, click)
    window.go_to("chain")


def _statement(
    program: Program, settle: Callable[[Program], None], click: Callable[[str], None]
) -> Iterator[tuple[str, QWidget]]:
    """Another document than the report, and back."""
    click("report.paper.child_labour")
    for _ in range(_ROUNDS):
        settle(program)
    yield "report_statement", program.window
    click("report.paper.risk_report")
    for _ in range(_ROUNDS):
        settle(program)


def _final(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """What a final report for a customer still lacks."""
    from PySide6.QtWidgets import QAbstractButton, QComboBox

    window = program.window
    state = window.findChild(QComboBox, "report.state")
    reader = window.findChild(QAbstractButton, "report.reader.customer")
    assert state is not None
    assert reader is not None
    state.setCurrentIndex(1)
    state.activated.emit(1)
    reader.click()
    for _ in range(_ROUNDS):
        settle(program)
    yield "report_final", window
    state.setCurrentIndex(0)
    state.activated.emit(0)


def _policy(
    program: Program, settle: Callable[[Program], None], click: Callable[[str], None]
) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtWidgets import QTabWidget

    window = program.window
    window.go_to("policy")
    settle(program)
    yield "policy_empty", window
    click("policy.take_starter")
    yield "policy", window
    tabs = window.findChild(QTabWidget, "policy.tabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    settle(program)
    yield "policy_own_people", window
    program.document.undo()
    settle(program)
