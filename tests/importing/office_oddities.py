"""Lists that say something in a way of their own: groups, shares, journals, names only."""

from __future__ import annotations

from tests.importing.office_lists import TOTAL, OfficeList, lines

ODDITIES = (
    OfficeList(
        "afdelingen.csv",
        lines(
            "Supplier;Department;Contact;Country;Spend 2024;Spend 2025;Remark",
            "{name};IT;John Smith;{iso};10.000,00;{eur};see note 1)",
        ).encode(),
        "name - - country - value note",
        value=TOTAL,
    ),
    OfficeList(
        "volgnummers.csv",
        lines("Nr.;Leverancier;Land;Omzet", "{no}.;{name};{nl};{komma}")
        .replace("\n02000", "\n")
        .encode(),
        "- name country value",
        value=TOTAL,
    ),
    OfficeList(
        "journaal.csv",
        lines(
            "Boekdatum;Dagboek;Boekstuk;Relatie;Omschrijving;Bedrag",
            "01-02-2025;Inkoop;25{no};{name};Factuur 123;{komma}",
        ).encode("cp1252"),
        "- - - name - value",
        value=TOTAL,
        places="",
        asked="country_of_all",
        encoding="cp1252",
    ),
    OfficeList(
        "per_land.csv",
        b"Land;Leverancier;Bedrag\r\nChina;Acme Ltd;100\r\n;Delta Ltd;200\r\n;Echo Ltd;300\r\n"
        b"Totaal China;;600\r\nNederland;Boon BV;50\r\n;Crea BV;25\r\nTotaal Nederland;;75\r\n"
        b"Eindtotaal;;675\r\n",
        "country name value",
        names=5,
        value=675_00,
        places="CN CN CN NL NL",
        aside="total_row total_row total_row",
    ),
    OfficeList(
        "productielanden.csv",
        lines("Leverancier;Productielanden", "{name};{nl}", "Echo Ltd;China, Vietnam").encode(),
        "name making",
        rows=9,
        names=9,
        places="",
        making="BD BE CN DE FR ID NL NL",
        asked="country_text",
    ),
    OfficeList(
        "omschrijving.csv",
        lines("Crediteur;Crediteur omschrijving;Land;Bedrag", "{no};{name};{iso};{komma}").encode(),
        "own name country value",
        value=TOTAL,
    ),
    OfficeList(
        "aandeel.csv",
        lines("Leverancier;Land;% van inkoop;Laag", "{name};{nl};12,5%;1").encode(),
        "name country link.share tier",
    ),
    OfficeList(
        "merken.txt",
        b"Acme\r\nBoon\r\nCrea\r\nDelta\r\nEcho\r\n",
        "name",
        rows=5,
        names=5,
        places="",
        asked="country_of_all",
        header_rows=0,
    ),
)
