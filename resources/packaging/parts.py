"""The parts a bundle is made of, each with its version, licence and the texts of its licence."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath

from contents import Entry

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent
_SPDX = {
    # Where a wheel says it in words only.
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "cycler": "BSD-3-Clause",
    "fonttools": "MIT",
    "kiwisolver": "BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}
_NAMED = {
    "matplotlib": "Matplotlib licence (PSF-based)",
    "pyinstaller": "GPL-2.0-or-later with an exception for the programs it bundles",
}
_QT = ("pyside6-essentials", "shiboken6")
_QT_TEXTS = ("QT.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_ROW = re.compile(r"^\| (?!file|-)(.+?) \|(.*)\| (.+?) \|$")
_DEBIAN_LICENCE = re.compile(r"^License: *(\S.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part: `expression` is SPDX, `licence` words where there is none; `files` are texts."""

    name: str
    version: str
    kind: str
    expression: str = ""
    licence: str = ""
    purl: str = ""
    about: str = ""
    files: tuple[Path, ...] = ()
    bills: tuple[Path, ...] = ()


def parts_of(pure: Iterable[Entry], binaries: Iterable[Entry]) -> list[Part]:
    """What a bundle of these modules and binaries, with our resources, is made of."""
    binaries = list(binaries)
    names = {one[0].split(".")[0] for one in pure}
    names |= {PurePosixPath(one[0].replace("\\", "/")).parts[0].split(".")[0] for one in binaries}
    return [
        python(),
        *(of_distribution(one) for one in distributions(names)),
        of_distribution(metadata.distribution("pyinstaller")),
        *of_system(binaries),
        *of_resources(),
    ]


def python() -> Part:
    """Python itself with its standard library."""
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [one / "LICENSE.txt" for one in places if (one / "LICENSE.txt").is_file()]
    purl = f"pkg:generic/python@{version}"
    return Part("Python", version, "library", "PSF-2.0", "", purl, "", tuple(texts[:1]))


def distributions(names: set[str]) -> list[metadata.Distribution]:
    """The installed distributions that the packages `names` come from, without our own."""
    owners = metadata.packages_distributions()
    found = {owner for name in names for owner in owners.get(name, [])}
    # Of these only a folder of libraries is there, or nothing that can be imported by its name.
    found |= {one for one in ("pillow", "numpy") if one in names}
    chosen = {_canonical(one): metadata.distribution(one) for one in found}
    return [one for name, one in sorted(chosen.items()) if name != "imvo-desktop"]


def of_distribution(found: metadata.Distribution) -> Part:
    """The part that a distribution is."""
    name = _canonical(found.metadata["Name"])
    expression = found.metadata.get("License-Expression") or _SPDX.get(name, "")
    texts, bills = [], []
    for file in found.files or ():
        if ".dist-info" not in file.parts[0]:
            continue
        if "sboms" in file.parts:
            bills.append(Path(str(found.locate_file(file))))
        elif "licenses" in file.parts or _LICENCE_FILE.match(file.name):
            texts.append(Path(str(found.locate_file(file))))
    if name in _QT:
        texts = [HERE / one for one in _QT_TEXTS]
    licence = "" if expression else _NAMED.get(name, found.metadata.get("License", ""))
    purl = f"pkg:pypi/{name}@{found.version}"
    about = found.metadata.get("Summary", "")
    return Part(
        name, found.version, "library", expression, licence, purl, about, tuple(texts), tuple(bills)
    )


def of_system(binaries: Iterable[Entry]) -> Iterator[Part]:
    """The libraries that came from the system that builds: on Debian the packages they are from."""
    # Resolved, as a folder of packages may be reached by a link; and not all of where Python is
    # installed, as that may be where the system keeps its libraries.
    ours = {Path(sysconfig.get_path(one)).resolve() for one in ("platlib", "stdlib")}
    found = [Path(one[1]).resolve() for one in binaries if one[2] == "BINARY"]
    foreign = [
        one
        for one in found
        if not ours.intersection(one.parents) and not one.name.startswith("libpython")
    ]
    known = _debian_packages(foreign)
    for name, files in sorted(known.items()):
        yield _debian_part(name, files)
    told = {one for files in known.values() for one in files}
    for path in sorted(set(foreign) - told):
        yield Part(path.name, "", "library", "", "of the system it was built on")


def of_resources() -> Iterator[Part]:
    """Icons, fonts, outlines and tables of facts."""
    icons = RESOURCES / "icons" / "LICENSE.txt"
    yield Part("Material Symbols", "", "file", "Apache-2.0", about="icons", files=(icons,))
    fonts = tuple(sorted((RESOURCES / "fonts").glob("LICENSE-*.txt")))
    for files, where, licence in _rows(RESOURCES / "fonts" / "README.md"):
        yield Part(files, "", "file", "", licence, about=where, files=fonts)
    for files, where, licence in _rows(RESOURCES / "map" / "README.md"):
        yield Part(files, "", "data", "", licence, about=where)
    with (RESOURCES / "knowledge" / "sources.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            about = f"{row['publisher']}; {row['carries']}"
            title = f"{row['title']}"
            yield Part(title, row["edition"], "data", "", row["licence"], about=about)


def _rows(page: Path) -> Iterator[tuple[str, str, str]]:
    """The rows of the table on a page: the files, where they are from, their licence."""
    for line in page.read_text(encoding="utf-8").splitlines():
        found = _ROW.match(line)
        if found:
            yield found[1], found[2].strip(" |"), found[3]


def _debian_packages(paths: list[Path]) -> Mapping[str, list[Path]]:
    """The package of each file; empty where dpkg is not the one who knows."""
    found: dict[str, list[Path]] = {}
    for path in paths:
        # A file may be known by the name it had before /lib became a part of /usr.
        for name in (path, Path(str(path).removeprefix("/usr"))):
            said = _said("dpkg-query", "-S", str(name))
            if said:
                found.setdefault(said.split(":")[0], []).append(path)
                break
    return found


def _debian_part(name: str, files: list[Path]) -> Part:
    version = _said("dpkg-query", "-W", "-f", "${Version}\n", name).split("\n")[0]
    text = Path("/usr/share/doc") / name / "copyright"
    licences: list[str] = []
    if text.is_file():
        found = _DEBIAN_LICENCE.findall(text.read_text(encoding="utf-8", errors="replace"))
        licences = sorted(set(found))
    return Part(
        name,
        version,
        "library",
        "",
        "; ".join(licences) or "see the text of its licence",
        f"pkg:deb/debian/{name}@{version}",
        "of Debian: " + ", ".join(sorted(one.name for one in files)),
        (text,) if text.is_file() else (),
    )


def _said(*command: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program and names of files
            command, capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
