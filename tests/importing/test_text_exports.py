"""Lists as accounting programs, spreadsheets and mail programs write them, all made up."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from imvo_desktop.importing.table import Table
from imvo_desktop.importing.table_reader import read

pytestmark = pytest.mark.usefixtures("read_here")


@dataclass(frozen=True)
class Export:
    """A file, and what should be read of it."""

    text: str
    headers: str
    rows: tuple[str, ...]
    findings: tuple[str, ...] = ()
    encoding: str = "utf-8"


EXPORTS = {
    "creditor list with title, date and total": Export(
        "Crediteurenlijst\r\nAdministratie: 001 - Voorbeeld BV\r\nDatum: 12-03-2026\r\n\r\n"
        "Code;Naam;Plaats;Land;Saldo\r\n10001;Jansen & Zn;Ede;NL;1.234,56\r\n"
        "10002;Müller GmbH;Köln;DE;-12,00\r\n\r\nTotaal;;;;1.222,56\r\n",
        "Code|Naam|Plaats|Land|Saldo",
        (
            "10001|Jansen & Zn|Ede|NL|1.234,56",
            "10002|Müller GmbH|Köln|DE|-12,00",
            "Totaal||||1.222,56",
        ),
        encoding="cp1252",
    ),
    "every line ends with the separator": Export(
        "Nummer;Naam;Land;\r\n1;Acme;NL;\r\n2;Bravo;BE;\r\n3;Café;FR;\r\n",
        "Nummer|Naam|Land",
        ("1|Acme|NL", "2|Bravo|BE", "3|Café|FR"),
        encoding="cp1252",
    ),
    "separator line of Excel": Export(
        "sep=;\r\nNaam;Omzet\r\nAcme, Inc;1,50\r\nBravo;2,50\r\n",
        "Naam|Omzet",
        ("Acme, Inc|1,50", "Bravo|2,50"),
        encoding="utf-8-sig",
    ),
    "separator line in quotes": Export('"sep=,"\nNaam,Land\nAcme,NL\n', "Naam|Land", ("Acme|NL",)),
    "export of Numbers with the name of the table": Export(
        "Table 1,,\nSupplier,Country,Value\nAcme,NL,1\nBravo,DE,2\n",
        "Supplier|Country|Value",
        ("Acme|NL|1", "Bravo|DE|2"),
    ),
    "Unicode text of Excel": Export(
        'Naam\tLand\tNoot\r\nAcme\tNL\t"a, ""b"""\r\nŁódź\tPL\tx\r\n',
        "Naam|Land|Noot",
        ('Acme|NL|a, "b"', "Łódź|PL|x"),
        encoding="utf-16",
    ),
    "addresses of several lines": Export(
        'Naam;Adres;Land\r\nAcme;"Straat 1\r\n1234 AB Ede";NL\r\nBravo;"Weg 2\n\nGent";BE\r\n',
        "Naam|Adres|Land",
        ("Acme|Straat 1\r\n1234 AB Ede|NL", "Bravo|Weg 2\n\nGent|BE"),
    ),
    "decimal commas between semicolons": Export(
        "Leverancier;Bedrag;Deel\nAcme, Inc.;1.234,50;12,5\nBravo, SA;2.000,00;7,5\nC;3,25;1,0\n",
        "Leverancier|Bedrag|Deel",
        ("Acme, Inc.|1.234,50|12,5", "Bravo, SA|2.000,00|7,5", "C|3,25|1,0"),
    ),
    "inches in a list with tabs": Export(
        'Artikel\tLeverancier\tLand\n3/4" pipe\tAcme\tCN\n1" bolt\tBravo\tDE\n"5" rod\tC\tNL\n',
        "Artikel|Leverancier|Land",
        ('3/4" pipe|Acme|CN', '1" bolt|Bravo|DE', '"5" rod|C|NL'),
        ("quotes_mended",),
    ),
    "whole lines in quotes": Export(
        '"Naam,Land,Noot"\n"Acme,NL,""a, b"""\n"Bravo,DE,c"\n',
        "Naam|Land|Noot",
        ("Acme|NL|a, b", "Bravo|DE|c"),
    ),
    "one column of names with commas": Export(
        'Naam\n"Acme, Inc"\n"Bravo, Ltd"\n"C, SA"\n', "Naam", ("Acme, Inc", "Bravo, Ltd", "C, SA")
    ),
    "one column without quotes": Export(
        "Naam leverancier\nAcme Holding BV\nBravo Textiles Ltd\nCharlie Mining SA\n",
        "Naam leverancier",
        ("Acme Holding BV", "Bravo Textiles Ltd", "Charlie Mining SA"),
    ),
    "blanks around quoted cells": Export(
        '"Naam" ; "Land" ; "Nr"\n"Acme; x" ; "NL" ; 1\n"Bravo" ; "DE" ; 2\n',
        "Naam|Land|Nr",
        ("Acme; x|NL|1", "Bravo|DE|2"),
    ),
    "printed list with rulers": Export(
        "Leveranciers\n---------------\n| Naam  | Land | Nr |\n|-------|------|----|\n"
        "| Acme  | NL   | 1  |\n| Bravo | DE   | 2  |\n---------------\n",
        "|Naam|Land|Nr",
        ("|Acme|NL|1", "|Bravo|DE|2"),
    ),
    "line ends written twice": Export(
        "naam,land\r\r\nAcme,NL\r\r\nBravo,DE\r\r\n", "naam|land", ("Acme|NL", "Bravo|DE")
    ),
    "text formulas that keep the zeros": Export(
        'Nr,Naam,Land\n="00123",Acme,NL\n"=""00124""",Bravo,DE\n',
        "Nr|Naam|Land",
        ("00123|Acme|NL", "00124|Bravo|DE"),
    ),
    "line breaks in a heading": Export(
        '"Naam\nleverancier","Land"\nAcme,NL\nBravo,DE\n',
        "Naam leverancier|Land",
        ("Acme|NL", "Bravo|DE"),
    ),
    "rows of blanks that do not break": Export(
        "naam;land\nAcme;NL\n\u00a0;\u00a0\nBravo;DE\n", "naam|land", ("Acme|NL", "Bravo|DE")
    ),
    "end sign of old programs": Export(
        "naam;land\r\nCafé;NL\r\n\x1a", "naam|land", ("Café|NL",), encoding="cp1252"
    ),
    "headings again on each page": Export(
        "Naam;Land\nAcme;NL\nBravo;DE\n\nNaam;Land\nCharlie;FR\n",
        "Naam|Land",
        ("Acme|NL", "Bravo|DE", "Charlie|FR"),
        ("header_repeated",),
    ),
    "a second list below": Export(
        "Leverancier;Land\nAcme;NL\nBravo;DE\n\nArtikel;Leverancier;Omschrijving\n1;Acme;hout\n",
        "Leverancier|Land",
        ("Acme|NL", "Bravo|DE"),
        ("second_list",),
    ),
    "groups of headings": Export(
        "Nr;Naam;Adres;;;Omzet\n;;Straat;Postcode;Plaats;\n1;Acme;Weg 1;1234 AB;Ede;3\n",
        "Nr|Naam|Adres / Straat|Adres / Postcode|Adres / Plaats|Omzet",
        ("1|Acme|Weg 1|1234 AB|Ede|3",),
    ),
    "headings in two languages": Export(
        "Naam;Land;Plaats\nName;Country;City\nAcme;NL;Ede\n",
        "Naam / Name|Land / Country|Plaats / City",
        ("Acme|NL|Ede",),
    ),
    "a quote not closed in the headings": Export(
        '"naam;land;nr\nAcme;NL;1\nBravo;DE;2\n',
        "naam|land|nr",
        ("Acme|NL|1", "Bravo|DE|2"),
        ("quote_unclosed",),
    ),
    "a separator missing behind a quote": Export(
        'id,name,date,amount\n1,"Acme",2026-01-01,5\n2,"Bravo"2026-01-02,6\n3,"C",2026-01-03,7\n'
        '4,"D",2026-01-04,8\n',
        "id|name|date|amount",
        ("1|Acme|2026-01-01|5", "2|Bravo|2026-01-02|6", "3|C|2026-01-03|7", "4|D|2026-01-04|8"),
        ("quotes_mended",),
    ),
    "a comma in a name without quotes": Export(
        "id,name,country,amount\n1,Acme,NL,5\n2,Bravo, Inc.,DE,6\n3,C,FR,7\n4,D,BE,8\n",
        "id|name|country|amount",
        ("1|Acme|NL|5", "2|Bravo, Inc.|DE|6", "3|C|FR|7", "4|D|BE|8"),
        ("row_refitted",),
    ),
    "a row pasted from another list": Export(
        "id;name;country;amount\n1;Acme;NL;5\n2\tBravo\tDE\t6\n3;C;FR;7\n4;D;BE;8\n",
        "id|name|country|amount",
        ("1|Acme|NL|5", "2|Bravo|DE|6", "3|C|FR|7", "4|D|BE|8"),
        ("row_other_separator",),
    ),
    "quotes after a backslash, and paths": Export(
        'naam,pad,noot\nAcme,C:\\data\\,"zegt \\"ja\\", echt"\nBravo,D:\\,x\n',
        "naam|pad|noot",
        ('Acme|C:\\data\\|zegt "ja", echt', "Bravo|D:\\|x"),
    ),
    "apostrophes that are no quotes": Export(
        "naam,plaats,land\n'T Hart BV,'s-Gravenhage,NL\nD'Hondt,Gent,BE\n",
        "naam|plaats|land",
        ("'T Hart BV|'s-Gravenhage|NL", "D'Hondt|Gent|BE"),
    ),
    "blanks between the cells": Export(
        'nr naam datum bedrag\n1 "Acme BV" 2026-01-01 5\n2 Bravo 2026-01-02 6\n3 C 2026-01-03 7\n',
        "nr|naam|datum|bedrag",
        ("1|Acme BV|2026-01-01|5", "2|Bravo|2026-01-02|6", "3|C|2026-01-03|7"),
    ),
    "fifteen lines above the headings": Export(
        "\n".join(f"regel {number}" for number in range(15)) + "\nnaam;land\nA;NL\nB;DE\n",
        "naam|land",
        ("A|NL", "B|DE"),
    ),
    "no headings": Export(
        "10001;Acme BV;NL\n10002;Bravo NV;BE\n", "A|B|C", ("10001|Acme BV|NL", "10002|Bravo NV|BE")
    ),
    "rows with fewer cells": Export(
        "naam;land;nr;plaats\nAcme;NL\nBravo;DE;2;Köln\nC\n",
        "naam|land|nr|plaats",
        ("Acme|NL||", "Bravo|DE|2|Köln", "C|||"),
    ),
}


def table_of(export: Export, folder: Path) -> Table:
    path = folder / "list.csv"
    path.write_bytes(export.text.encode(export.encoding))
    return read(path)


@pytest.mark.parametrize("name", EXPORTS)
def test_that_an_export_is_read_as_its_program_meant_it(tmp_path: Path, name: str) -> None:
    export = EXPORTS[name]
    table = table_of(export, tmp_path)

    assert table.headers == tuple(export.headers.split("|"))
    assert ["|".join(cell.strip() for cell in row) for row in table.rows] == list(export.rows)
    assert tuple(one.code for one in table.findings) == export.findings
