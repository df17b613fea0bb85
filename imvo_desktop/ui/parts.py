"""The parts of the window a person can put away, and what makes room in a small window."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.actions import Actions
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.left_column import LeftColumn
from imvo_desktop.ui.panes import focus_in, pane_beside
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.workspace import POLICY, REPORT, WIDE, Workspace

PATH, PANELS, INSPECTOR = "path", "panels", "inspector"
_FRAME, _TITLE_BAR = 8, 40
_NARROW, _TOO_NARROW, _LOW, _VERY_LOW = 1120, 800, 560, 450
_LEAST_BELOW = 15 * GRID
_INSPECTED = (Kind.ORGANISATION, Kind.LINK, Kind.RISK)
_SELECTS_NOTHING = (POLICY, REPORT)
_ROOM_CHANGES = (QEvent.Type.Resize, QEvent.Type.FontChange)


class Parts(QObject):
    """Shows and hides the path, the panels below and the inspector.

    In a window that is narrow for its text the path keeps its icons only; in a small one the
    inspector and the panels below are away until asked for, and what is asked for takes the place
    of the other. In a very low window the panels stand where the view was, until a view is asked
    for. What a person chose in a large window comes back with the room. Beside a view that needs
    the width the inspector comes once something is selected; beside one where nothing can be
    selected it does not come.
    """

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        selection: Selection,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._selection = selection
        self._preferences = preferences
        self._away = set(preferences.settings.away)
        self._without_room: frozenset[str] = frozenset()
        self._is_very_low = False
        self._actions: Actions | None = None
        self._is_placed = bool(preferences.settings.state)
        self._heights_before: QByteArray | None = None

    def hold(self, left: LeftColumn, workspace: Workspace, dock: QDockWidget) -> None:
        """Take care of these parts from now on."""
        self._left, self._workspace, self._dock = left, workspace, dock
        self._window.installEventFilter(self)
        dock.installEventFilter(self)
        workspace.panel_asked.connect(lambda: self.bring(PANELS))
        workspace.view_changed.connect(self._make_way)
        workspace.view_changed.connect(self._follow_choice)
        self._selection.changed.connect(self._follow_choice)

    def follow(self, actions: Actions) -> None:
        """Keep the switches in the menu as the parts are."""
        self._actions = actions

    def toggle_path(self) -> None:
        """Show the path or put it away."""
        self._toggle(PATH)

    def toggle_panels(self) -> None:
        """Show the panels below or put them away."""
        self._toggle(PANELS)

    def toggle_inspector(self) -> None:
        """Show the inspector or put it away."""
        self._toggle(INSPECTOR)

    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window: from left to right, then below."""
        self._go_to_pane(1)

    def previous_pane(self) -> None:
        """Move the keyboard to the part of the window before this one."""
        self._go_to_pane(-1)

    def bring(self, name: str) -> None:
        """Show a part that is asked for."""
        if name in self._away:
            self._toggle(name)

    def refresh(self) -> None:
        """Show what belongs in the window now."""
        shown = {name: name not in self._away for name in (PATH, PANELS, INSPECTOR)}
        self._left.setVisible(shown[PATH])
        self._show_panels(is_shown=shown[PANELS])
        self._follow_choice()
        if self._actions is not None:
            for name, is_shown in shown.items():
                self._actions[f"toggle_{name}"].setChecked(is_shown)

    def restore(self) -> None:
        """Put the window and its parts where they were."""
        settings = self._preferences.settings
        if settings.geometry:
            self._window.restoreGeometry(QByteArray(settings.geometry))
        if settings.state:
            self._window.restoreState(QByteArray(settings.state))
        if settings.split:
            self._workspace.splitter.restoreState(QByteArray(settings.split))
        self.refresh()

    def keep(self) -> None:
        """Remember where the window and its parts are."""
        window = self._window
        kept = (window.saveGeometry(), window.saveState(), self._heights())
        geometry, state, split = (bytes(one.data()) for one in kept)
        self._preferences.keep_places(geometry, state, split)

    def _heights(self) -> QByteArray:
        """How view and panels share the height beside a view that is not high.

        Where the panels are away: how they did when they were last there.
        """
        if self._heights_before is None:
            self._workspace.heights.give_back()
        return self._heights_before or self._workspace.splitter.saveState()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when window or text grows or shrinks; note when the inspector is closed."""
        if event.type() in _ROOM_CHANGES and watched is self._window:
            self._fit()
            if event.type() == QEvent.Type.FontChange and self._dock.isVisible():
                self._widen_inspector()
        elif event.type() == QEvent.Type.Close and watched is self._dock:
            self._toggle(INSPECTOR)
            return True
        return super().eventFilter(watched, event)

    def _go_to_pane(self, steps: int) -> None:
        panes = (self._left, *self._workspace.panes, self._dock)
        focus_in(pane_beside(panes, self._window.focusWidget(), steps))

    def _show_panels(self, *, is_shown: bool) -> None:
        """Panels that were put away come back as tall as they were."""
        view, bottom = self._workspace.stack, self._workspace.bottom
        splitter = self._workspace.splitter
        is_alone = is_shown and self._is_very_low
        shares = is_shown and not is_alone
        if not shares and not view.isHidden() and not bottom.isHidden():
            self._workspace.heights.give_back()
            self._heights_before = splitter.saveState()
        bottom.setVisible(is_shown)
        view.setVisible(not is_alone)
        if shares and self._heights_before is not None:
            splitter.restoreState(self._heights_before)
            self._heights_before = None
            self._workspace.heights.share()

    def _make_way(self) -> None:
        """Put the panels away where they stand in the place of the view that is asked for."""
        if self._is_very_low and PANELS not in self._away:
            self._toggle(PANELS)

    def _follow_choice(self) -> None:
        """Show the inspector, unless it would take width to say that nothing is selected."""
        view = self._workspace.view
        has_subject = bool(self._selection.ids) and self._selection.kind in _INSPECTED
        is_wanted = has_subject or view not in WIDE
        is_shown = self._document.is_open and INSPECTOR not in self._away
        can_select = view not in _SELECTS_NOTHING
        self._show_inspector(is_shown=is_shown and is_wanted and can_select)

    def _show_inspector(self, *, is_shown: bool) -> None:
        """Give it the width it asks for the first time, unless a person gave it another before."""
        inspector, was_shown = self._dock.widget(), self._dock.isVisible()
        self._dock.setVisible(is_shown and inspector is not None)
        if is_shown and inspector is not None and not was_shown and not self._is_placed:
            self._is_placed = True
            self._widen_inspector()

    def _widen_inspector(self) -> None:
        inspector = self._dock.widget()
        has_room = INSPECTOR not in self._without_room
        width = (inspector.sizeHint() if has_room else inspector.minimumSize()).width()
        self._window.resizeDocks([self._dock], [width], Qt.Orientation.Horizontal)

    def _toggle(self, name: str) -> None:
        self._away ^= {name}
        if name in self._without_room - self._away:
            self._away |= self._without_room - {name}
        if not self._without_room:
            settings = self._preferences.settings
            away = tuple(sorted(self._away))
            self._preferences.choose(dataclasses.replace(settings, away=away))
        self.refresh()

    def _fit(self) -> None:
        width, height = self._window.width(), self._window.height()
        self._left.show_narrow(width < scaled(_NARROW))
        self._workspace.bottom.setMinimumHeight(scaled(_LEAST_BELOW))
        needs = {INSPECTOR: width < scaled(_TOO_NARROW), PANELS: height < scaled(_LOW)}
        without = frozenset(name for name, is_without in needs.items() if is_without)
        is_very_low = height < scaled(_VERY_LOW)
        if (without, is_very_low) != (self._without_room, self._is_very_low):
            self._without_room, self._is_very_low = without, is_very_low
            self._away = set(self._preferences.settings.away) | without
            self.refresh()


def within_screen(window: QWidget, width: int, height: int) -> tuple[int, int]:
    """`width` and `height`, or less where the screen has less, frame and title bar included."""
    room = window.screen().availableGeometry()
    return min(width, room.width() - _FRAME), min(height, room.height() - _TITLE_BAR)
