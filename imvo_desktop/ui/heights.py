"""How the view and the panels below it share the height of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

_CHART_PART = 0.62


class Heights:
    """Gives one of the two more for a while, and then back what each had."""

    def __init__(self, splitter: QSplitter, least_below: int) -> None:
        self._splitter = splitter
        self._least_below = least_below
        self._with_list: list[int] = []
        self._elsewhere: list[int] = []
        self._is_high = False

    def give_to_panel(self, tab: int) -> None:
        """A chart needs more height than the list, tab 0, which gets back what it had."""
        heights = self._splitter.sizes()
        if tab == 0:
            self._splitter.setSizes(self._with_list or heights)
            self._with_list = []
        elif not self._with_list:
            self._with_list = heights
            below = max(heights[1], round(sum(heights) * _CHART_PART))
            self._splitter.setSizes([sum(heights) - below, below])

    def follow(self, *, is_high: bool) -> None:
        """Give more to a view that needs it, and back what the panels had beside another."""
        was_high, self._is_high = self._is_high, is_high
        if not is_high:
            self.give_back()
        elif not was_high:
            self.share()

    def share(self) -> None:
        """In a view that needs more the panels keep what they need at least, until `give_back`."""
        parts = (self._splitter.widget(at) for at in range(self._splitter.count()))
        are_both_seen = not any(one is None or one.isHidden() for one in parts)
        if self._is_high and not self._elsewhere and are_both_seen:
            heights = self._splitter.sizes()
            self._elsewhere, self._with_list = heights, []
            least = min(heights[1], self._least_below)
            self._splitter.setSizes([sum(heights) - least, least])

    def give_back(self) -> None:
        """Give the panels what they had before `share`."""
        if self._elsewhere:
            self._splitter.setSizes(self._elsewhere)
            self._elsewhere, self._with_list = [], []
