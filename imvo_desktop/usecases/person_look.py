"""Whether a text looks as if it holds a person: mail, telephone, a name. A look, no proof."""

from __future__ import annotations

import re
from collections.abc import Iterable

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.told_by_look import LOOKS

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’-]{1,30}"
_BETWEEN = r"(?:van|de|der|den|ten|ter|el|al|bin|da|dos|du|von)"
_TITLED = re.compile(
    r"\b(?i:dhr|mevr|mw|meneer|mevrouw|de heer|mr|mrs|ms|miss|señora?|herr|frau|madame)\b\.?\s+"
    rf"(?:(?i:{_BETWEEN})\s+)*{_CAPITAL}(?:\s+{_CAPITAL})?"
)
_CALLED = re.compile(
    rf"\b(?:heet|naam is|genaamd|named|called|name is)\s+(?:{_BETWEEN}\s+)*{_CAPITAL}"
)
_TWO = re.compile(rf"\b{_CAPITAL}(?:\s+{_BETWEEN})*\s+{_CAPITAL}\b")
_BEGIN_SENTENCES = """
aan alle als bij dat de deze die dit door een eind er geen het hij hun ik in is met na naar niet om
onze op over per sinds te toen uit van veel volgens voor vorige wat we wel werd wij ze zij after all
an and as at because before but by during each every for from he her his if it my no of on our since
she some that the their there they this to two we when while with you
"""
"""Words that begin a sentence, and have their capital from that."""


def looks_like_person(text: str, known: Iterable[str] = ()) -> tuple[tuple[str, str], ...]:
    """What in `text` looks like a person: (`mail`, `phone` or `name`, the words), each code once.

    Two words with a capital that stand in one of the `known` names are not taken for a person.
    """
    patterns = dict(LOOKS)
    found = {}
    for code in ("mail", "phone"):
        match = patterns[code].search(text)
        if match:
            found[code] = match.group().strip()
    name = _name_in(text, {word for one in known for word in one.casefold().split()})
    if name:
        found["name"] = name
    return tuple(found.items())


def warning(network: Network, text: str, words: Words) -> str:
    """The sentences to show below a text that looks as if it holds a person; empty for none."""
    names = [one.name for one in network.organisations.values()] if text else []
    found = looks_like_person(text, names)
    if not found:
        return ""
    told = (words.text(f"grievance.looks.{code}", found=part) for code, part in found)
    return " ".join([*told, words.text("grievance.looks.told")])


def _name_in(text: str, known: set[str]) -> str:
    for pattern in (_TITLED, _CALLED):
        match = pattern.search(text)
        if match:
            return match.group().strip()
    for match in _TWO.finditer(text):
        parts = match.group().casefold().split()
        if parts[0] not in _BEGIN_SENTENCES.split() and not known.intersection(
            (parts[0], parts[-1])
        ):
            return match.group()
    return ""
