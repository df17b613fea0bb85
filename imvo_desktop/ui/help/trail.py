"""Which pages were read one after another, to go back and forward along them."""

from __future__ import annotations


class Trail:
    """Pages in the order they were read; a new one after going back replaces what came later."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether something was read before this page."""
        return self._at > 0

    @property
    def can_go_on(self) -> bool:
        """Whether a person went back from something."""
        return self._at < len(self._names) - 1

    def read(self, name: str) -> None:
        """Add the page `name`, unless it is the one being read."""
        if self._at >= 0 and self._names[self._at] == name:
            return
        self._at += 1
        self._names[self._at :] = [name]

    def step(self, steps: int) -> str:
        """Go one page back (-1) or on (1), and say which that is; at an end, stay."""
        self._at = max(0, min(len(self._names) - 1, self._at + steps))
        return self._names[self._at]
