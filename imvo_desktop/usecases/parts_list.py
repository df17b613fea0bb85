"""What the program is made of besides its own code, and by which licences that may be used.

In the bundle a list of materials (CycloneDX) was made when it was built, with every text beside it;
run from source the installed packages tell the same of themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from imvo_desktop import resources

_LIST = ("licences", "parts.cdx.json")
_OWN_TEXTS = (("icons", "LICENSE.txt"), ("fonts", "README.md"), ("map", "README.md"))
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One part: a library, font or table; `texts` are the files with its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def parts() -> tuple[Part, ...]:
    """Every part, by name."""
    listed = resources.path(*_LIST)
    found = _of_list(listed) if listed.is_file() else _installed()
    return tuple(sorted(found, key=lambda part: part.name.casefold()))


def licence_texts() -> str:
    """One line for each part, then the text of every licence, each once."""
    found = parts()
    lines = (f"{part.name}  {part.version}  {part.licence}" for part in found)
    texts = {path: None for part in found for path in part.texts}
    if not resources.path(*_LIST).is_file():
        texts |= {resources.path(*one): None for one in _OWN_TEXTS}
    said = {_read(path): None for path in texts if path.is_file()}
    return "\n\n".join(["\n".join(lines), *said])


def _of_list(path: Path) -> Iterator[Part]:
    for one in json.loads(path.read_text(encoding="utf-8"))["components"]:
        references = one.get("externalReferences", ())
        texts = [path.parent / each["url"] for each in references if each["type"] == "license"]
        yield Part(one["name"], one.get("version", ""), _licence_in(one["licenses"]), tuple(texts))


def _licence_in(licences: list[dict[str, object]]) -> str:
    """The words of the licences of a part: an expression, or the name of one."""
    told = []
    for one in licences:
        named = one.get("license")
        told.append(str(named["name"] if isinstance(named, dict) else one["expression"]))
    return "; ".join(told)


def _installed() -> Iterator[Part]:
    """The packages that ours asks for, and those that they ask for."""
    todo, seen = ["imvo-desktop"], {"imvo-desktop"}
    while todo:
        for wish in metadata.requires(todo.pop()) or ():
            name = _NAME.match(wish)
            if name is None or "extra ==" in wish or name[0].lower() in seen:
                continue
            seen.add(name[0].lower())
            try:
                found = metadata.distribution(name[0])
            except metadata.PackageNotFoundError:
                # It is for another system.
                continue
            todo.append(name[0])
            yield _part_of(found)


def _part_of(found: metadata.Distribution) -> Part:
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    licence = said.strip().splitlines()[0] if said.strip() else ""
    texts = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(file.name)
    )
    return Part(found.metadata["Name"], found.version, licence[:_LONGEST_NAME], texts)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
