"""A new project of every row that can still be read in a damaged one."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.domain.references import RecordKey, without
from imvo_desktop.domain.sound_part import sound_network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import FileError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import copies, project_file, rescue
from imvo_desktop.storage.rescue import LostRow
from imvo_desktop.usecases.answer import Answer
from imvo_desktop.usecases.session import Session
from imvo_desktop.written_files import replacing

_MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of it. `counts` has for each kind the rows read and the rows there should be.

    `kept` counts the records in the new project; `left_out` are the others, sorted.
    """

    file: Path
    counts: tuple[tuple[Kind, int, int], ...]
    kept: int
    left_out: tuple[LostRow, ...]

    @property
    def read(self) -> int:
        """How many rows were read."""
        return sum(read for _, read, _ in self.counts)

    @property
    def total(self) -> int:
        """How many rows there should be, as far as the file tells."""
        return sum(total for _, _, total in self.counts)


def rescue_project(source: Path, target: Path, author: str, progress: Progress = SILENT) -> Rescued:
    """Make a new project at `target` with all that can be read of the one at `source`.

    It is one edit, in a file of its own with a trail of its own; the damaged file is only read.
    A record that belongs to one that is lost is left out and named; a mere pointer is emptied.
    Raises `ProjectError` `project_exists`, `project_missing`, `rescue_nothing`, what the disk says,
    and `Cancelled`; then nothing is at `target`.
    """
    if target.exists():
        raise ProjectError("project_exists", file=target.name)
    if not target.parent.is_dir():
        raise FileError("folder_missing", file=target.name, folder=str(target.parent))
    found = rescue.salvage(source, progress)
    network, dangling = sound_network(found.records)
    gone = network.missing()
    records = [_emptied(record, gone) for record in network]
    lost = [*found.lost, *(LostRow(kind_of(one), one.id, "dangling") for one in dangling)]
    changes = [Change(None, record) for record in records]
    made = edit("import_rescued", changes, count=len(records), file=source.name)
    side = project_file.side_path(target)
    with replacing(target, side=side):
        side.unlink(missing_ok=True)
        with Session.create(side, author=author) as session:
            beside = rescue.beside(found.others)
            session.complete(session.begin(made, progress, beside))
        copies.verify(side, target.name)
    return Rescued(
        file=target,
        counts=tuple((kind, *found.counts[kind]) for kind in Kind if kind in found.counts),
        kept=len(records),
        left_out=tuple(sorted(lost, key=lambda one: (one.kind, one.id, one.reason))),
    )


def free_target(source: Path, name: str) -> Path:
    """Where the new project goes: beside the damaged one, under a name that is not taken."""
    marks = ["", *(f" ({number})" for number in range(2, 1000))]
    paths = (source.with_name(f"{name}{mark}.imvo") for mark in marks)
    return next((path for path in paths if not path.exists()), source.with_name(f"{name}.imvo"))


def rescue_answer(options: Namespace, author: str, words: Words) -> Answer:
    """What `imvo rescue` does and answers."""
    found = rescue_project(Path(options.project), Path(options.output), author)
    document = {**rescue_document(found), "file": options.output}
    return Answer(document, tuple(rescue_lines(found, words)))


def rescue_document(found: Rescued) -> dict[str, object]:
    """All that `imvo rescue --json` prints."""
    return {
        "file": found.file.name,
        "rows_read": found.read,
        "rows_in": found.total,
        "rows_kept": found.kept,
        "tables": {kind.value: {"read": read, "rows": total} for kind, read, total in found.counts},
        "left_out": [
            {"table": one.kind.value, "id": one.id, "reason": one.reason} for one in found.left_out
        ],
    }


def rescue_lines(found: Rescued, words: Words) -> Iterator[str]:
    """The same as sentences; of a long list of lost rows the first."""
    number = words.number
    yield words.text(
        "command.rescue.done",
        read=number(found.read),
        count=number(found.total),
        kept=number(found.kept),
        file=found.file.name,
    )
    told = partial(words.text, "command.rescue.left")
    for one in found.left_out[:_MOST_LINES]:
        reason = words.text(f"rescue.reason.{one.reason}")
        yield told(name=words.text(f"kind.{one.kind}"), id=one.id[:80] or "?", reason=reason)
    if len(found.left_out) > _MOST_LINES:
        yield words.text("command.more", count=number(len(found.left_out) - _MOST_LINES))


def _emptied(record: Record, gone: Sequence[RecordKey]) -> Record:
    """`record` without pointers to what is `gone`."""
    for key in gone:
        record = without(record, key)
    return record
