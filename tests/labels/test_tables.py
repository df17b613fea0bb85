"""Every code of the program has a text in both languages, and the two say the same."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import EnumType
from pathlib import Path
from xml.etree import ElementTree

import pytest

from imvo_desktop import errors, resources, written_files
from imvo_desktop.domain import codes
from imvo_desktop.domain.codes import THEME_GROUPS, Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.labels.labels import TABLES, Labels
from imvo_desktop.storage import problems
from tests.sources import MODULES, PACKAGE, nodes
from tests.translations import FOLDER, TS, check

pytestmark = pytest.mark.full

CODES = {code: text for table in TABLES.values() for code, text in table.items()}
MAKERS = {
    "issue": "issue",
    "Issue": "issue",
    "edit": "edit",
    "joined": "edit",
    "EditLabel": "edit",
    "Finding": "finding",
}
ERRORS = frozenset(name for name in vars(errors) if name.endswith("Error"))
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LINKS = re.compile(r"\{[a-z]+:\w+\}|\((?:page|picture):\w+\)")
_IMPORT = re.compile(r"\b[Ii]mport(?:eren|eer|eert|s)?\b|geïmporteerd")
_LETTERS = re.compile(r"[A-Za-z]{3,}(?![^{]*})")
# Words that are the same in Dutch and English, and names of languages, each in its own.
ALIKE = frozenset(
    {
        "agent",
        "audit",
        "code",
        "criteria",
        "criterion",
        "csv",
        "effect",
        "english",
        "exact",
        "experiment",
        "excel",
        "filter",
        "filters",
        "logo",
        "gri",
        "guiding",
        "help",
        "hotspot",
        "hotspots",
        "imvo",
        "incident",
        "indicator",
        "json",
        "later",
        "lei",
        "mail",
        "nace",
        "nederlands",
        "niobium",
        "open",
        "pareto",
        "partners",
        "pdf",
        "plan",
        "png",
        "postcode",
        "principles",
        "product",
        "project",
        "rubber",
        "score",
        "scores",
        "sector",
        "status",
        "svg",
        "tab",
        "tin",
        "trend",
        "water",
    }
)


def _calls() -> Iterator[tuple[Path, ast.Call, str]]:
    for file in MODULES:
        for node in nodes(file):
            if isinstance(node, ast.Call):
                function = node.func
                name = function.attr if isinstance(function, ast.Attribute) else ""
                yield file, node, function.id if isinstance(function, ast.Name) else name


def _area(name: str) -> str | None:
    return "error" if name in ERRORS else MAKERS.get(name)


def _made_codes(argument: ast.expr) -> list[str]:
    """The codes a first argument stands for; an f-string is expanded over the kinds of record."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return [argument.value]
    if isinstance(argument, ast.IfExp):
        return _made_codes(argument.body) + _made_codes(argument.orelse)
    if isinstance(argument, ast.JoinedStr):
        start = ast.unparse(argument)[2:].partition("{")[0]
        return [f"{start}{kind}" for kind in Kind]
    return []


def _raised() -> list[tuple[str, frozenset[str] | None]]:
    """Every code made in the source with the names of its values (None: not readable)."""
    found = []
    for _, call, name in _calls():
        area = _area(name)
        if area is None or not call.args:
            continue
        names = [one.arg for one in call.keywords]
        values = None if None in names else frozenset(one for one in names if one)
        found += [(f"{area}.{code}", values) for code in _made_codes(call.args[0])]
    return found


def _messages() -> list[tuple[str, str, str]]:
    return [
        (context.findtext("name", ""), one.findtext("source", ""), one.findtext("translation", ""))
        for context in ElementTree.parse(FOLDER / TS).iter("context")
        for one in context.iter("message")
    ]


def _enums() -> list[tuple[str, str]]:
    found = []
    for one in vars(codes).values():
        if isinstance(one, EnumType):
            members: list[object] = list(one)
            prefix = re.sub(r"(?<!^)(?=[A-Z])", "_", one.__name__).lower()
            found += [(prefix, str(value)) for value in members]
    return found


@pytest.mark.parametrize(("prefix", "value"), _enums())
def test_that_every_value_of_the_field_has_a_name(prefix: str, value: str) -> None:
    assert f"{prefix}.{value}" in CODES


def test_that_theme_groups_seriousness_and_anchors_have_texts() -> None:
    wanted = [f"theme.{one}" for one in THEME_GROUPS] + [
        f"seriousness.{one}" for one in Seriousness
    ]
    questions = ("scale", "scope", "irremediability", "likelihood")
    wanted += [f"{one}.{answer}" for one in questions for answer in range(1, 6)]

    assert [one for one in wanted if one not in CODES] == []


def test_that_every_field_has_a_name() -> None:
    names = {f"field.{name}" for kind in Kind for name in field_names(kind)}

    assert sorted(names - CODES.keys()) == []


def test_that_every_code_raised_has_a_sentence() -> None:
    of_the_system = {*written_files._CODES.values(), *problems._SYSTEM.values()}
    of_the_system |= {*problems._DATABASE.values(), "file_write_failed", "project_disk_error"}
    made = {code for code, _ in _raised()} | {f"error.{code}" for code in of_the_system}
    missing = {code for code in made if code not in CODES}

    assert sorted(missing) == []


def test_that_every_value_a_sentence_wants_is_given() -> None:
    wanting = {
        (code, name)
        for code, values in _raised()
        if values is not None and not code.startswith(("finding.", "edit."))
        for name in set(_PLACEHOLDER.findall(CODES.get(code, ""))) - values
    }

    assert sorted(wanting) == []


def test_that_every_code_asked_for_in_the_source_exists() -> None:
    prefixes = {code.partition(".")[0] for code in CODES}
    asked = {
        argument.value
        for _, call, name in _calls()
        if name == "text" and call.args
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }

    assert (
        sorted(one for one in asked if one.partition(".")[0] in prefixes and one not in CODES) == []
    )


def test_that_no_code_is_in_two_tables() -> None:
    assert len(CODES) == sum(len(table) for table in TABLES.values())


def test_that_every_text_is_filed_under_its_table() -> None:
    for area, table in TABLES.items():
        contexts = {
            node.args[0].value
            for node in nodes(PACKAGE / "labels" / f"{area}.py")
            if isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant)
        }
        assert contexts <= {area}, f"{area}: {contexts}"
        assert table is not None


def test_that_no_text_to_translate_is_put_together() -> None:
    wrong = [
        f"{file.name}:{call.lineno}"
        for file, call, name in _calls()
        if name in ("tr", "translate", "QT_TRANSLATE_NOOP")
        for argument in call.args[:2]
        if isinstance(argument, (ast.JoinedStr, ast.BinOp))
    ]

    assert wrong == []


def test_that_both_languages_have_the_same_placeholders() -> None:
    wrong = [
        english
        for _, english, dutch in _messages()
        if dutch and sorted(_PLACEHOLDER.findall(english)) != sorted(_PLACEHOLDER.findall(dutch))
    ]

    assert wrong == []


def test_that_reading_a_list_has_one_word_in_dutch() -> None:
    """*Importeren* is what is done with goods; a list is *ingelezen*."""
    texts = {f"{context}: {english}": dutch for context, english, dutch in _messages()}
    pages = resources.path("help", "nl").glob("*.md")
    texts |= {one.name: _LINKS.sub("", one.read_text(encoding="utf-8")) for one in pages}
    wrong = [name for name, dutch in texts.items() if _IMPORT.search(dutch)]

    assert wrong == []


def test_that_no_english_is_left_in_the_dutch() -> None:
    wrong = [
        f"{context}: {english}"
        for context, english, dutch in _messages()
        if english == dutch and not {one.lower() for one in _LETTERS.findall(english)} <= ALIKE
    ]

    assert wrong == []


def test_that_every_text_reaches_the_person_in_dutch() -> None:
    dutch = Labels("nl")
    translated = {(context, english): text for context, english, text in _messages()}
    wrong = [
        code
        for area, table in TABLES.items()
        for code, english in table.items()
        if dutch._texts[code] != translated.get((area, english))
    ]

    assert wrong == []


@pytest.mark.full
def test_that_the_translation_is_up_to_date() -> None:
    assert check() == []
