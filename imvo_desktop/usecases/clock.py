"""What time it is, as ISO text in UTC; passed in, so that tests can set it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

type Clock = Callable[[], str]


def today() -> str:
    """The day it is: `2026-11-22`."""
    return utc_now()[:10]


def utc_now() -> str:
    """The instant now, to the second: `2026-11-22T13:05:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
