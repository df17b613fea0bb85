"""Which separator and quote sign a list uses."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.delimiter import Dialect, detect


def dialect_of(text: str, delimiter: str | None = None, quote: str | None = None) -> Dialect:
    return detect(text.splitlines(keepends=True), delimiter, quote)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("naam;adres\nAcme;Weg 1, Ede, NL\nBravo;Weg 2, Ede, NL\nC;Weg 3, Gent, BE\n", ";"),
        ("naam;waarde\nAcme;1,5\nBravo;2,5\n", ";"),
        ("naam,noot\nAcme,a;b\nBravo,c\n", ","),
        ("naam\tbedrag\nAcme\t1.234,50\nBravo\t2.000,00\n", "\t"),
        ("naam|land\nAcme, Inc|NL\nBravo, Ltd|DE\n", "|"),
        ('"naam"\t"bedrag"\n"Acme"\t"1,50"\n"Bravo"\t"2,50"\n', "\t"),
        ("naam\nAcme Holding BV\nBravo Holding BV\n", ","),
        ("nr naam datum\n1 Acme 2026-01-01\n2 Bravo 2026-01-02\n", " "),
        ("Boon BV\nGolden Bright Co., Ltd\nSilk Road Co., Ltd\nAcme, Inc.", ";"),
        ("Boon\nBakker, Jansen en Co\nCrea\nDelta\nEcho", ";"),
        ("naam,land\nGolden Bright Co., Ltd,China\nBoon,NL", ","),
        ("", ","),
    ],
)
def test_that_the_separator_is_the_one_that_cuts_evenly(text: str, delimiter: str) -> None:
    assert dialect_of(text).delimiter == delimiter


def test_that_what_a_person_gave_is_kept() -> None:
    found = dialect_of("a;b\n1;2\n", delimiter="|", quote="'")

    assert (found.delimiter, found.quotechar) == ("|", "'")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("'naam','land'\n'Acme, BV','NL'\n", "'"),
        ("naam,land\n't Hart,NL\nD'Hondt,'s-Gravenhage\n", '"'),
        ('naam,land\n"\'t Hart","NL"\n"D\'Hondt","NL"\n', '"'),
    ],
)
def test_that_the_quote_is_the_sign_that_cells_are_wrapped_in(text: str, quote: str) -> None:
    assert dialect_of(text).quotechar == quote


def test_that_a_blank_behind_every_separator_belongs_to_it() -> None:
    assert dialect_of("a, b, c\n1, 2, 3\n").skips_blanks
    assert not dialect_of("a,b,c\n1, 2,3\n4,5,6\n").skips_blanks


def test_that_a_backslash_at_the_end_of_a_path_is_no_escape() -> None:
    assert dialect_of('a,b\n"say \\"yes\\", no",2\n').has_escapes
    assert not dialect_of('"a","b"\n"C:\\dir\\","2"\n').has_escapes


def test_that_lines_in_quotes_are_lists_only_when_they_have_columns() -> None:
    assert dialect_of('"a,b,c"\n"1,2,3"\n"4,5,6"\n').is_wrapped
    assert not dialect_of('"Acme, Inc"\n"Bravo, Ltd"\n"C, SA"\n').is_wrapped
