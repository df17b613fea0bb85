"""What a person does with a project and may not be interrupted without loss: the works to disturb.

Each gets a folder that `prepared` filled, and prints `ACK n checksum` when an edit is on disk.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from imvo_desktop import cli
from imvo_desktop.domain.editing import add
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import ImvoError
from imvo_desktop.own_folder import backups_folder
from imvo_desktop.storage import backup_shelf, backups, copies, frozen_copies, restoring
from imvo_desktop.storage.backup_thinning import Reason
from imvo_desktop.usecases.backups import Keeper
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.example import example_edit
from imvo_desktop.usecases.round_copy import freeze
from imvo_desktop.usecases.round_edits import RoundWish, start
from imvo_desktop.usecases.session import Receipt, Session

OLD_PROJECTS = Path(__file__).parents[1] / "files"
PROJECT, LIST, SCRIPT, COPY = "a.imvo", "list.csv", "script.jsonl", "copy.imvo"
BEFORE = b"what was there before"
EDITS = 12
STRAIGHT_BYTES = 1_000_000
ROWS = 60


def say(*words: object) -> None:
    """One line in one piece: a kill never leaves half of it."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def acknowledge(receipt: Receipt) -> None:
    """As `imvo edit --ack` does."""
    say("ACK", receipt.sequence, receipt.checksum)


def new_project(folder: Path) -> Path:
    """The example, in a project of its own."""
    path = folder / PROJECT
    with Session.create(path, author="An", clock=lambda: "2026-11-01T10:00:00Z") as session:
        session.do(example_edit("nl"))
    return path


def write_list(folder: Path, name: str = "") -> None:
    """A list of suppliers of the example, each new with this `name`."""
    lines = ["Leverancier;Land;Product;Waarde"]
    lines += [f"Leverancier {name}{row};VN;Tas {row};{row}000" for row in range(ROWS)]
    (folder / LIST).write_text("\n".join(lines), encoding="utf-8")


def write_script(folder: Path, name: str = "") -> None:
    """Edits of all sorts, on records of this `name` only."""
    lines: list[dict[str, object]] = []
    for number in range(EDITS // 6):
        a, b, link = (f"{one}{name}-{number}" for one in "abl")
        lines += [
            {"op": "add_organisation", "id": a, "name": "A" * 300},
            {"op": "add_organisation", "id": b, "name": "B", "parent": a},
            {"op": "add_link", "id": link, "supplier": a, "buyer": b, "value": number},
            {"op": "change", "kind": "link", "id": link, "product": "p" * 9000},
            {"op": "undo"},
            {"op": "redo"},
        ]
    (folder / SCRIPT).write_text("\n".join(json.dumps(line) for line in lines))


def edit(folder: Path) -> None:
    """A script of edits, by the command itself."""
    command("edit", folder / PROJECT, "--script", folder / SCRIPT, "--ack")


def edit_on(folder: Path) -> None:
    """A person who goes on after an edit that failed, in the same session."""
    with Session.open(folder / PROJECT, author="An") as session:
        for number in range(4):
            record = Organisation(id=f"n{session.sequence}-{number}", name="N", note="x" * 9000)
            try:
                acknowledge(session.do(add(session.network, record)))
            except ImvoError as error:
                say("NO", error.code)


def large_edit(folder: Path) -> None:
    """One edit that does not fit the cache of the database, and spills before it commits."""
    with Session.open(folder / PROJECT, author="An") as session:
        name = f"n{session.sequence}"
        records = [Organisation(id=f"{name}-{n}", name="N", note="x" * 9000) for n in range(450)]
        acknowledge(session.do(add(session.network, *records)))


def look(folder: Path) -> None:
    """A project is opened and closed; what a crash left half done is taken back first."""
    Session.open(folder / PROJECT, author="An").close()


def import_list(folder: Path) -> None:
    """A list comes in, with a backup before it, by the command itself."""
    command("import", folder / PROJECT, folder / LIST)


def commit_list(folder: Path) -> None:
    """As `import_list`, without reading the list anew: most of its time is the transaction."""
    with Session.open(folder / PROJECT, author="An") as session:
        name = f"i{session.sequence}"
        records = [Organisation(id=f"{name}-{n}", name="N", note="x" * 400) for n in range(450)]
        acknowledge(session.do(add(session.network, *records)))


def migrate(folder: Path) -> None:
    """A project of an older version is opened, with a backup before it."""
    keeper = Keeper(backups_folder(), utc_now, lambda error: say("NO", error.code))
    Session.open(folder / PROJECT, author="An", backups=keeper).close()
    keeper.close()
    say("DONE")


def back_up(folder: Path) -> None:
    """A backup among fifteen others, most of which are then thinned out."""
    path = folder / PROJECT
    wish = backups.Wish("2026-11-20T12:00:00Z", Reason.DAY, path)
    project_id = backup_shelf.facts(path).project_id
    backups.take(backups_folder(), project_id, wish).finish()
    say("DONE")


def restore(folder: Path) -> None:
    """The oldest backup takes the place of the project."""
    path = folder / PROJECT
    shelf = backup_shelf.folder_of(backups_folder(), backup_shelf.facts(path).project_id)
    oldest = backup_shelf.kept(shelf)[-1]
    restoring.restore(oldest.path, path, "aside", "2026-11-20T12:00:00Z")
    say("DONE")


def copy(folder: Path) -> None:
    """A copy takes the place of a file that was there."""
    copies.save_copy(folder / PROJECT, folder / COPY)
    say("DONE")


def hold_rounds(folder: Path) -> None:
    """Three versions of the chain are kept: each an edit with a frozen copy beside it."""
    with Session.open(folder / PROJECT, author="An") as session:
        for number in range(3):
            name = f"{session.sequence}-{number}"
            session.do(add(session.network, Organisation(id=name, name="木" * 200)))
            frozen = freeze(session.network.snapshot(), name, "2026-01-01T10:00:00Z", "An")
            wish = RoundWish(name, "2026-01-01")
            made = start(session.network, wish, frozen, random_ids())
            acknowledge(session.do(made, frozen_copies.beside(frozen)))


def export_csv(folder: Path) -> None:
    """The links as a table."""
    command("export", folder / PROJECT, "-o", folder / "out.csv")


def export_xlsx(folder: Path) -> None:
    """Everything as a workbook."""
    command("export", folder / PROJECT, "-o", folder / "out.xlsx")


def export_json(folder: Path) -> None:
    """Everything for our own import."""
    command("export", folder / PROJECT, "-o", folder / "out.json")


def export_pdf(folder: Path) -> None:
    """The report."""
    command("report", folder / PROJECT, "-o", folder / "out.pdf", "--date", "2026-11-22")


def write_straight(folder: Path) -> None:
    """What no export may do: write where the old file is."""
    with (folder / "out.txt").open("wb", buffering=0) as file:
        for _ in range(STRAIGHT_BYTES // 1000):
            file.write(bytes(1000))
            time.sleep(0.01)


def command(*words: object) -> None:
    """Run a command of the program; say when it could not."""
    code = cli.main([*map(str, words), "--author", "An"])
    say("DONE" if code != cli.CANNOT else "CANNOT")


type Work = Callable[[Path], None]

EXPORTS: tuple[Work, ...] = (export_csv, export_xlsx, export_json, export_pdf)
WRITES: tuple[Work, ...] = (edit, edit_on, large_edit, import_list, commit_list, hold_rounds)
OTHERS: tuple[Work, ...] = (migrate, back_up, restore, copy)
WORKS: dict[str, Work] = {
    one.__name__: one for one in (*WRITES, *OTHERS, *EXPORTS, look, write_straight)
}


def prepared(folder: Path, name: str = "") -> Path:
    """A folder with all that any work needs; what a script and a list add is called by `name`."""
    folder.mkdir(parents=True)
    new_project(folder)
    write_list(folder, name)
    write_script(folder, name)
    (folder / COPY).write_bytes(BEFORE)
    for work in EXPORTS:
        (folder / work.__name__.replace("export_", "out.")).write_bytes(BEFORE)
    return folder / PROJECT


def old_project(folder: Path, version: int) -> Path:
    """A project that the program of an older version made, in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    packed = (OLD_PROJECTS / f"project_{version:04}.imvo.gz").read_bytes()
    path = folder / PROJECT
    path.write_bytes(gzip.decompress(packed))
    return path


def shelve(project: Path, days: int = 15) -> Path:
    """Keep the project as it is as `days` backups, which the rule has not thinned yet."""
    shelf = backup_shelf.folder_of(backups_folder(), backup_shelf.facts(project).project_id)
    shelf.mkdir(parents=True, exist_ok=True)
    for day in range(days):
        at = f"2026-10-{day + 1:02}T10:00:00Z"
        copies.save_copy(project, backup_shelf.free_name(shelf, project, at, Reason.DAY).path)
    return shelf
