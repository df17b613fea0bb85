"""Damaged lists: what is whole stays whole, and what was mended is said."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path
from random import Random
from typing import Literal

import pytest

from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.importing.text_table import open_text

HEADERS = ["Naam", "Land", "Nr", "Datum", "Bedrag", "Adres"]
NAMES = [
    *("Acme BV", "Jansen & Zn.", "'t Hart", "O'Neill Ltd", "Bravo, Inc.", "Müller; Söhne"),
    *('Co. "Best" Ltd', '3/4" Pipe NV', '"gezegd"', "Naam\nTwee", "C:\\dir\\", "een\ttab"),
]

type Rows = list[list[str]]


def made_up_rows(random: Random, count: int) -> Rows:
    return [
        [
            random.choice(NAMES),
            random.choice(["NL", "DE", "België", ""]),
            str(random.randint(0, 99_999)),
            f"{random.randint(1, 28):02d}-03-2026",
            f"{random.randint(0, 9999)},{random.randint(0, 99):02d}",
            random.choice(NAMES),
        ]
        for _ in range(count)
    ]


def as_text(rows: Rows, random: Random) -> str:
    file = io.StringIO(newline="")
    quoting: Literal[0, 1] = random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    ends = random.choice(["\n", "\r\n"])
    delimiter = random.choice(";,\t|")
    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=ends).writerows(rows)
    return file.getvalue()


def read_back(path: Path, text: str) -> tuple[Rows, list[str]]:
    path.write_bytes(text.encode())
    source = open_text(path, ReadOptions())
    rows = [cells for _, cells in source.rows]
    return rows, [one.code for one in source.findings]


@pytest.mark.parametrize("seed", range(20))
def test_that_what_is_well_written_is_read_to_the_letter(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    rows = [HEADERS, *made_up_rows(random, random.choice([1, 20, 400]))]

    assert read_back(tmp_path / "list.csv", as_text(rows, random)) == (rows, [])


@pytest.mark.parametrize("seed", range(30))
def test_that_one_sign_too_many_or_too_few_costs_one_row(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    rows = [HEADERS, *made_up_rows(random, 100)]
    text = as_text(rows, random)
    place = random.randrange(len(text))
    sign = random.choice(['"', ";", ",", "\n", ""])
    damaged = text[:place] + sign + text[place + (not sign) :]
    read, _ = read_back(tmp_path / "list.csv", damaged)

    lost = Counter(map(tuple, rows)) - Counter(map(tuple, read))
    assert lost.total() <= 2


def test_that_a_quote_that_opens_by_mistake_does_not_swallow_rows(tmp_path: Path) -> None:
    rows = "naam;land;nr\n" + "Acme;NL;1\n" * 5 + 'Bravo;"DE;2\n' + "C;FR;3\n" * 5 + 'D;PL;"4"\n'
    read, codes = read_back(tmp_path / "list.csv", rows)

    assert len(read) == 13
    assert read[6] == ["Bravo", "DE", "2"]
    assert codes == ["quote_unclosed"]


def test_that_a_quote_that_closes_far_below_does_not_swallow_rows(tmp_path: Path) -> None:
    text = "naam;land;nr\n" + 'Acme;"NL;1\n' + "Bravo;DE;2\n" * 30 + 'C;FR";3\n'
    read, codes = read_back(tmp_path / "list.csv", text)

    assert len(read) == 33
    assert codes[0] == "quote_unclosed"


def test_that_a_cell_over_the_edge_of_a_block_is_whole(tmp_path: Path) -> None:
    address = "Straat 1\n" * 20
    rows = [HEADERS, *([["Acme", "NL", "1", "01-03-2026", "5,00", address]] * 3000)]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)

    assert read_back(tmp_path / "list.csv", file.getvalue()) == (rows, [])


@pytest.mark.full
def test_that_a_file_of_torn_rows_is_read_in_reasonable_time(tmp_path: Path) -> None:
    read, codes = read_back(
        tmp_path / "list.csv", "naam,land,nr\n" + '"Acme "x" BV,NL,1\n' * 30_000
    )

    assert len(read) == 30_001
    assert len(codes) == 20_001


@pytest.mark.full
def test_that_the_rest_of_a_list_of_torn_rows_is_cut_at_every_separator(tmp_path: Path) -> None:
    row = '"Acme "x" BV,NL,1\n' * 3 + '"Bravo, Inc.",DE,2\n'
    read, codes = read_back(tmp_path / "list.csv", "naam,land,nr\n" + row * 12_000)

    assert len(read) == 48_001
    assert codes[0] == "rest_read_plainly"
    assert read[-2:] == [['Acme "x" BV', "NL", "1"], ["Bravo, Inc.", "DE", "2"]]


def test_that_a_source_that_is_closed_halfway_lets_go_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("naam;land\n" + "Acme;NL\n" * 10, encoding="utf-8")
    source = open_text(path, ReadOptions())
    next(source.rows)
    source.close()

    assert source.position() == source.size
