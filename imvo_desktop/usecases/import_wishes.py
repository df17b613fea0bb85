"""What a person wrote down beforehand about lists: columns, answers, and who is the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.importing import customs_codes
from imvo_desktop.importing.answers import Answers, Asked, QuestionKey
from imvo_desktop.importing.column_mapping import FIELDS
from imvo_desktop.usecases import import_case
from imvo_desktop.usecases.import_choices import NO_CHOICES, ImportChoices

_ANSWERS, _HEADINGS, _SAME = "answers", "headings", "same"


@dataclass(frozen=True, slots=True)
class Wishes:
    """The field of each column (none: as proposed), and the choices."""

    mapping: Mapping[str, str] | None = None
    choices: ImportChoices = NO_CHOICES


NO_WISHES = Wishes()


def read(path: Path) -> Wishes:
    """The wishes in a JSON file; other shapes raise `InputError("file_not_a_case")`.

    An object of column header to field. Beside the columns it may have `answers` (by what is
    asked, then by what it is about: a code), `headings` (product text to HS code) and `same`
    (pairs of ids that are one organisation). Raises `InputError` (`mapping_field_unknown`,
    `mapping_field_twice`) for columns that cannot be read so.
    """
    found = dict(import_case.load(path))
    try:
        answers = _answers(found.pop(_ANSWERS)) if _is_object(found, _ANSWERS) else {}
        headings = _headings(found.pop(_HEADINGS)) if _is_object(found, _HEADINGS) else {}
        same = _pairs(found.pop(_SAME)) if isinstance(found.get(_SAME), list) else frozenset()
        mapping = _texts(found)
    except (TypeError, ValueError) as error:
        raise InputError("file_not_a_case", name=path.name) from error
    _check(mapping)
    choices = ImportChoices(answers=Answers(answers, headings), same=same)
    return Wishes(mapping or None, choices)


def _check(mapping: Mapping[str, str]) -> None:
    columns: dict[str, str] = {}
    for column, field in mapping.items():
        if field not in FIELDS:
            raise InputError("mapping_field_unknown", field=field)
        first = columns.setdefault(field, column)
        if first != column:
            raise InputError("mapping_field_twice", first=first, second=column, field=field)


def _is_object(found: Mapping[str, object], name: str) -> bool:
    return isinstance(found.get(name), dict)


def _texts(found: object) -> dict[str, str]:
    if not isinstance(found, Mapping):
        raise TypeError("no object")
    return {str(name): _text(value) for name, value in found.items()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a value is no text")
    return value


def _answers(found: object) -> dict[QuestionKey, str]:
    if not isinstance(found, Mapping):
        raise TypeError("no object")
    return {
        (Asked(asked), about): code
        for asked, given in found.items()
        for about, code in _texts(given).items()
    }


def _headings(found: object) -> dict[str, str]:
    codes = {product: customs_codes.parse(text) for product, text in _texts(found).items()}
    if None in codes.values():
        raise ValueError("a heading is no code")
    return {product: code.code for product, code in codes.items() if code is not None}


def _pairs(found: object) -> frozenset[tuple[str, str]]:
    return frozenset(map(_pair, found)) if isinstance(found, list) else frozenset()


def _pair(found: object) -> tuple[str, str]:
    if not isinstance(found, list):
        raise TypeError("no pair")
    first, second = found
    return _text(first), _text(second)
