"""How lists were read before: what each column was, and what was answered, by their headings.

Nothing of a list itself is kept but texts for which a person named the country.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from imvo_desktop.errors import FileError
from imvo_desktop.importing.answers import Asked, QuestionKey
from imvo_desktop.importing.synonyms import folded_header
from imvo_desktop.written_files import write_text

_log = logging.getLogger(__name__)

MOST = 100
MOST_ANSWERS = 1_000
_VERSION = 1
_OF_A_COLUMN = frozenset({Asked.NUMBERS, Asked.DATES, Asked.COUNTRY_ROLE})


@dataclass(frozen=True, slots=True)
class Remembered:
    """The field of each column (blank: left out), and the answers by question."""

    fields: tuple[str, ...]
    answers: Mapping[QuestionKey, str] = field(default_factory=dict)


class RememberedLists:
    """The last 100 ways of reading a list, in the file at `path`; the last one first.

    A file that cannot be read counts as empty, and one that cannot be written stays as it is:
    remembering is a convenience.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, columns: Sequence[str]) -> Remembered | None:
        """How a list with these columns was read last."""
        for one in self._load():
            if one.get("key") == _key(columns):
                return _remembered(one, columns)
        return None

    def keep_all(self, lists: Iterable[tuple[Sequence[str], Remembered]]) -> None:
        """Read lists with these columns so from now on."""
        for columns, remembered in lists:
            self.keep(columns, remembered)

    def keep(self, columns: Sequence[str], remembered: Remembered) -> None:
        """Read lists with these columns so from now on."""
        answers = [_row(key, code, columns) for key, code in remembered.answers.items()]
        kept = {
            "key": _key(columns),
            "fields": list(remembered.fields),
            "answers": answers[:MOST_ANSWERS],
        }
        self._save([kept, *self._others(columns)][:MOST])

    def forget(self, columns: Sequence[str]) -> None:
        """Read lists with these columns as if for the first time."""
        self._save(self._others(columns))

    def _others(self, columns: Sequence[str]) -> list[Mapping[str, object]]:
        return [one for one in self._load() if one.get("key") != _key(columns)]

    def _load(self) -> list[Mapping[str, object]]:
        try:
            document: object = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return []
        found = document.get("lists") if isinstance(document, dict) else None
        return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

    def _save(self, lists: Sequence[Mapping[str, object]]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            document = {"version": _VERSION, "lists": lists}
            write_text(self._path, json.dumps(document, ensure_ascii=False, indent=1))
        except (OSError, FileError) as error:
            _log.warning("how lists are read cannot be remembered: %s", type(error).__name__)


def _key(columns: Sequence[str]) -> str:
    """The row of headings, as a digest: the words themselves are not kept."""
    folded = "\n".join(map(folded_header, columns))
    return hashlib.sha256(folded.encode()).hexdigest()


def _row(key: QuestionKey, code: str, columns: Sequence[str]) -> tuple[str, str | int, str]:
    """An answer; a column is kept by its place."""
    asked, about = key
    is_column = asked in _OF_A_COLUMN and about in columns
    return (asked.value, list(columns).index(about) if is_column else about, code)


def _remembered(kept: Mapping[str, object], columns: Sequence[str]) -> Remembered | None:
    fields, answers = kept.get("fields"), kept.get("answers")
    if not isinstance(fields, list) or len(fields) != len(columns):
        return None
    found: dict[QuestionKey, str] = {}
    for row in answers if isinstance(answers, list) else []:
        match row:
            case [str(asked), int(place), str(code)] if 0 <= place < len(columns):
                about = columns[place]
            case [str(asked), str(about), str(code)]:
                pass
            case _:
                continue
        if asked in Asked:
            found[(Asked(asked), about)] = code
    return Remembered(tuple(map(str, fields)), found)
