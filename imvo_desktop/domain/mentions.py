"""Where a person is mentioned: names and addresses of mail found in texts, and taken out of them.

Capitals, blanks and the ways Unicode writes one letter count as the same; a name of letters that
have capitals is found as whole words only, so that "Jan" is not found in "January".
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import Plain, dump, from_plain
from imvo_desktop.errors import InputError

FEWEST_LETTERS = 3
"""A name of fewer letters stands in too many words that are no name."""
INSTEAD = "[…]"
"""What is written where a name stood; as short as the shortest name, so that it fits."""

_WORDLIKE = frozenset({"Lu", "Ll", "Lt", "Nd"})
_AROUND = 40
_NESTED = ("[", "{")

type Ids = Mapping[str, str]
"""What each id that tells a name is called instead."""


@dataclass(frozen=True)
class Mentions:
    """The spellings of a person that are looked for: names, addresses of mail."""

    spellings: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Mentions:
        """Those that are given, without blanks around; raises `InputError` `person_too_short`."""
        found = tuple(dict.fromkeys(one for one in map(_normal, texts) if one))
        if not found or any(len(one) < FEWEST_LETTERS for one in found):
            raise InputError("person_too_short", count=FEWEST_LETTERS)
        return cls(found)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self.spellings, key=len, reverse=True)
        return re.compile("|".join(map(_expression, longest_first)), re.IGNORECASE)

    def stand_in(self, text: str) -> bool:
        """Whether the person is mentioned in `text`."""
        return self._pattern.search(_nfc(text)) is not None

    def are_all_of(self, text: str) -> bool:
        """Whether `text` is the name and nothing else."""
        return self._pattern.fullmatch(_nfc(text).strip()) is not None

    def excerpts(self, text: str) -> Iterator[str]:
        """Each mention in `text` with some words around it, on one line."""
        plain = _nfc(text)
        for found in self._pattern.finditer(plain):
            start, end = max(found.start() - _AROUND, 0), found.end() + _AROUND
            before, after = "…" if start else "", "…" if end < len(plain) else ""
            yield " ".join(f"{before}{plain[start:end]}{after}".split())

    def without(self, text: str) -> str:
        """`text` with something else in the place of each mention; the same where there is none."""
        plain = _nfc(text)
        return self._pattern.sub(INSTEAD, plain) if self._pattern.search(plain) else text

    def texts_in(self, value: object) -> Iterator[str]:
        """Every text within a plain value in which the person is mentioned."""
        for text in _texts(value):
            if self.stand_in(text) or (
                (nested := _nested(text)) is not None and any(self.texts_in(nested))
            ):
                yield text


def taken_out(
    kind: Kind, plain: Mapping[str, Plain], mentions: Mentions | None, ids: Ids
) -> dict[str, Plain]:
    """A record of `kind` as plain values, told without the person, its ids renamed by `ids`.

    A field that held nothing but the name is blank where it may be; codes stay what they are.
    Without `mentions` only ids are renamed.
    """
    made = dict(plain)
    for name, value in plain.items():
        for candidate in _candidates(value, mentions, ids):
            if candidate != value and _fits(kind, {**made, name: candidate}):
                made[name] = candidate
                break
    return {name: value for name, value in made.items() if value is not None}


def swapped(value: Plain, mentions: Mentions | None, ids: Ids) -> Plain:
    """A plain value without the person in any of its texts, ids renamed."""
    if isinstance(value, str):
        return ids.get(value) or _swapped_text(value, mentions, ids)
    if isinstance(value, list):
        return [swapped(one, mentions, ids) for one in value]
    if isinstance(value, dict):
        return {
            _swapped_text(name, mentions, ids): swapped(one, mentions, ids)
            for name, one in value.items()
        }
    return value


def _candidates(value: Plain, mentions: Mentions | None, ids: Ids) -> Iterator[Plain]:
    if isinstance(value, str) and value not in ids and mentions and mentions.are_all_of(value):
        yield None
    yield swapped(value, mentions, ids)


def _fits(kind: Kind, plain: Mapping[str, Plain]) -> bool:
    try:
        from_plain(kind, plain)
    except InputError:
        return False
    return True


def _swapped_text(text: str, mentions: Mentions | None, ids: Ids) -> str:
    nested = _nested(text)
    if nested is not None:
        made = swapped(nested, mentions, ids)
        text = text if made == nested else dump(made)
    return text if mentions is None else mentions.without(text)


def _nested(text: str) -> Plain:
    """What `text` holds where it is JSON of its own, as the steps of a what-if are; else None."""
    if not text.startswith(_NESTED):
        return None
    try:
        found: Plain = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield str(name)
            yield from _texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)


def _expression(spelling: str) -> str:
    """Finds `spelling` whatever blanks stand between its words."""
    middle = r"\s+".join(map(re.escape, spelling.split()))
    before = r"(?<!\w)" if _is_wordlike(spelling[0]) else ""
    after = r"(?!\w)" if _is_wordlike(spelling[-1]) else ""
    return f"{before}{middle}{after}"


def _is_wordlike(letter: str) -> bool:
    return unicodedata.category(letter) in _WORDLIKE


def _normal(text: str) -> str:
    return " ".join(_nfc(text).split())


def _nfc(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)
