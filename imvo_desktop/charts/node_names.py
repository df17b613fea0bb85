"""Where the name of an organisation stands in its box: on one line, or a long one on two."""

from __future__ import annotations

from collections.abc import Callable

SMALL_NAME_SIZE = 12
"""Text size in pixels of a name on two lines."""

BASELINES = {1: (20.0,), 2: (15.0, 28.0)}
"""Where the lines of a name stand below the upper edge of the box, by how many there are."""

DETAIL_BASELINE = {1: 37.0, 2: 41.0}
"""Where the line under the name stands."""


def broken(name: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """`name` in two lines, the first as long as `fits` says; one where it cannot be broken."""
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        first = " ".join(words[:count])
        if fits(first):
            return first, " ".join(words[count:])
    return (name,)
