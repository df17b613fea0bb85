"""What a program tells a screen reader, read over AT-SPI from outside it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tests.assistive import messages
from tests.assistive.bus import Bus, BusError

_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_TEXT = "org.a11y.atspi.Text"
_EVENTS = "org.a11y.atspi.Event.Object"
_ENABLED, _FOCUSABLE, _FOCUSED, _SHOWING, _VISIBLE = 8, 11, 12, 25, 30
"""Numbers of states, as AtspiStateType has them."""


@dataclass(frozen=True)
class Node:
    """One thing on the screen as a screen reader meets it."""

    bus: Bus
    service: str
    path: str

    @cached_property
    def name(self) -> str:
        """What it is called."""
        return str(self._property("Name"))

    @cached_property
    def description(self) -> str:
        """What is told of it beyond its name."""
        return str(self._property("Description"))

    @cached_property
    def identity(self) -> str:
        """What it is called in the code."""
        return str(self._property("AccessibleId"))

    @cached_property
    def role(self) -> str:
        """What it is: “push button”, “table” …"""
        return str(self._ask("GetRoleName"))

    @cached_property
    def states(self) -> frozenset[int]:
        """The numbers of the states it is in."""
        words = self._ask("GetState")
        assert isinstance(words, list)
        number = words[0] | words[1] << 32
        return frozenset(at for at in range(64) if number >> at & 1)

    @property
    def is_seen(self) -> bool:
        """Whether it is on the screen; what is gone already is not."""
        try:
            return {_SHOWING, _VISIBLE} <= self.states
        except BusError:
            return False

    @property
    def is_still_seen(self) -> bool:
        """Whether it is on the screen now, whatever was read of it before."""
        return Node(self.bus, self.service, self.path).is_seen

    @property
    def is_enabled(self) -> bool:
        """Whether it can be used."""
        return _ENABLED in self.states

    @property
    def is_focusable(self) -> bool:
        """Whether it takes the keyboard."""
        return _FOCUSABLE in self.states

    @property
    def children(self) -> list[Node]:
        """What is in it."""
        found = self._ask("GetChildren")
        assert isinstance(found, list)
        return [Node(self.bus, service, path) for service, path in found]

    @property
    def parent(self) -> Node:
        """What it is in."""
        found = self._property("Parent")
        assert isinstance(found, tuple)
        return Node(self.bus, *found)

    @property
    def text(self) -> str:
        """What stands in it, if it holds text."""
        try:
            body = (("i", 0), ("i", -1))
            return str(self.bus.call(self.service, self.path, _TEXT, "GetText", *body))
        except BusError:
            return ""

    def act(self) -> None:
        """Do the first thing that one can do with it, as a screen reader does."""
        self.bus.call(self.service, self.path, _ACTION, "DoAction", ("i", 0))

    def _ask(self, member: str) -> object:
        return self.bus.call(self.service, self.path, _ACCESSIBLE, member)

    def _property(self, name: str) -> object:
        properties = "org.freedesktop.DBus.Properties"
        body = (("s", _ACCESSIBLE), ("s", name))
        return self.bus.call(self.service, self.path, properties, "Get", *body)


@dataclass(frozen=True)
class Place:
    """A node with the way to it from the window."""

    node: Node
    way: tuple[str, ...]


def accessibility_bus() -> Bus:
    """The bus of screen readers in this session."""
    session = Bus(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    address = str(session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
    session.close()
    return Bus(address)


def programs(bus: Bus) -> list[Node]:
    """The programs that talk to screen readers."""
    return Node(bus, *_ROOT).children


def seen(node: Node, way: tuple[str, ...] = ()) -> Iterator[Place]:
    """Everything on the screen in `node`, itself first; a table without its cells."""
    here = (*way, f"{node.role} “{node.name}”")
    yield Place(node, here)
    if node.role in _CELLED:
        return
    for child in node.children:
        if child.is_seen:
            yield from seen(child, here)


_CELLED = frozenset({"table", "tree", "tree table", "list", "list box"})


class FocusWatch:
    """Hears where the keyboard goes; `heard` holds the paths of all that had it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.heard: set[str] = set()
        registry = "org.a11y.atspi.Registry"
        for event in ("object:state-changed", "focus:"):
            body = (("s", event),)
            bus.call(registry, "/org/a11y/atspi/registry", registry, "RegisterEvent", *body)
        bus.listen(_EVENTS)

    def next(self, seconds: float = 2.0) -> Node | None:
        """What got the keyboard last; None if nothing did in `seconds`."""
        end = time.monotonic() + seconds
        found = None
        while found is None and time.monotonic() < end:
            for one in self._bus.signals(0.05):
                if one.body[:2] == ["focused", 1]:
                    service, path = one.fields[messages.SENDER], one.fields[messages.PATH]
                    found = Node(self._bus, str(service), str(path))
                    self.heard.add(found.path)
        return found
