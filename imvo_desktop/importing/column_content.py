"""What a column can hold and what it cannot, by its cells alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from imvo_desktop.importing import numbers
from imvo_desktop.knowledge import countries, product_finder, products, sectors

type Cells = Sequence[str]
type Test = Callable[[str], bool]

NUMERIC = frozenset(
    {"organisation.workers", "organisation.lat", "organisation.lon"}
    | {"link.value", "link.share", "link.volume"}
)
"""The fields that hold a number and nothing else."""
_WITH_DIGITS = (
    "organisation.postcode",
    "organisation.identifiers.kvk",
    "organisation.identifiers.vat",
    "link.since",
    "link.hs",
    *sorted(NUMERIC),
)
_SURE = 0.8
_MAIL_OR_ADDRESS = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|00|\(?0)[\d\s()./-]{8,}")
_DATE = re.compile(
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?:[ T][\d:.]+)?"
)
_LAT_LON = re.compile(r"\s*[\[(]?\s*-?\d{1,3}\.\d+\s*[,;]\s*-?\d{1,3}\.\d+\s*[\])]?\s*")
_DEGREES = re.compile(r"-?\d{1,3}[.,]\d{3,}")
_TAX_NUMBER = re.compile(
    r"(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|CHE)"
    r"[ .-]?(?=(?:[A-Z.\s]*\d){7})[0-9A-Z][0-9A-Z .]{6,14}"
)
_LEI = re.compile(r"[A-Z0-9]{18}\d{2}")
_EIGHT_DIGITS = re.compile(r"\d{8}")
_INVOICE = re.compile(
    r"\b(?:factuur\w*|creditnota|invoice|credit note|rechnung|gutschrift|facture|inv)\b",
    re.IGNORECASE,
)
_GOODS_CODE = re.compile(r"\d{4}(?:[. ]?\d{2}){0,3}")
_POSTCODE = re.compile(
    r"\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:B|D|F|NL|CH|A|PL)-\d{4,5}|\d{2}-\d{3}",
)
_CURRENCY = re.compile(r"EUR|USD|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|TRY|AUD|CAD")
_TIER = re.compile(r"(?:tier|laag|ketenlaag|level|niveau) ?\d.*", re.IGNORECASE)
_SECTOR_CODE = re.compile(r"\d{2}\.\d{1,2}")
_MONEY_SIGN = re.compile(r"[€$£¥₹]|\b(?:EUR|USD|GBP)\b")
_PLACE_WORDS = re.compile(
    r"\b(?:road|rd|street|st|avenue|ave|lane|no|plot|block|village|district|industrial|zone|"
    r"park|floor|km|straat|weg|laan|plein|kade|strasse|straße|rue|route|via|calle|jalan|jl)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_HOUSE_NUMBER = re.compile(r"[^\W\d_]{3,}\.?\s+\d+\s?[a-zA-Z]?(?:[-/]\d+)?")
_CODE = re.compile(r"[A-Za-z]{1,4}[-_ ]?\d{2,}")
_PRODUCTS_LOOKED_AT = 25
_LEGAL_FORM = re.compile(
    r"\b(?:b\.?v|n\.?v|ltd|limited|gmbh|co|corp|inc|llc|plc|s\.?a|s\.?r\.?l|spa|s\.?p\.?a|ag|sas|"
    r"oy|ab|a\.?s|pvt|pte|sdn|bhd|tbk|jsc|ltda|kft|ooo|v\.?o\.?f|cv|company)\b\.?",
    re.IGNORECASE,
)


def part(cells: Iterable[str], is_so: Test) -> float:
    """The part of the filled cells for which `is_so` holds; 0 when all are blank."""
    filled = [cell for cell in cells if cell]
    return sum(map(is_so, filled)) / len(filled) if filled else 0.0


def refutes(field: str, cells: Cells) -> bool:
    """Whether the cells cannot be what a header says: names that are numbers, and the like.

    Some odd cells are no reason; a column that is nearly wholly something else is.
    """
    if not any(cells):
        return False
    if part(cells, _is_mail_or_address) >= 0.5:
        return True
    test = _NEEDS.get(field) or _NEEDS.get(field.partition(".")[0])
    return test is not None and test(cells)


def field_of(cells: Cells, *, is_named: bool) -> str | None:
    """The field whose values have a shape of their own; None for plain words and numbers.

    A column that `is_named`, by a header we do not know, may hold other codes of the same shape
    (invoice numbers of eight digits), so there only the surest shapes count.
    """
    filled = [cell for cell in cells if cell]
    if not filled or part(filled, _is_mail_or_address) >= 0.5:
        return None
    for field, is_so in _SURE_SHAPES if is_named else _SHAPES:
        if part(filled, is_so) >= _SURE:
            return field
    return None


def are_codes(cells: Cells) -> bool:
    """Whether the cells are numbers or codes by which something else is known: 17, S001, AB-12."""
    return (
        part(cells, lambda cell: re.fullmatch(r"[A-Za-z]{0,4}[-_ ]?\d+", cell) is not None) >= 0.9
    )


def likeness_to_names(cells: Cells) -> float:
    """How much the cells look like names of organisations: 0 is not at all, over 1 is surely.

    Different texts in most rows that are no values or addresses; legal forms (Ltd, B.V.) add most.
    """
    filled = [cell for cell in cells if cell]
    if not filled or part(filled, _is_value) > 0.1 or part(filled, _is_address) > 0.5:
        return 0.0
    different = len(set(filled)) / len(filled)
    legal = part(filled, lambda cell: _LEGAL_FORM.search(cell) is not None)
    return len(filled) / len(cells) * different * (1 + legal)


def has_legal_form(text: str) -> bool:
    """Whether `text` has a word like Ltd or B.V. in it."""
    return _LEGAL_FORM.search(text) is not None


def are_own_codes(cells: Cells) -> bool:
    """Whether each row has a code of its own with letters in it, as `S001`: no mere counting."""
    filled = [cell for cell in cells if cell]
    is_each_another = len(set(filled)) == len(filled) > 2
    return is_each_another and part(filled, _whole(_CODE)) >= 0.9


def are_products(cells: Cells) -> bool:
    """Whether the cells are mostly words for goods: few different ones, most with a heading."""
    different = list(dict.fromkeys(cell for cell in cells if cell))
    if len(different) < 2 or len(different) > 0.6 * sum(map(bool, cells)):
        return False
    sample = different[:_PRODUCTS_LOOKED_AT]
    return part(sample, lambda cell: bool(product_finder.code_of(cell))) >= 0.6


def are_addresses(cells: Cells) -> bool:
    """Whether most cells have a street, a number or several parts of an address."""
    return part(cells, _is_address) > 0.5


def is_number(cell: str) -> bool:
    """Whether `cell` is a number in either way of writing."""
    return numbers.is_number(cell)


def is_country_name(cell: str) -> bool:
    """Whether `cell` is a country in any spelling we know."""
    return len(cell) >= 2 and countries.resolve(cell) is not None


def is_degrees(cells: Cells, most: float) -> bool:
    """Whether the cells are degrees with decimals, none beyond `most` on either side."""
    numeric = [cell for cell in cells if _DEGREES.fullmatch(cell)]
    if not numeric or len(numeric) < _SURE * sum(1 for cell in cells if cell):
        return False
    return all(abs(float(cell.replace(",", "."))) <= most for cell in numeric)


def _is_mail_or_address(cell: str) -> bool:
    return _MAIL_OR_ADDRESS.fullmatch(cell) is not None


def _has_digit(cell: str) -> bool:
    return any(one.isdigit() for one in cell)


def _is_date(cell: str) -> bool:
    return _DATE.fullmatch(cell) is not None


def _is_words(cell: str) -> bool:
    """Whether it is text of several words without a number."""
    return " " in cell and not _has_digit(cell) and sum(map(str.isalpha, cell)) > 6


def _is_value(cell: str) -> bool:
    is_text = sum(map(str.isalpha, cell)) >= 2 and not _is_mail_or_address(cell)
    if not is_text or numbers.is_number(cell) or len(cell) > 120:
        return True
    shapes = (_LAT_LON, _TAX_NUMBER, _POSTCODE, _PHONE)
    return is_country_name(cell) or any(one.fullmatch(cell) is not None for one in shapes)


def _is_address(cell: str) -> bool:
    """Whether it has a street, a number or several parts; a company with a number is none."""
    has_place = _PLACE_WORDS.search(cell) is not None or _HOUSE_NUMBER.search(cell) is not None
    if "," not in cell and (has_legal_form(cell) or _INVOICE.search(cell) is not None):
        return False
    has_words = _WORD.search(cell) is not None
    return (has_place and (_has_digit(cell) or "," in cell)) or (cell.count(",") >= 2 and has_words)


def _is_goods_code(cell: str) -> bool:
    """Whether it has the shape of a code of goods and begins with a heading there is."""
    return _GOODS_CODE.fullmatch(cell) is not None and cell[:4] in products.all_products()


def _is_sector_code(cell: str) -> bool:
    return _SECTOR_CODE.fullmatch(cell) is not None and sectors.by_code(cell) is not None


def _is_money(cell: str) -> bool:
    return numbers.is_number(cell) and _MONEY_SIGN.search(cell) is not None


def _is_lei(cell: str) -> bool:
    """Whether the last two digits check the others, as ISO 17442 has it (remainder 1 of 97)."""
    if _LEI.fullmatch(cell) is None:
        return False
    return int("".join(str(int(sign, 36)) for sign in cell)) % 97 == 1


def _whole(pattern: re.Pattern[str]) -> Test:
    return lambda cell: pattern.fullmatch(cell) is not None


_SURE_SHAPES: tuple[tuple[str, Test], ...] = (
    ("organisation.identifiers.lei", _is_lei),
    ("organisation.identifiers.vat", _whole(_TAX_NUMBER)),
    ("organisation.country", is_country_name),
    ("organisation.lat_lon", _whole(_LAT_LON)),
    ("organisation.postcode", _whole(_POSTCODE)),
    ("tier", _whole(_TIER)),
)
_SHAPES: tuple[tuple[str, Test], ...] = (
    *_SURE_SHAPES,
    ("link.currency", _whole(_CURRENCY)),
    ("organisation.sector", _is_sector_code),
    ("link.hs", _is_goods_code),
    ("organisation.identifiers.kvk", _whole(_EIGHT_DIGITS)),
    ("link.value", _is_money),
)


def _are_numbers(cells: Cells) -> bool:
    return part(cells, lambda cell: numbers.is_number(cell) or _is_date(cell)) >= _SURE


def _are_no_goods(cells: Cells) -> bool:
    return _are_numbers(cells) or part(cells, lambda cell: bool(_INVOICE.search(cell))) >= 0.5


def _are_no_countries(cells: Cells) -> bool:
    different = {cell for cell in cells if cell}
    return len(different) >= 3 and part(different, is_country_name) < 0.2


def _have_no_digits(cells: Cells) -> bool:
    return part(cells, _has_digit) < 0.3


def _are_words(cells: Cells) -> bool:
    return part(cells, _is_words) >= _SURE


def _are_no_pairs(cells: Cells) -> bool:
    return part(cells, _whole(_LAT_LON)) < 0.3


_NEEDS: dict[str, Callable[[Cells], bool]] = {
    "organisation.name": _are_numbers,
    "buyer.name": _are_numbers,
    "chain": _are_numbers,
    "organisation.city": _are_numbers,
    "organisation.address": _are_numbers,
    "organisation.parent": _are_numbers,
    "link.product": _are_no_goods,
    "link.unit": _are_numbers,
    "organisation.country": _are_no_countries,
    "link.country_of_making": _are_no_countries,
    "buyer.country": _are_no_countries,
    "organisation.identifiers.own": _are_words,
    "buyer.id": _are_words,
    "organisation.lat_lon": _are_no_pairs,
    **dict.fromkeys(_WITH_DIGITS, _have_no_digits),
}
