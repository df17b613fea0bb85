"""`python -m tests.bundle_contents DIST`: what is in a bundle, and how much each part takes.

With `--modules` also every module of Python in it.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

MEGABYTE = 1_000_000


def files_of(bundle: Path) -> list[Path]:
    """Every file, without the links to them."""
    return sorted(one for one in bundle.rglob("*") if one.is_file() and not one.is_symlink())


def bytes_of(bundle: Path) -> int:
    """What the bundle takes, unpacked."""
    return sum(one.stat().st_size for one in files_of(bundle))


def by_part(bundle: Path) -> Counter[str]:
    """The bytes of each part: a package, or what lies loose beside the packages."""
    found: Counter[str] = Counter()
    for one in files_of(bundle):
        parts = one.relative_to(bundle).parts
        inside = parts[1:] if parts[0] == "_internal" else parts
        loose = "libraries of the system" if parts[0] == "_internal" else inside[0]
        name = inside[0] if len(inside) > 1 else loose
        found[name.removesuffix(".libs")] += one.stat().st_size
    return found


def modules_of(bundle: Path) -> dict[str, int]:
    """Every module of Python in the program, with its bytes as they are packed."""
    program = next(one for one in bundle.glob("imvo-desktop*") if one.stem == "imvo-desktop")
    archive = CArchiveReader(str(program))
    packed = archive.open_embedded_archive("PYZ.pyz")
    return {name: length for name, (_, _, length) in packed.toc.items()}


def main(arguments: list[str]) -> int:
    """Print the list."""
    bundle = Path(arguments[0])
    for name, size in by_part(bundle).most_common():
        print(f"{size / MEGABYTE:8.2f} MB  {name}")
    modules: Counter[str] = Counter()
    for name, size in modules_of(bundle).items():
        modules[name.split(".")[0]] += size
    print("\nModules of Python, in the program itself:")
    told = modules.most_common(None if "--modules" in arguments else 15)
    for name, size in told:
        print(f"{size / MEGABYTE:8.2f} MB  {name}")
    print(f"\n{bytes_of(bundle) / MEGABYTE:8.1f} MB in all")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
