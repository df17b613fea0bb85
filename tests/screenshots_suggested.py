"""Pictures of what sources suggest in the inspector, in every state a card can have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

REASON = {"nl": "Bezocht: dit werk doen machines.", "en": "Visited: machines do this work."}
SELECTED, WITHOUT_ORIGIN, MANY = "l-rajkot", "l-spin", 5


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each state of the cards on one delivery, then several deliveries and an unknown origin."""
    from imvo_desktop.domain.codes import Kind
    from imvo_desktop.usecases import suggest_risks, take_suggestions

    window, document = program.window, program.document
    press = _Presser(program, settle)
    window.selection.set(Kind.LINK, [SELECTED])
    press.show("suggestion_card.lab.child")
    yield "suggestions", window
    found = suggest_risks.suggest_for(document.network, [SELECTED])
    aside = [one for one in found if one.theme in ("fair.corruption", "hr.conflict")]
    reason = REASON[document.labels.language]
    when = "2026-11-22T09:00:00Z"
    document.do(
        take_suggestions.set_aside(
            document.network, aside, reason, document.new_id, who="Ad de Vries", when=when
        )
    )
    press("accept.lab.child")
    press.show(f"risk_card.{list(document.network.risks)[-1]}")
    yield "suggestion_accepted", window
    press("why.lab.forced")
    press.show("suggestion_card.lab.forced")
    yield "suggestion_why", window
    press("fold.attention", "fold.aside")
    press.show("aside_card.hr.conflict")
    yield "suggestions_folds", window
    press("adjust.lab.forced")
    yield "suggestion_adjusted", window
    press("tagging.save")
    press.show(f"risk_card.{list(document.network.risks)[-1]}")
    yield "suggestion_judged", window
    for _ in range(3):
        document.undo()
        settle(program)
    window.selection.set(Kind.LINK, list(document.network.links)[:MANY])
    press.show("suggestion_card.lab.forced")
    yield "suggestions_many", window
    window.selection.set(Kind.LINK, [WITHOUT_ORIGIN])
    press.show("origin_card")
    yield "suggestions_origin", window
    press.show("steps_card")
    yield "suggestions_steps", window


class _Presser:
    """Presses buttons of the inspector, and brings parts of it into sight."""

    def __init__(self, program: Program, settle: Callable[[Program], None]) -> None:
        self._program = program
        self._settle = settle

    def __call__(self, *names: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        for name in names:
            button = self._find(name)
            assert isinstance(button, QAbstractButton), name
            button.click()
            self._settle(self._program)

    def show(self, name: str) -> None:
        """Bring a part into sight, its top first."""
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QScrollArea

        self._settle(self._program)
        part = self._find(name)
        area = part.parentWidget()
        while not isinstance(area, QScrollArea):
            assert area is not None, name
            area = area.parentWidget()
        inside = area.widget()
        assert inside is not None
        area.verticalScrollBar().setValue(part.mapTo(inside, QPoint(0, 0)).y())
        self._settle(self._program)

    def _find(self, name: str) -> QWidget:
        from PySide6.QtWidgets import QWidget

        inspector = self._program.window.inspector
        assert inspector is not None
        found = inspector.findChild(QWidget, name)
        assert found is not None, name
        return found
