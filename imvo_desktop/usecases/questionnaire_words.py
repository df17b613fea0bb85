"""What people write in an answer cell, in Dutch or English, near the list or not."""

from __future__ import annotations

import re
from enum import StrEnum

from imvo_desktop.importing.canonical import cleaned
from imvo_desktop.knowledge import countries

MOST_WORKERS = 10**9
_YES = frozenset(
    ("yes", "y", "ja", "j", "yep", "jawel", "zeker", "oui", "x", "✓", "✔", "true", "waar")
)
_NO = frozenset(("no", "n", "nee", "neen", "nope", "non", "never", "nooit", "false", "onwaar"))
_UNKNOWN = (
    "weet niet",
    "weet ik niet",
    "niet bekend",
    "onbekend",
    "geen idee",
    "dont know",
    "do not know",
    "not known",
    "unknown",
    "no idea",
    "not sure",
    "?",
)
_NOT_SHARED = frozenset(
    ("not shared", "niet gedeeld", "geheim", "secret", "confidential", "vertrouwelijk", "-", "–")
)
_APOSTROPHES = re.compile(r"['’‘`]")
_ENDS = re.compile(r"^[\s.,;:!()\[\]]+|[\s.,;:!()\[\]]+$")
_FIRST_WORD = re.compile(r"[\w✓✔]+")
_COUNT = re.compile(
    r"(?:ca\.?|circa|about|ongeveer|±|~)?\s*(\d{1,3}(?:[., ]\d{3})+|\d+)(?:[.,]0+)?"
    r"(?![\d.,]*\d|\s*[-–]\s*\d)"
)


class Said(StrEnum):
    """What an answer to a yes-or-no question comes to."""

    YES = "yes"
    NO = "no"
    DONT_KNOW = "dont_know"


def yes_or_no(text: str) -> Said | None:
    """What `text` says; None where it is blank or says neither.

    Words behind it ("ja, sinds 2020") change nothing. A sentence that begins otherwise is not
    guessed.
    """
    plain = folded(text)
    if not plain:
        return None
    if any(plain == one or plain.startswith(f"{one} ") for one in _UNKNOWN) or plain == "?":
        return Said.DONT_KNOW
    first = _FIRST_WORD.match(plain)
    word = first.group() if first else plain
    if word in _YES:
        return Said.YES
    return Said.NO if word in _NO else None


def country(text: str) -> str | None:
    """The code of the country `text` names; None where it names none for certain."""
    return countries.resolve(cleaned(text)) if text.strip() else None


def people(text: str) -> int | None:
    """How many people `text` says ("ca. 1.200"); None where it says none."""
    found = _COUNT.match(cleaned(text).casefold())
    if found is None:
        return None
    number = int(re.sub(r"\D", "", found.group(1)))
    return number if number <= MOST_WORKERS else None


def is_not_named(text: str) -> bool:
    """Whether `text` says that the supplier of a material is not told, or not known."""
    plain = folded(text)
    return not plain or plain in _NOT_SHARED or yes_or_no(text) is Said.DONT_KNOW


def folded(text: str) -> str:
    """`text` in small letters on one line, without what stands around it."""
    plain = _APOSTROPHES.sub("", cleaned(text).casefold())
    return plain if plain in _NOT_SHARED or plain == "?" else _ENDS.sub("", plain)
