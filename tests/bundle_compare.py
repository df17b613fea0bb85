"""`python -m tests.bundle_compare A B`: in what two bundles differ; ends with 1 where they do."""

from __future__ import annotations

import sys
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

from tests.bundle_contents import files_of


def differences(one: Path, other: Path) -> list[str]:
    """What is in one only, or differs; of the program also which of its modules."""
    mine, theirs = ({str(a.relative_to(b)): a for a in files_of(b)} for b in (one, other))
    told = [f"{name}: in one of the two" for name in sorted(mine.keys() ^ theirs.keys())]
    for name in sorted(mine.keys() & theirs.keys()):
        if mine[name].read_bytes() != theirs[name].read_bytes():
            told.append(f"{name}: differs")
            if "imvo" in Path(name).name and "/" not in name:
                told.extend(_in_programs(mine[name], theirs[name]))
    return told


def _in_programs(one: Path, other: Path) -> list[str]:
    packed = [CArchiveReader(str(each)).open_embedded_archive("PYZ.pyz") for each in (one, other)]
    names = sorted(packed[0].toc.keys() | packed[1].toc.keys())
    same = [
        name
        for name in names
        if all(name in each.toc for each in packed)
        and packed[0].extract(name, raw=True) == packed[1].extract(name, raw=True)
    ]
    return [f"  module {name}" for name in names if name not in same]


def main(arguments: list[str]) -> int:
    """Print the differences."""
    found = differences(Path(arguments[0]), Path(arguments[1]))
    print("\n".join(found) or "no difference")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
