"""Which version of the program and of its libraries is installed here."""

from __future__ import annotations

PROGRAM = "imvo-desktop"


def version_of(package: str = PROGRAM) -> str:
    """The version of an installed package, as of the program; empty where it is not installed."""
    # Read late: it takes longer than the rest of the start of a command.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
