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
    count = 0
    # From the front: a name may be as long as a person can paste.
    while count + 1 < len(words) and fits(" ".join(words[: count + 1])):
        count += 1
    return (" ".join(words[:count]), " ".join(words[count:])) if count else (name,)
