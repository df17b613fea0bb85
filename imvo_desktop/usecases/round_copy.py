"""The frozen copy of a round: chain and result as canonical text, and the way back years later.

The first line says what it is and holds the numbers; then a line for each record as `[kind, its
fields]`, and one for each link and risk with the level it had: `["level", kind, id, level, at
least]`. Rounds and what-ifs themselves are not in it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.compared import Standing, standings
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.round_figures import Figures, figures_of
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.fields import RECORD_VERSION, Plain, canonical_text, dump, from_plain
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.round import Round
from imvo_desktop.errors import InputError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import frozen_copies
from imvo_desktop.storage.frozen_copies import FrozenCopy
from imvo_desktop.usecases.assess import assess_network

_FORMAT, _LEVEL = "imvo-round", "level"
_LEFT_OUT = frozenset({Kind.ROUND, Kind.SCENARIO})
_STEP = 2_000

type Upcaster = Callable[[Kind, dict[str, object]], dict[str, object]]
UPCASTERS: dict[int, Upcaster] = {}
"""By the version of records it reads, what makes plain fields of the version after it."""


@dataclass(frozen=True, slots=True)
class Reported:
    """What a round said when it was held: by which method, in numbers, and level by level."""

    method: Mapping[str, Plain]
    figures: Figures
    levels: Mapping[Kind, Mapping[str, Standing]]


@dataclass(frozen=True, slots=True, eq=False)
class Thawed:
    """A round read back: the chain as it was, in records of this version, and what was said."""

    network: Network
    reported: Reported


def freeze(
    network: Network, name: str, at: str, author: str, progress: Progress = SILENT
) -> FrozenCopy:
    """The copy of `network` and of what is found in it now; `network` must not change meanwhile."""
    assessment = assess_network(network)
    lines = _lines(network, assessment, at)
    count = len(network) + len(network.links) + len(network.risks)
    copy_id, payload = frozen_copies.packed(lines, count, progress)
    version = assessment.method.version
    return FrozenCopy(copy_id, Kind.ROUND, name, at, author, version, payload)


def thaw(path: Path, held: Round, progress: Progress = SILENT) -> Thawed:
    """The round `held` as it was kept in the project at `path`.

    Raises `ProjectError`: `frozen_missing`, `frozen_damaged` or `frozen_newer`.
    """
    return thaw_copy(path, held.copy, held.name, progress)


def thaw_copy(path: Path, copy_id: str, name: str, progress: Progress = SILENT) -> Thawed:
    """As `thaw`, by the id of the copy; `name` is how a problem calls it."""
    text = frozen_copies.text_of(path, copy_id, name, progress)
    try:
        return _thawed(text, progress)
    except _NewerError as error:
        raise ProjectError("frozen_newer", name=name) from error
    except (ValueError, KeyError, TypeError, RecursionError, InputError) as error:
        raise ProjectError("frozen_damaged", name=name) from error


def method_plain(method: Method) -> dict[str, Plain]:
    """The options of a method by name, as they are kept and compared."""
    return {one.name: _plain(getattr(method, one.name)) for one in dataclasses.fields(method)}


class _NewerError(Exception):
    """The copy is of a form or record version that this program does not know."""


def _lines(network: Network, assessment: Assessment, at: str) -> Iterator[str]:
    yield dump(_header_of(network, assessment, at))
    for record_kind in Kind:
        if record_kind in _LEFT_OUT:
            continue
        for _, record in sorted(network.records(record_kind).items()):
            yield f'["{record_kind}",{canonical_text(record)}]'
    for kind, columns in ((Kind.LINK, assessment.links), (Kind.RISK, assessment.risks)):
        for one, found in standings(columns).items():
            yield dump([_LEVEL, kind.value, one, found.level.value, found.is_at_least])


def _header_of(network: Network, assessment: Assessment, at: str) -> dict[str, Plain]:
    figures = figures_of(network, assessment)
    plain: dict[str, Plain] = {
        one.name: getattr(figures, one.name)
        for one in dataclasses.fields(figures)
        if one.name != "levels"
    }
    plain["levels"] = {level.value: count for level, count in figures.levels.items()}
    return {
        "format": _FORMAT,
        "record_version": RECORD_VERSION,
        "at": at,
        "method": method_plain(assessment.method),
        "figures": plain,
    }


def _thawed(text: str, progress: Progress) -> Thawed:
    # Not splitlines: a name may hold a line separator that is no line feed.
    lines = text.removesuffix("\n").split("\n")
    header = _header(lines[0])
    version = cast(int, header["record_version"])  # reason: the header was looked at
    records: list[Record] = []
    levels: dict[Kind, dict[str, Standing]] = {Kind.LINK: {}, Kind.RISK: {}}
    for number, line in enumerate(lines[1:]):
        if number % _STEP == 0:
            progress.step(number, len(lines))
        kind, *rest = json.loads(line)
        if kind == _LEVEL:
            of, one, level, is_at_least = rest
            levels[Kind(of)][one] = Standing(Level(level), bool(is_at_least))
        else:
            records.append(from_plain(Kind(kind), _upcast(Kind(kind), rest[0], version)))
    reported = Reported(_method_in(header), _figures_in(header), levels)
    return Thawed(Network(records), reported)


def _header(line: str) -> Mapping[str, object]:
    header = json.loads(line)
    if not isinstance(header, dict) or header.get("format") != _FORMAT:
        raise ValueError(line[:80])
    version = header["record_version"]
    if not isinstance(version, int) or version > RECORD_VERSION:
        raise _NewerError
    return header


def _upcast(kind: Kind, plain: dict[str, object], version: int) -> dict[str, object]:
    for step in range(version, RECORD_VERSION):
        plain = UPCASTERS[step](kind, plain)
    return plain


def _method_in(header: Mapping[str, object]) -> dict[str, Plain]:
    """The options as they were; one that was not there yet was what it is without a choice."""
    kept = cast(Mapping[str, Plain], header["method"])  # reason: checked by its SHA-256
    return {**method_plain(Method()), **kept}


def _figures_in(header: Mapping[str, object]) -> Figures:
    plain = dict(cast(Mapping[str, object], header["figures"]))  # reason: checked by its SHA-256
    counts = cast(Mapping[str, int], plain.pop("levels"))  # reason: the same
    levels = {Level(level): count for level, count in counts.items()}
    make = cast(Callable[..., Figures], Figures)  # reason: by the names it was kept under
    return make(levels=levels, **plain)


def _plain(value: object) -> Plain:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(value)
