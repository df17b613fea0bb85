"""A person with keys and a screen reader goes through the whole program."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.assistive import desk
from tests.assistive.audit import Audit, audit, told
from tests.assistive.bus import Bus, BusError
from tests.assistive.tree import FocusWatch, Node, Place, programs, seen

_PATIENCE_S = 60.0
_CALM_S = 0.25
_MOST_PARTS = 30
_PARTS_OF_A_DATE = 3
_MOST_STOPS = 150
_STOP_S = 1.0
_GROUPED = frozenset({"radio button", "check box"})
_PARTS = frozenset({"table cell", "cell", "tree item", "list item", "page tab", "column header"})
"""Roles of what gets the keyboard inside a list, a table or a row of tabs."""
_NAME = "IMVO Desktop"


class Walk:
    """Where the person is, and what was found so far."""

    def __init__(self, bus: Bus, tell: Callable[[str], None]) -> None:
        self._bus, self._tell = bus, tell
        self.program = self._wait_for(self._find_program)
        self._focus = FocusWatch(bus)
        self.missed: list[str] = []
        self.audits: list[Audit] = []
        self._tabs_done: set[str] = set()

    @property
    def windows(self) -> list[Node]:
        """The windows of the program that are on the screen."""
        return [one for one in self.program.children if one.is_seen]

    @property
    def _in_front(self) -> list[Node]:
        """What stands over the window of the program, or else that window."""
        windows = self.windows
        return windows[1:] or windows

    def look(self, where: str) -> list[Place]:
        """Judge all that is on the screen, once it is calm, and what is behind its tabs."""
        places = self.calm()
        found = audit(where, places)
        self.audits.append(found)
        self._tell(str(found))
        self._tell_crash(places)
        for row in [one.node for one in places if one.node.role == "page tab list"]:
            if row.path not in self._tabs_done:
                self._tabs_done.add(row.path)
                self._look_behind(where, row.children)
        return places

    def run(self, title: str) -> None:
        """Do a command by its name, from the search field over the window."""
        desk.press("ctrl+k")
        self._wait_for(lambda: len(self.windows) > 1)
        desk.write(title)
        self.calm()
        desk.press("Return")
        self.calm()

    def leave(self) -> None:
        """Close what stands over the window."""
        for _ in range(5):
            if len(self.windows) < 2:
                return
            desk.press("Escape")
            self.calm()

    def act(self, places: list[Place], code: str) -> None:
        """Press the control that the code calls `code`, as a screen reader does."""
        found = next((one.node for one in places if one.node.identity.endswith(code)), None)
        if found is None:
            self.missed.append(f"no {code}")
            self._tell(f"    no {code}")
            return
        found.act()
        self.calm()

    def walk_by_tab(self, where: str) -> None:
        """Press Tab, and Shift+Tab, until the keyboard is back; tell what it did not come to."""
        places = [one for one in self.calm() if one.node.is_enabled]
        self._focus.heard.clear()
        stops = {*self._stops("Tab"), *self._stops("shift+Tab")}
        reached = stops | self._focus.heard
        ways = [one.way for one in places if one.node.path in reached]
        wanted = [one for one in places if one.node.is_focusable and one.node.role != "page tab"]
        # In a table Tab selects other cells: what spoke of the first, or stood above it, is gone.
        left = [one for one in wanted if one.node.is_still_seen]
        missed = [told(one) for one in left if not _is_on_way(one, ways)]
        self.missed.extend(missed)
        self._tell(f"{where}: {len(wanted)} take the keyboard, Tab misses {len(missed)}")
        for one in missed:
            self._tell(f"    missed by Tab: {one}")

    def _tell_crash(self, places: list[Place]) -> None:
        """Repeat what the program says of an error nobody expected, and close it."""
        if not any(".crash" in one.node.identity for one in places):
            return
        for one in places:
            self._tell(f"    crash: {one.node.name} {one.node.text}")
        self.missed.append("crash")
        desk.press("Escape")

    def _stops(self, key: str) -> list[str]:
        """Where `key` brings the keyboard; F6 leads out of a table, in which Tab walks.

        In a date and in a text with links it first walks through the parts.
        """
        found: list[str] = []
        before = ""
        for _ in range(_MOST_STOPS):
            desk.press(key)
            path = self._next_stop()
            if not path:
                path = self._out_of(key, before, _PARTS_OF_A_DATE)
            if path in ("", before):
                desk.press("F6")
                path = self._next_stop() or self._out_of(key, before, _MOST_PARTS)
            if not path or (path in found and path != before):
                break
            found.append(path)
            before = path
        return found

    def _out_of(self, key: str, before: str, parts: int) -> str:
        """Where `key` leads after so many parts of what has the keyboard; empty if nowhere."""
        for _ in range(parts):
            desk.press(key)
            path = self._next_stop()
            if path not in ("", before):
                return path
        return ""

    def _next_stop(self) -> str:
        """What has the keyboard now: the list for something in a list; empty if nothing got it."""
        stop = self._focus.next(_STOP_S)
        if stop is None:
            return ""
        return stop.parent.path if stop.role in _PARTS else stop.path

    def _look_behind(self, where: str, tabs: list[Node]) -> None:
        tabs = [tab for tab in tabs if tab.role == "page tab" and tab.is_seen]
        for tab in tabs:
            tab.act()
            self.look(f"{where} > {tab.name}")
        if tabs:
            tabs[0].act()

    def calm(self) -> list[Place]:
        """All that is on the screen, once nothing changes any more."""
        end = time.monotonic() + _PATIENCE_S
        before: list[tuple[str, ...]] = []
        while True:
            time.sleep(_CALM_S)
            places = self._places()
            ways = [place.way for place in places]
            if (ways and ways == before) or time.monotonic() > end:
                return places
            before = ways

    def _places(self) -> list[Place]:
        """All that is on the screen; nothing if some of it went while it was read."""
        try:
            return [place for window in self._in_front for place in seen(window)]
        except BusError:
            return []

    def _find_program(self) -> Node | None:
        return next((one for one in programs(self._bus) if one.name == _NAME), None)

    def _wait_for[T](self, find: Callable[[], T | None]) -> T:
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            try:
                if found := find():
                    return found
            except BusError:
                pass
            time.sleep(_CALM_S)
        message = f"not there after {_PATIENCE_S:.0f} s"
        raise TimeoutError(message)


def _is_on_way(place: Place, ways: list[tuple[str, ...]]) -> bool:
    """Whether the keyboard came to `place`, to what is around it or to something in it.

    Also to its neighbour, where it is one of a group: there the arrows lead on.
    """
    around = place.way[:-1]
    if place.node.role in _GROUPED and any(way[:-1] == around for way in ways):
        return True
    return around in ways or any(way[: len(place.way)] == place.way for way in ways)
