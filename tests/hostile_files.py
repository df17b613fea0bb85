"""Files built to harm: each is small to send and large, endless or false to read."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from tests.importing.lists import cell, workbook
from tests.importing.old_workbooks import compound_file, sheet_stream
from tests.importing.open_documents import open_document

type Maker = Callable[[Path], object]

MEGABYTE = 1 << 20
_ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12))
    + "]>"
)


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file: its name, and what writes it."""

    name: str
    write: Maker

    def made(self, folder: Path) -> Path:
        """The file, written in `folder`."""
        path = folder / self.name
        self.write(path)
        return path


def hostile_files(size: int = 1) -> Iterator[Hostile]:
    """Every file, `size` times as small as it is meant to be."""
    yield from _workbooks(size)
    yield from _open_documents(size)
    yield from _old_workbooks()
    yield from _markup(size)
    yield from _texts(size)
    yield from _archives(size)


def _workbooks(size: int) -> Iterator[Hostile]:
    far = [row(1, cell("A1", "x")), row(1_048_576, cell("XFD1048576", "y"))]
    yield Hostile("far_cell.xlsx", lambda path: workbook(path, far))
    yield Hostile("cell_500_mb.xlsx", lambda path: workbook(path, _big_cell(500 // size)))
    yield Hostile("shared_text_500_mb.xlsx", lambda path: _with_shared_text(path, 500 // size))
    bomb = [_ENTITIES.encode(), row(1, cell("A1", "&a12;"))]
    yield Hostile("entity_bomb.xlsx", lambda path: workbook(path, bomb))
    zeros = [b"\0" * MEGABYTE] * (2000 // size)
    yield Hostile("zip_bomb_2_gb.xlsx", lambda path: workbook(path, zeros))
    loose = [b"<row>" + b"<c><v>1</v></c>" * 16_384 + b"</row>"] * (20_000 // size)
    yield Hostile("cells_without_place.xlsx", lambda path: workbook(path, loose))
    wide = [b"<row>" + b"<c><v>1</v></c>" * 100_000 + b"</row>"] * 2
    yield Hostile("columns_100_000.xlsx", lambda path: workbook(path, wide))
    merged = b"</sheetData><mergeCells>" + b'<mergeCell ref="A1:XFD1048576"/>' * 50_000
    yield Hostile(
        "merged_everything.xlsx",
        lambda path: workbook(path, [row(1, cell("A1", "x")), merged, b"</mergeCells><sheetData>"]),
    )


def many_cells(path: Path, rows: int, columns: int = 10) -> None:
    """A plain workbook of many cells; nothing is wrong with it but its size."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:columns]

    def parts() -> Iterator[bytes]:
        for start in range(1, rows + 1, 1000):
            yield "".join(
                f'<row r="{n}">'
                + "".join(f'<c r="{letter}{n}"><v>{n * 7 % 1000}</v></c>' for letter in letters)
                + "</row>"
                for n in range(start, start + 1000)
            ).encode()

    workbook(path, parts())


def _open_documents(size: int) -> Iterator[Hostile]:
    repeated = 'table:number-rows-repeated="1048576"><table:table-cell '
    repeated += 'table:number-columns-repeated="16384" office:value-type="string">'
    tail = "</text:p></table:table-cell></table:table-row>"
    everywhere = f"<table:table-row {repeated}<text:p>x{tail}"
    yield Hostile("repeated_cells.ods", lambda path: open_document(path, [everywhere]))
    endless = everywhere.replace("1048576", "9" * 30).replace("16384", "9" * 30)
    yield Hostile("repeated_without_end.ods", lambda path: open_document(path, [endless]))
    one = f"<table:table-row><table:table-cell><text:p>{'x' * MEGABYTE}"
    more = ["x" * MEGABYTE] * (500 // size)
    yield Hostile("cell_500_mb.ods", lambda path: open_document(path, [one, *more, tail]))
    bomb = "<table:table-row><table:table-cell><text:p>&a12;" + tail
    yield Hostile("entity_bomb.ods", lambda path: open_document(path, [bomb], _ENTITIES))
    deep = ["<text:span>" * 1_000_000]
    yield Hostile("nested_1_000_000.ods", lambda path: open_document(path, deep))


def _old_workbooks() -> Iterator[Hostile]:
    far = sheet_stream({(0, 0): "x", (65_535, 255): "y"})
    yield Hostile("far_cell.xls", lambda path: path.write_bytes(compound_file(far)))
    lying = compound_file(far)
    for at in range(44, 76, 4):
        lie = lying[:at] + b"\xff\xff\xff\x7f" + lying[at + 4 :]
        yield Hostile(f"lying_size_{at}.xls", partial(Path.write_bytes, data=lie))


def _markup(size: int) -> Iterator[Hostile]:
    spanned = b'<html><table><tr><td colspan="999999999" rowspan="999999999">x</td></tr></table>'
    yield Hostile("spanned.xls", lambda path: path.write_bytes(spanned))
    nested = b"<html>" + b"<table><tr><td>" * 500_000
    yield Hostile("nested_tables.html", lambda path: path.write_bytes(nested))
    unclosed = b"<html><table><tr><td>" + b"<x " * (20 * MEGABYTE // size)
    yield Hostile("unclosed_tags.html", lambda path: path.write_bytes(unclosed))
    start = '<?xml version="1.0"?>'
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    sheet = f'<Workbook xmlns="{name}" xmlns:ss="{name}"><Worksheet ss:Name="A"><Table>'
    bomb = f'{start}{_ENTITIES}{sheet}<Row><Cell><Data ss:Type="String">&a12;</Data></Cell></Row>'
    yield Hostile("entity_bomb.xml", lambda path: path.write_text(bomb))
    far = f'{start}{sheet}<Row ss:Index="999999999"><Cell ss:Index="999999999" ss:MergeDown='
    far += '"999999999"><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>'
    yield Hostile("far_cell.xml", lambda path: path.write_text(far))


def _texts(size: int) -> Iterator[Hostile]:
    hundred = 100 * MEGABYTE // size
    header = b"name,country\n"
    parts: dict[str, Callable[[], list[bytes]]] = {
        "cell_100_mb.csv": lambda: [header, b'"', b"x\n" * (hundred // 2), b'",NL\n'],
        "line_100_mb.csv": lambda: [b"x" * hundred],
        "nul_50_mb.csv": lambda: [b"\0" * (hundred // 2)],
        "nul_between.csv": lambda: [header, b"Acme\0\0,NL\n" * (hundred // 20)],
        "unclosed_quote_50_mb.csv": lambda: [
            header,
            b'"Acme,NL\n',
            b"Bravo,NL\n" * (hundred // 18),
        ],
        "quote_on_every_line.csv": lambda: [header, b'"Acme,NL\n' * (hundred // 90)],
        "columns_100_000.csv": lambda: [
            b",".join([b"name"] * 100_000),
            b"\n",
            b"x," * 100_000,
            b"\n",
        ],
        "separators_only.csv": lambda: [b"," * hundred],
        "line_ends_only.csv": lambda: [b"\n" * hundred],
        "bad_bytes.csv": lambda: [header, b"\xff\xfe\xfd,\x80\x81\n" * (hundred // 50)],
    }
    for name, pieces in parts.items():
        yield Hostile(name, partial(_write, pieces=pieces))


def _archives(size: int) -> Iterator[Hostile]:
    yield Hostile("nested.zip", lambda path: path.write_bytes(_nested(200)))
    yield Hostile("members_100_000.zip", lambda path: _many_members(path, 100_000 // size))
    yield Hostile("truncated.xlsx", lambda path: _truncated(path))


def flipped(content: bytes, count: int, seed: int) -> Iterator[bytes]:
    """`content` again and again, each time with a few bytes changed."""
    dice = random.Random(seed)
    for _ in range(count):
        changed = bytearray(content)
        for _ in range(dice.choice((1, 1, 2, 8, 32))):
            changed[dice.randrange(len(changed))] = dice.randrange(256)
        yield bytes(changed)


def row(number: int, cells: bytes) -> bytes:
    """One row of a sheet."""
    return f'<row r="{number}">'.encode() + cells + b"</row>"


def _big_cell(megabytes: int) -> list[bytes]:
    text = [b"a" * MEGABYTE] * megabytes
    return [b'<row r="1"><c r="A1" t="inlineStr"><is><t>', *text, b"</t></is></c></row>"]


def _with_shared_text(path: Path, megabytes: int) -> None:
    plain = workbook(path.with_suffix(".plain"), [row(1, b'<c r="A1" t="s"><v>0</v></c>')])
    shared = b'<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Rel'
    with (
        zipfile.ZipFile(plain) as given,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in given.namelist():
            content = given.read(name)
            is_list = name.endswith("workbook.xml.rels")
            archive.writestr(name, content.replace(b"</Rel", shared) if is_list else content)
        _write_shared_text(archive, megabytes)
    plain.unlink()


def _write_shared_text(archive: zipfile.ZipFile, megabytes: int) -> None:
    with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as file:
        file.write(b'<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/')
        file.write(b'spreadsheetml/2006/main"><si><t>')
        for _ in range(megabytes):
            file.write(b"a" * MEGABYTE)
        file.write(b"</t></si></sst>")


def _write(path: Path, pieces: Callable[[], list[bytes]]) -> None:
    with path.open("wb") as file:
        file.writelines(pieces())


def _nested(depth: int) -> bytes:
    content = b"name,country\n"
    for level in range(depth):
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{level}.zip", content)
        content = made.getvalue()
    return content


def _many_members(path: Path, count: int) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(count):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", b"<x/>")


def _truncated(path: Path) -> None:
    workbook(path, [row(1, cell("A1", "name"))])
    path.write_bytes(path.read_bytes()[:-300])
