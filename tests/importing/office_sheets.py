"""Lists as people keep them by hand in a spreadsheet, and as they send them."""

from __future__ import annotations

from pathlib import Path

from tests.importing.office_lists import (
    COMPANIES,
    TOTAL,
    OfficeList,
    Row,
    lines,
    rows,
    sheet,
)
from tests.importing.open_documents import open_document, row_of

_NAMES = [company.name for company in COMPANIES]
_PLAIN = rows("Leverancier|Land|Product|Inkoop 2025", "{name}|{nl}|{product}|#{plain}")


def _beside() -> list[Row]:
    """Suppliers in A to C and, after an empty column, countries with how many there are."""
    left = rows("Leverancier|Land|Inkoop", "{name}|{nl}|#{plain}")
    right: list[Row] = [["Land", "Aantal"], ["China", 1.0], ["Nederland", 2.0], ["Overig", 5.0]]
    return [
        [*row, "", *(right[index] if index < len(right) else [])] for index, row in enumerate(left)
    ]


def _with_subtotals() -> list[Row]:
    """Each country as a heading of its own, with a subtotal below its suppliers."""
    made: list[Row] = [["Leverancier", "Product", "Bedrag"]]
    for country in ("NL", "CN", "BD"):
        mine = [company for company in COMPANIES if company.iso == country]
        made.append([mine[0].words["nl"].upper()])
        made += [[one.name, one.product, one.cents / 100] for one in mine]
        total = sum(one.cents for one in mine) / 100
        made.append([f"Subtotaal {mine[0].words['nl']}", "", total])
    return [*made, ["Totaal generaal", "", 112_346.0]]


def _numbers_of(path: Path) -> None:
    header = ["Leverancier", "Land", "Product", "Inkoopwaarde"]
    body = [
        row_of(*"{name}|{nl}|{product}|{eur}".format(**one.words).replace("&", "&amp;").split("|"))
        for one in COMPANIES
    ]
    open_document(path, [row_of("Leveranciers 2026"), row_of(), row_of(*header), *body])


SHEETS = (
    OfficeList(
        "naast_elkaar.xlsx",
        sheet(_beside()),
        "name country value - - -",
        value=TOTAL,
        encoding=None,
    ),
    OfficeList(
        "legenda.xlsx",
        sheet(
            [["Leveranciers Fietstas BV"], ["Groen = gesprek gehad"], ["Rood = actie nodig"], []],
            _PLAIN,
            [[], ["Legenda:"], ["Groen = gesprek gehad"], ["Rood = actie nodig"]],
        ),
        "name country product value",
        rows=11,
        value=TOTAL,
        aside="note_row note_row note_row",
        preamble=4,
        encoding=None,
    ),
    OfficeList(
        "titel.xlsx",
        sheet(
            [["Overzicht leveranciers 2025"]],
            [["Leverancier", "", "Levering", ""]],
            rows("Naam|Land|Product|Bedrag", "{name}|{nl}|{product}|#{plain}"),
            merged="A1:D1",
        ),
        "name country product value",
        value=TOTAL,
        header_rows=2,
        preamble=1,
        encoding=None,
    ),
    OfficeList(
        "subtotalen.xlsx",
        sheet(_with_subtotals()),
        "name product value",
        rows=11,
        names=4,
        value=2139712 + 123456 + 946431 + 8025000,
        places="BD CN NL NL",
        aside="group_row group_row group_row total_row total_row total_row total_row",
        encoding=None,
    ),
    OfficeList(
        "lege_kolommen.csv",
        lines(
            "Naam leverancier;;Land;;Opmerkingen;;Bedrag;;",
            '{name};;{nl};;"gebeld op 3 mei,\nkomt terug;\n""later"" weer";;{eur};;',
        ).encode("cp1252"),
        "name - country - note - value",
        value=TOTAL,
        encoding="cp1252",
    ),
    OfficeList(
        "idem.csv",
        (
            "Leverancier;Land;Product;Bedrag\r\nAkker BV;Nederland;stof;100\r\n"
            'Boon BV;idem;"""";200\r\nCrea BV;id.;leer;300\r\nDelta Ltd;China;kabels;400\r\n'
            'Echo Ltd;"""";„;500\r\nFoxtrot GmbH;Duitsland;dozen;600\r\n'
        ).encode(),
        "name country product value",
        rows=6,
        names=6,
        value=2100_00,
        places="CN CN DE NL NL NL",
    ),
    OfficeList(
        "gegroepeerd.xlsx",
        sheet(
            [["Leverancier", "Land", "Artikel", "Bedrag"]],
            [["Akker BV", "Nederland", "stof", 100.0], ["", "", "leer", 50.0]],
            [["Shenzhen Cable Ltd", "China", "kabels", 400.0], ["", "", "stekkers", 25.0]],
            [["", "", "dozen", 25.0], ["Müller GmbH", "Duitsland", "schroeven", 75.0]],
            [["", "", "Totaal", 675.0]],
        ),
        "name country product value",
        rows=7,
        names=3,
        value=675_00,
        places="CN CN CN DE NL NL",
        aside="total_row",
        encoding=None,
    ),
    OfficeList(
        "numbers.csv",
        lines(
            "Tabel 1;;;\nLeverancier;Land;Product;Inkoop", "{name};{nl};{product};€ {eur}", end="\n"
        ).encode(),
        "name country product value",
        value=TOTAL,
        preamble=1,
    ),
    OfficeList(
        "google.csv",
        lines(
            "Leverancier,Land,Contact gehad,Website,Inkoop 2025",
            '"{name}",{nl},TRUE,https://www.{no}.example,"€ {eur}"',
        ).encode(),
        "name country - - value",
        value=TOTAL,
    ),
    OfficeList(
        "libre.ods",
        _numbers_of,
        "name country product value",
        value=TOTAL,
        preamble=2,
        encoding=None,
    ),
    OfficeList(
        "vragenlijst.csv",
        lines(
            "Tijdstempel,E-mailadres,Wat is de naam van uw bedrijf?,In welk land is uw bedrijf "
            "gevestigd?,Wat levert u aan ons?,In welk land wordt het product gemaakt?,"
            "Hoeveel werknemers heeft uw bedrijf?,Heeft u een gedragscode?",
            '2026/03/14 9:12:05 a.m. CET,x@{no}.example,"{name}",{nl},{product},China,120,Ja',
        ).encode(),
        "- - name country product making workers -",
        making="CN CN CN CN CN CN CN CN",
        asked="",
    ),
    OfficeList(
        "zonder_land.csv",
        lines("Leverancier;Product;Bedrag", "{name};{product};{komma}").encode("cp1252"),
        "name product value",
        places="",
        value=TOTAL,
        asked="country_of_all",
        encoding="cp1252",
    ),
    OfficeList(
        "namen.csv",
        ("\n".join(_NAMES) + "\n").encode(),
        "name",
        places="",
        asked="country_of_all",
        header_rows=0,
    ),
    OfficeList(
        "namen_met_kop.txt",
        ("Leveranciers:\r\n" + "\r\n".join(_NAMES) + "\r\n").encode("cp1252"),
        "name",
        places="",
        asked="country_of_all",
        encoding="cp1252",
    ),
    OfficeList(
        "land_in_naam.csv",
        (
            b"Leverancier;Bedrag\r\nJansen (China);100\r\nJansen (Nederland);200\r\n"
            b"Textile Works (Bangladesh);300\r\nBoon BV (Turkije);400\r\nDe Smet NV;500\r\n"
        ),
        "name value",
        rows=5,
        names=5,
        places="BD CN NL TR",
        value=1500_00,
        asked="country_of_all country_role",
    ),
    OfficeList(
        "jaren.csv",
        lines(
            "Leverancier;Land;Omzet 2023;Omzet 2024;Omzet 2025", "{name};{iso};100,00;200,00;{eur}"
        ).encode("cp1252"),
        "name country - - value",
        value=TOTAL,
        encoding="cp1252",
    ),
    OfficeList(
        "bron_onderaan.csv",
        lines(
            "Overzicht leveranciers, opgesteld door J. de Vries\n\n"
            "Leverancier,Land van herkomst,Bedrag",
            '"{name}",{nl},"{eur}"',
            'Totaal,,"168.913,99"',
            "",
            "Bron: eigen administratie",
            "* bedragen exclusief btw",
        ).encode(),
        "name making value",
        rows=11,
        value=TOTAL,
        places="",
        making="BD BE CN DE FR ID NL NL",
        aside="note_row note_row total_row",
        asked="",
        preamble=2,
    ),
    OfficeList(
        "afgedrukt.csv",
        (
            b"Leverancier;Land;Bedrag\r\nAkker BV;NL;100\r\nBoon BV;NL;200\r\n"
            b"Pagina 1 van 3;;\r\nLeverancier;Land;Bedrag\r\nCrea BV;BE;300\r\n"
            b"Delta Ltd;CN;400\r\n"
            b"Pagina 2 van 3;;\r\nLeverancier;Land;Bedrag\r\nEcho Ltd;CN;500\r\n"
            b"Pagina 3 van 3;;\r\n"
        ),
        "name country value",
        rows=8,
        names=5,
        value=1500_00,
        places="BE CN CN NL NL",
        aside="note_row note_row note_row",
    ),
    OfficeList(
        "tsjechisch.csv",
        (
            "Název dodavatele;Země;Zboží\r\n"
            + "".join(f"Továrna Šťastný {n} s.r.o.;Česko;košile\r\n" for n in range(5))
            + "Zakłady Łódź Sp. z o.o.;Polska;odzież\r\n"
        ).encode("cp1250"),
        "name country product",
        rows=6,
        names=6,
        places="CZ CZ CZ CZ CZ PL",
        encoding="cp1250",
    ),
    OfficeList(
        "geplakt.tsv",
        lines(
            "Naam leverancier\tVestigingsland\tProductgroep\tInkoop per jaar (€)",
            "{name}\u00a0\t{nl}\u00a0\t{product}\t€\u00a0{eur}",
            end="\n",
        ).encode(),
        "name country product value",
        value=TOTAL,
        asked="",
    ),
    OfficeList(
        "eenheden.xlsx",
        sheet(
            [["Leverancier", "Land", "Gewicht", "Bedrag"], ["", "(ISO)", "(kg)", "(EUR)"]],
            rows("", "{name}|{iso}|#10|#{plain}")[1:],
        ),
        "name country volume value",
        value=TOTAL,
        header_rows=2,
        encoding=None,
    ),
    OfficeList(
        "genummerd.csv",
        lines("#;Leverancier;Land;Status;Risico", "1;{name};{nl};actief;laag").encode("cp1252"),
        "- name country - -",
        encoding="cp1252",
    ),
)
