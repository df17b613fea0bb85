"""The commands as a table: what each is given, how that is read, and how it is explained."""

from __future__ import annotations

import argparse
import locale
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError

LANGUAGES = ("nl", "en")
CHAIN, AUDIT = "chain", "audit"
"""What `imvo export` writes: the chain with all that hangs on it, or who changed what when."""

LENSES = tuple(one.value for one in Lens)
HELP = frozenset({"-h", "--help"})
_WRONG_ARGUMENT = re.compile(r"argument ([^:]+):")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: its names, and what argparse is told of it."""

    names: tuple[str, ...]
    # Any: argparse has another type for each option.
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shape:
    """How one command is written."""

    usage: str
    arguments: tuple[Argument, ...]


_FLAG = {"action": "store_true"}
_PROJECT = Argument(("project",), {"metavar": "PROJECT"})
_PROFILE = Argument(("--profile",), {"default": "internal"})
_OUTPUT = Argument(("-o", "--output"), {"metavar": "FILE", "required": True})


def _lens(name: str) -> Lens:
    """The lens called `name`. Raises `InputError("lens_unknown")`."""
    if name not in LENSES:
        raise InputError("lens_unknown", name=name[:80], names=", ".join(LENSES))
    return Lens(name)


SHAPES: Mapping[str, Shape] = {
    "demo": Shape("[--out DIR]", (Argument(("--out",), {"default": "imvo-demo"}),)),
    "read": Shape(
        "FILE [-o clean.csv]",
        (Argument(("file",), {"metavar": "FILE"}), Argument(("-o", "--output"))),
    ),
    "import": Shape(
        "PROJECT FILE… [--buyer NAME] [--mapping FILE] [--dry-run]",
        (
            _PROJECT,
            Argument(("files",), {"metavar": "FILE", "nargs": "+"}),
            Argument(("--buyer",)),
            Argument(("--mapping",)),
            Argument(("--dry-run",), _FLAG),
        ),
    ),
    "suggest": Shape("PROJECT [--accept]", (_PROJECT, Argument(("--accept",), _FLAG))),
    "hotspots": Shape(
        "PROJECT [--lens LENS] [--options FILE]",
        (
            _PROJECT,
            Argument(("--lens",), {"type": _lens}),
            Argument(("--options",)),
        ),
    ),
    "report": Shape(
        "PROJECT -o FILE.pdf [--document NAME] [--profile NAME] [--date YYYY-MM-DD]",
        (
            _PROJECT,
            _OUTPUT,
            Argument(("--document",), {"default": "risk_report"}),
            _PROFILE,
            Argument(("--date",)),
        ),
    ),
    "export": Shape(
        "PROJECT -o FILE.xlsx|.csv|.zip|.json|.graphml|.gexf|.geojson|.png|.svg [--profile NAME] "
        "| -o FILE.csv --what audit | -o FOLDER --questionnaire [SUPPLIER…] [--date YYYY-MM-DD]",
        (
            _PROJECT,
            _OUTPUT,
            _PROFILE,
            Argument(("--what",), {"choices": (CHAIN, AUDIT), "default": CHAIN}),
            Argument(("--questionnaire",), {"nargs": "*", "metavar": "SUPPLIER"}),
            Argument(("--date",)),
        ),
    ),
    "edit": Shape(
        "PROJECT --script FILE.jsonl [--ack]",
        (_PROJECT, Argument(("--script",), {"required": True}), Argument(("--ack",), _FLAG)),
    ),
    "check": Shape("PROJECT", (_PROJECT,)),
    "rescue": Shape("PROJECT -o NEW.imvo", (_PROJECT, _OUTPUT)),
    "knowledge": Shape("[--find WORD]", (Argument(("--find",)),)),
}
_COMMON = (
    Argument(("--json",), _FLAG),
    Argument(("--lang",), {"choices": LANGUAGES}),
    Argument(("--author",)),
)
_COMMON_USAGE = {"json": "--json", "lang": "--lang nl|en", "author": "--author NAME"}


class _Parser(argparse.ArgumentParser):
    """A parser that raises codes instead of printing English."""

    def error(self, message: str) -> NoReturn:
        """Raise what `message` says as an `InputError`."""
        found = _WRONG_ARGUMENT.match(message)
        if found:
            raise InputError("argument_invalid", argument=found.group(1))
        code = "argument_unknown" if message.startswith("unrecognized") else "argument_missing"
        raise InputError(code, argument=message.rpartition(": ")[2])


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The command and its options.

    Raises `InputError`: `argument_missing`, `argument_unknown` or `argument_invalid`.
    """
    parser = _Parser(prog="imvo", add_help=False, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, shape in SHAPES.items():
        one = commands.add_parser(name, add_help=False, allow_abbrev=False)
        for argument in (*shape.arguments, *_COMMON):
            one.add_argument(*argument.names, **argument.options)
    return parser.parse_args(arguments)


def help_lines(words: Words) -> Iterator[str]:
    """All commands, what they are given and what they do."""
    yield words.text("command.imvo")
    yield from ("", f"{words.text('command.commands')}:")
    for name, shape in SHAPES.items():
        yield f"  imvo {name} {shape.usage}"
        yield f"      {words.text(f'command.{name}')}"
        if name == "hotspots":
            yield from _lens_lines(words)
    yield from ("", f"{words.text('command.options')}:")
    for option, usage in _COMMON_USAGE.items():
        yield f"  {usage.ljust(16)}{words.text(f'command.option.{option}')}"
    yield f"  {'imvo --version'.ljust(16)}{words.text('command.option.version')}"


def _lens_lines(words: Words) -> Iterator[str]:
    """Each lens with what it asks."""
    widest = max(map(len, LENSES))
    for one in LENSES:
        yield f"        {one.ljust(widest)}  {words.text(f'lens.{one}.question')}"


def language_of(arguments: Sequence[str]) -> str:
    """What --lang says, else the language of the system, else Dutch."""
    for at, one in enumerate(arguments):
        if one == "--lang" or one.startswith("--lang="):
            given = one.partition("=")[2] or "".join(arguments[at + 1 : at + 2])
            return given if given in LANGUAGES else LANGUAGES[0]
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next((one for one in named if one), locale.getlocale()[0] or "")
    return "en" if system.lower().startswith("en") else "nl"
