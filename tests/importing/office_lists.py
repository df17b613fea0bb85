"""Lists as offices have them on disk: who is in them, how they are written, what they say.

All companies are made up. The lists themselves are in `office_exports` and `office_sheets`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

type Row = list[str | float]

FIELDS = {
    "name": "organisation.name",
    "own": "organisation.identifiers.own",
    "kvk": "organisation.identifiers.kvk",
    "vat": "organisation.identifiers.vat",
    "street": "organisation.address",
    "post": "organisation.postcode",
    "city": "organisation.city",
    "country": "organisation.country",
    "making": "link.country_of_making",
    "sector": "organisation.sector",
    "workers": "organisation.workers",
    "note": "organisation.note",
    "product": "link.product",
    "hs": "link.hs",
    "value": "link.value",
    "currency": "link.currency",
    "volume": "link.volume",
    "unit": "link.unit",
    "since": "link.since",
    "buyer": "buyer.name",
    "tier": "tier",
}
EVERYWHERE = "BD BE CN DE FR ID NL NL"
"""The countries of the eight companies below."""
TOTAL = 168_913_99
"""What they are paid together, in cents."""


@dataclass(frozen=True, slots=True)
class Company:
    """One of the companies the lists are about, with what a list may say of it."""

    no: str
    name: str
    street: str
    post: str
    city: str
    iso: str
    cents: int
    product: str
    hs: str

    @property
    def words(self) -> dict[str, str]:
        """What stands for it in a line of a list: `nl`, `en`, `fr`, `de` are its country."""
        plain = f"{self.cents / 100:.2f}"
        us = f"{self.cents / 100:,.2f}"
        eur = us.translate(str.maketrans(",.", ".,"))
        nl, en, fr, de = COUNTRIES[self.iso]
        own = {key: getattr(self, key) for key in ("no", "name", "street", "post", "city", "iso")}
        more = {"plain": plain, "us": us, "eur": eur, "komma": plain.replace(".", ",")}
        places = {"nl": nl, "en": en, "fr": fr, "de": de}
        return own | more | places | {"product": self.product, "hs": self.hs}


COUNTRIES = {
    "NL": ("Nederland", "Netherlands", "Pays-Bas", "Niederlande"),
    "CN": ("China", "China", "Chine", "China"),
    "ID": ("Indonesië", "Indonesia", "Indonésie", "Indonesien"),
    "DE": ("Duitsland", "Germany", "Allemagne", "Deutschland"),
    "FR": ("Frankrijk", "France", "France", "Frankreich"),
    "BD": ("Bangladesh", "Bangladesh", "Bangladesh", "Bangladesch"),
    "BE": ("België", "Belgium", "Belgique", "Belgien"),
}


def _company(line: str) -> Company:
    number, name, address, postcode, city, country, cents, product, hs = line.split("|")
    return Company(number, name, address, postcode, city, country, int(cents), product, hs)


COMPANIES = tuple(
    _company(line)
    for line in (
        "020001|Van den Berg Textiel B.V.|Herengracht 12|1015 BK|Amsterdam|NL|2139712|stof|5208",
        "020002|Shenzhen Golden Bright Electronics Co., Ltd|5 Longhua Road|518109|Shenzhen|CN"
        "|946431|kabels|8544",
        "020003|PT Busana Indah|Jl. Raya 5|40111|Bandung|ID|3576603|t-shirts|6109",
        "020004|Müller & Söhne GmbH|Hauptstraße 1|10115|Berlin|DE|1411651|schroeven|7318",
        "020005|Société Générale des Cuirs S.A.|12 rue de la Paix|69002|Lyon|FR|617306|leer|4107",
        "020006|Jansen’s Verpakkingen|Kade 3|3011 AB|Rotterdam|NL|123456|dozen|4819",
        "020007|Bangla Knit Composite Limited|Plot 44 Savar|1340|Dhaka|BD|8025000|t-shirts|6109",
        "020008|De Smet NV|Meir 50|2000|Antwerpen|BE|51240|koffie|0901",
    )
)


@dataclass(frozen=True, slots=True)
class OfficeList:
    """A list and what is to be read in it.

    `fields` has a short name of `FIELDS` for each column, `-` for one that is left out. `places`
    are the countries of the rows in order of the alphabet, `aside` the reasons rows are kept aside
    for, `asked` what is asked. `value` is the sum in cents.
    """

    name: str
    content: bytes | Callable[[Path], None]
    fields: str
    rows: int = 8
    names: int = 8
    places: str = EVERYWHERE
    making: str = ""
    value: int = 0
    aside: str = ""
    asked: str = "country_role"
    header_rows: int = 1
    preamble: int = 0
    encoding: str | None = "utf-8"

    def write(self, folder: Path) -> Path:
        """Put the list on disk, and say where."""
        path = folder / self.name
        if callable(self.content):
            self.content(path)
        else:
            path.write_bytes(self.content)
        return path


def lines(header: str, template: str, *more: str, end: str = "\r\n") -> str:
    """A text list: the header, a line for each company, and what stands below."""
    body = [template.format(**company.words) for company in COMPANIES]
    return end.join([*header.split("\n"), *body, *more, ""])


def rows(header: str, template: str) -> list[Row]:
    """The rows of a sheet: as `lines`, cells with bars between them; `#` before a number."""
    texts = [header, *[template.format(**company.words) for company in COMPANIES]]
    return [[_cell(cell) for cell in text.split("|")] for text in texts]


def sheet(*blocks: list[Row], merged: str = "") -> Callable[[Path], None]:
    """A workbook with one sheet of these rows; `merged` is a block of cells made one."""

    def write(path: Path) -> None:
        with xlsxwriter.Workbook(path) as book:
            page = book.add_worksheet("Blad1")
            every = [row for block in blocks for row in block]
            for index, row in enumerate(every):
                page.write_row(index, 0, [None if cell == "" else cell for cell in row])
            if merged:
                page.merge_range(merged, every[0][0])

    return write


def _cell(text: str) -> str | float:
    return float(text[1:]) if text.startswith("#") else text
