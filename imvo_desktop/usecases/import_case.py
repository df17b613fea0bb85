"""Plans the import of a chain given as JSON: our own export, or the short form of examples.

The short form has `own` (an id), `organisations` (ids or objects), `links` and `risks`; ids in
the file are kept.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import edit
from imvo_desktop.domain.fields import from_plain, to_plain
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    PROJECT_ID,
    Link,
    Organisation,
    Project,
    Record,
    kind_of,
)
from imvo_desktop.domain.references import RecordKey, moved, targets
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.usecases import import_left_out, keep_aside
from imvo_desktop.usecases.import_choices import NO_CHOICES, ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan, Outcome, changes_of, counts_of
from imvo_desktop.usecases.plain_document import GROUPS

MAX_CASE_BYTES = 200_000_000
BLANKS_STAY = "blanks_stay"
"""A document with this key leaves what it does not say of a known record as it is."""
_OTHER_KEYS = frozenset(
    {"own", "project", "format", "version", "file", "method", "checksum", BLANKS_STAY}
)


@dataclass(frozen=True, slots=True)
class _Row:
    """One record of the file: its group and place there, and what it says."""

    group: str
    number: int
    raw: object


@dataclass(slots=True)
class _Read:
    """What is read so far, and what could not be."""

    records: dict[RecordKey, tuple[_Row, Record]] = field(default_factory=dict)
    occurrences: Counter[tuple[Kind, str]] = field(default_factory=Counter)
    used: int = 0
    aside: list[AsideRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def put_aside(self, row: _Row, code: str, column: str, value: str) -> None:
        """Keep `row` for later, with the reason."""
        raw = json.dumps(row.raw, ensure_ascii=False, sort_keys=True, default=str)
        self.aside.append(AsideRow(row.number, code, (row.group, raw)))
        self.note(code, row.number, column, value)

    def note(self, code: str, number: int | None, column: str, value: str) -> None:
        """An error about one record."""
        self.findings.append(Finding(code, Seriousness.ERROR, number, column, value[:200]))


def load(path: Path) -> Mapping[str, object]:
    """The JSON document in `path`; raises `FileError` or `InputError("file_not_a_case")`."""
    try:
        if path.stat().st_size > MAX_CASE_BYTES:
            raise FileError("file_too_big", name=path.name, limit=MAX_CASE_BYTES)
        document: object = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise FileError("file_missing", name=path.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=path.name) from error
    except (ValueError, RecursionError) as error:
        raise InputError("file_not_a_case", name=path.name) from error
    if not isinstance(document, dict):
        raise InputError("file_not_a_case", name=path.name)
    return document


def plan(
    document: Mapping[str, object], network: Network, choices: ImportChoices = NO_CHOICES
) -> ImportPlan:
    """What taking in `document` would do to `network`.

    A record whose id is known there is changed to what the document says. A record that does not
    fit, or that points at something unknown, is kept aside with an error. Raises
    `InputError("document_shape")` when the document holds no chain.
    """
    made = import_left_out.from_plan(without_kept(document, network), choices.left_out)
    kept = keep_aside.from_records(made.aside, choices)
    return keep_aside.with_kept(made, kept, network, choices)


def without_kept(document: Mapping[str, object], network: Network) -> ImportPlan:
    """Like `plan`, but what is set aside is only told, not made part of the project."""
    rows = list(_rows(document))
    read = _Read()
    for key in sorted(document.keys() - GROUPS.keys() - _OTHER_KEYS):
        read.findings.append(Finding("key_unknown", Seriousness.REMARK, None, key))
    known = network if document.get(BLANKS_STAY) else Network()
    for row in rows:
        _take(row, read, known)
    _follow_former(read, network)
    _keep_one_own(document, read, network)
    _drop_dangling(read, network)
    records = [record for _, record in read.records.values()]
    outcomes = [Outcome(_before(one, network), one) for one in records]
    return ImportPlan(
        edit=edit("import_case", changes_of(outcomes), count=read.used),
        findings=tuple(read.findings),
        counts=counts_of(outcomes),
        rows_in=len(rows),
        rows_used=read.used,
        rows_aside=len(read.aside),
        aside=tuple(read.aside),
    )


def _before(record: Record, network: Network) -> Record | None:
    """What the project has now; settings that were never stored count as the usual ones."""
    if isinstance(record, Project) and record == network.project:
        return record
    return network.get(kind_of(record), record.id)


def _rows(document: Mapping[str, object]) -> Iterator[_Row]:
    """Every record of the document, organisations first, so that all find what they point at."""
    if not document.keys() & GROUPS.keys():
        raise InputError("document_shape", group="organisations")
    project = document.get("project")
    if isinstance(project, Mapping):
        yield _Row("project", 1, {"id": PROJECT_ID, **project})
    own = document.get("own")
    for group in GROUPS:
        found = document.get(group, [])
        if not isinstance(found, list):
            raise InputError("document_shape", group=group)
        for number, raw in enumerate(found, 1):
            yield _Row(group, number, _in_full(raw, group, own))


def _in_full(raw: object, group: str, own: object) -> object:
    """The short forms written out: an organisation may be only an id, and `own` names one."""
    if group != "organisations":
        return raw
    plain: dict[str, object] = {"id": raw} if isinstance(raw, str) else {}
    plain |= raw if isinstance(raw, Mapping) else {}
    if plain and not plain.get("name"):
        plain["name"] = plain.get("id")
    if plain and plain.get("id") == own:
        plain["kind"] = OrganisationKind.OWN.value
    return plain or raw


def _take(row: _Row, read: _Read, known: Network) -> None:
    kind = GROUPS.get(row.group, Kind.PROJECT)
    if not isinstance(row.raw, Mapping):
        read.put_aside(row, "record_shape", row.group, str(row.raw))
        return
    plain = {str(name): value for name, value in row.raw.items()}
    if plain.get("id") is None and kind in (Kind.LINK, Kind.RISK):
        plain["id"] = _id_for(kind, plain, read)
    before_import = known.get(kind, str(plain.get("id")))
    if before_import is not None:
        plain = _over(to_plain(before_import), plain)
    try:
        record = from_plain(kind, plain)
    except InputError as error:
        column = f"{row.group}.{error.values.get('field', '')}"
        read.put_aside(row, error.code, column, str(error.values.get("value", "")))
        return
    before = read.records.get((kind, record.id))
    if before is not None and before[1] != record:
        read.put_aside(row, "id_clash", row.group, record.id)
        return
    read.records[(kind, record.id)] = (row, record)
    read.used += 1


def _over(known: Mapping[str, object], plain: Mapping[str, object]) -> dict[str, object]:
    """What is known with what is said over it, part by part where a field has parts."""
    made = {**known, **plain}
    for name, value in plain.items():
        old = known.get(name)
        if isinstance(value, Mapping) and isinstance(old, Mapping):
            made[name] = {**old, **value}
    return made


def _follow_former(read: _Read, network: Network) -> None:
    """What speaks of an organisation that was joined with another speaks of that one now."""
    joined = {one: former.organisation for one, former in network.former.items()}
    for key, (row, record) in list(read.records.items()):
        if record.id in joined and isinstance(record, (Organisation, Placement)):
            del read.records[key]
            continue
        after = _following(record, joined)
        if isinstance(after, Link) and after != record and after.supplier == after.buyer:
            del read.records[key]
        else:
            read.records[key] = (row, after)


def _following(record: Record, joined: Mapping[str, str]) -> Record:
    for target, _ in targets(record):
        if target[0] is Kind.ORGANISATION and target[1] in joined:
            record = moved(record, target, joined[target[1]])
    return record


def _id_for(kind: Kind, plain: Mapping[str, object], read: _Read) -> str:
    """An id that is the same for the same file, for a link or risk that brings none."""
    names = ("supplier", "buyer", "product", "link", "organisation", "theme")
    key = "\n".join(str(plain.get(name) or "") for name in names)
    while (kind, found := ids.row_id(kind, key, read.occurrences[kind, key])) in read.records:
        read.occurrences[kind, key] += 1
    return found


def _keep_one_own(document: Mapping[str, object], read: _Read, network: Network) -> None:
    """The project keeps its own company; another one in the document becomes a supplier."""
    own = document.get("own")
    if isinstance(own, str) and (Kind.ORGANISATION, own) not in read.records:
        read.note("reference_unknown", None, "own", own)
    known = network.own
    for key, (row, record) in read.records.items():
        if not isinstance(record, Organisation) or record.kind is not OrganisationKind.OWN:
            continue
        if known is not None and known.id != record.id:
            read.records[key] = (row, replace(record, kind=OrganisationKind.SUPPLIER))
            read.findings.append(
                Finding("own_second", Seriousness.WARNING, row.number, row.group, record.id)
            )


def _drop_dangling(read: _Read, network: Network) -> None:
    """Keep aside what points at nothing, and then what pointed at that."""
    is_changed = True
    while is_changed:
        is_changed = False
        for key, (row, record) in list(read.records.items()):
            for target, _ in targets(record):
                if target not in read.records and network.get(*target) is None:
                    del read.records[key]
                    read.used -= 1
                    read.put_aside(row, "reference_unknown", row.group, target[1])
                    is_changed = True
                    break
