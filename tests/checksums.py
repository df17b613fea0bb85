"""`python tests/checksums.py FILE…`: the SHA-256 of each file, as `sha256sum --check` reads it."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def line_of(path: Path) -> str:
    """The checksum of one file and its name."""
    with path.open("rb") as file:
        return f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(line_of(Path(name)))
