"""Numbers as people type them: `1.234,56`, `1,234.56`, `€ 1.000`, `12,5 %`, decided by column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from imvo_desktop.importing import currencies

SIGNS = (",", ".")
_OTHER = {",": ".", ".": ","}
_SWAPPED = str.maketrans(",.", ".,")
_PLAIN_SIGNS = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u2009\u202f\u2002\u2003\u3000\t\n\r", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
    | dict.fromkeys("’‘`´", "'")
)
_MOST_DIGITS = 24
_ENOUGH_TO_LOOK, _ENOUGH_TO_KNOW = 5000, 1000
_SCALES = {
    "k": 3,
    "tsd": 3,
    "duizend": 3,
    "thousand": 3,
    "m": 6,
    "mn": 6,
    "mln": 6,
    "mio": 6,
    "miljoen": 6,
    "million": 6,
    "millionen": 6,
    "mld": 9,
    "mrd": 9,
    "bn": 9,
    "miljard": 9,
}
_ONLY_MONEY = frozenset("m")
_SCALE = re.compile(rf"\b(?P<before>[km])\s*(?=\d)|(?<![^\W\d_])(?P<after>{'|'.join(_SCALES)})\.?$")
_QUICK = re.compile(r"(€ ?)?([\d.,]*\d)")
_NO_CENTS = re.compile(r"([.,])--?$")
_SCIENTIFIC = re.compile(r"(\d(?:[.,]\d+)?)[eE]([+-]?\d{1,2})")
_SPACED = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?:([.,])\d+)?")
_PATTERNS = {
    sign: re.compile(
        rf"[1-9]\d{{0,2}}(?:{re.escape(other)}\d{{3}})+(?:{re.escape(sign)}\d*)?"
        rf"|\d*{re.escape(sign)}\d+|\d+{re.escape(sign)}?"
        + (r"|[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?" if sign == "." else "")
    )
    for sign, other in _OTHER.items()
}
_DOUBLE = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_CERTAIN_COMMA = re.compile(
    r"[1-9]\d{0,2}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d+,\d{4,}|[1-9]\d{0,2}(?:\.\d{3}){2,}|0?,\d+"
    r"|\d{4,},\d+|\d{1,3}(?:[ ']\d{3})+,\d+"
)
_ABOUT = re.compile(
    r"(?:ca|circa|ongeveer|ongev|ong|about|approx|approximately|around|rond|etwa|environ|env"
    r"|±|~|≈|\+/-|\+-)\.?\s*(.+)",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"(?:>=?|≥|meer dan|more than|over|ten minste|minstens|at least|min\.|vanaf|from|mehr als"
    r"|plus de)\s*(.+)|(.+?)\s*\+",
    re.IGNORECASE,
)
_RANGE = re.compile(r"([^-]+?)\s*(?:-|\bt/m\b|\btot\b|\bto\b|\bbis\b|\bà\b)\s*([^-]+)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the currency written with it, if any.

    `is_scaled`: thousands or millions stood with it. `is_other_way`: it can only be read with the
    other decimal sign than that of its column.
    """

    number: Decimal
    currency: str | None = None
    is_percent: bool = False
    is_scaled: bool = False
    is_other_way: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many cells can only mean a comma, or a point, as decimal sign; how many can mean both."""

    comma: int
    point: int
    both: int

    @property
    def sign(self) -> str | None:
        """The decimal sign most cells can only mean; None when they tell nothing."""
        if self.comma == self.point:
            return None
        return "," if self.comma > self.point else "."

    @property
    def is_ambiguous(self) -> bool:
        """Whether a cell like `1.234` is there, and the others do not agree what it means."""
        fewer, more = sorted((self.comma, self.point))
        return self.both > 0 and (more == 0 or fewer * 20 > more)


def evidence(cells: Iterable[str]) -> Evidence:
    """What `cells` tell of the decimal sign of their column, read until that is sure."""
    comma = point = both = 0
    for index, cell in enumerate(cells, 1):
        if index % _ENOUGH_TO_LOOK == 0 and comma + point > _ENOUGH_TO_KNOW:
            found = Evidence(comma, point, both)
            if not found.is_ambiguous:
                return found
        if "," not in cell and "." not in cell:
            continue
        body = _taken_apart(cell)[0]
        comma += _CERTAIN_COMMA.fullmatch(body) is not None
        point += _CERTAIN_COMMA.fullmatch(body.translate(_SWAPPED)) is not None
        both += _DOUBLE.fullmatch(body) is not None
    return Evidence(comma, point, both)


def decimal_sign(cells: Iterable[str], delimiter: str | None) -> str:
    """The decimal sign of `cells`: the one most cells can only mean, else by the separator."""
    return evidence(cells).sign or ("," if delimiter == ";" else ".")


def is_double(cell: str) -> bool:
    """Whether `cell` reads like `1.234`: a whole number with groups, or three decimals."""
    return _DOUBLE.fullmatch(_taken_apart(cell)[0]) is not None


def parse(cell: str, decimal: str) -> Amount | None:
    """The number in `cell`, read with the `decimal` sign of its column; None when it is none."""
    body, amount = _taken_apart(cell)
    if not body or (len(body) > _MOST_DIGITS and sum(map(str.isdigit, body)) > _MOST_DIGITS):
        return None
    scientific = _SCIENTIFIC.fullmatch(body)
    if scientific is not None:
        mantissa = Decimal(scientific[1].replace(",", "."))
        return _times(amount, mantissa.scaleb(int(scientific[2])))
    spaced = _SPACED.fullmatch(body)
    if spaced is not None:
        body, decimal = re.sub("[ ']", "", body), spaced[1] or decimal
    for sign in (decimal, _OTHER[decimal]):
        if _PATTERNS[sign].fullmatch(body) is not None:
            number = Decimal(body.replace(_OTHER[sign], "").replace(sign, "."))
            return _times(amount, number, is_other_way=sign != decimal)
    return None


def parse_small(cell: str, decimal: str) -> Amount | None:
    """As `parse`, for what is never a thousand: 52.123 and 1.000 have decimals."""
    if is_double(cell.lstrip("-")):
        decimal = "." if "." in cell else ","
    return parse(cell, decimal)


def _times(one: Amount, number: Decimal, *, is_other_way: bool = False) -> Amount:
    return Amount(one.number * number, one.currency, one.is_percent, one.is_scaled, is_other_way)


def at_least(cell: str, decimal: str) -> Amount | None:
    """The number that "ca. 500", "> 500", "500+" and "500-1000" give: their lowest.

    None where `cell` is none of these; "< 500" says no lowest number.
    """
    text = cell.translate(_PLAIN_SIGNS).strip()
    about = _ABOUT.fullmatch(text)
    if about is not None:
        return parse(about[1], decimal) or at_least(about[1], decimal)
    more = _AT_LEAST.fullmatch(text)
    if more is not None:
        return parse(more[1] or more[2], decimal)
    ends = _RANGE.fullmatch(text)
    return _lowest(ends[1], ends[2], decimal) if ends is not None else None


def _lowest(first: str, last: str, decimal: str) -> Amount | None:
    """The lowest of the range from `first` to `last`, which may name scale and currency of both."""
    low, high = parse(first, decimal), parse(last, decimal)
    if low is None or high is None:
        return None
    one = abs(_taken_apart(last)[1].number)
    if high.is_scaled and not low.is_scaled and low.number * one <= high.number:
        low = replace(low, number=low.number * one, is_scaled=True)  # "1-2 mln"
    if not 0 <= low.number <= high.number:
        return None
    return replace(low, currency=low.currency or high.currency)


def is_number(cell: str) -> bool:
    """Whether `cell` is a number in either way of writing."""
    return parse(cell, ".") is not None


def _taken_apart(cell: str) -> tuple[str, Amount]:
    """The digits and signs of `cell`, and what stands around them as an amount of one."""
    quick = _QUICK.fullmatch(cell)
    if quick is not None:
        return quick[2], _ONE if quick[1] is None else _ONE_EURO
    text = cell.translate(_PLAIN_SIGNS).strip()
    is_percent = text.endswith("%") or text.startswith("%")
    text, currency = currencies.taken_out(text.strip("% "))
    text = _with_cents(text)
    text, power = _without_scale(text, is_money=currency is not None)
    text, is_negative = _without_sign(text)
    one = Decimal(-1 if is_negative else 1).scaleb(power)
    return text, Amount(one, currency, is_percent, power > 0)


_ONE, _ONE_EURO = Amount(Decimal(1)), Amount(Decimal(1), "EUR")


def _with_cents(text: str) -> str:
    """`text` with 00 for the dash after its decimal sign: "1.234,-"; "1.234.-" loses it."""
    found = _NO_CENTS.search(text)
    if found is None:
        return text
    whole = text[: found.start()]
    return whole if found[1] in whole else f"{whole}{found[1]}00"


def _without_scale(text: str, *, is_money: bool) -> tuple[str, int]:
    """`text` without a word for thousands or millions, and the power of ten it stands for."""
    found = _SCALE.search(text.lower())
    if found is None:
        return text, 0
    name = found["before"] or found["after"]
    if name in _ONLY_MONEY and not is_money:
        return text, 0
    return (text[: found.start()] + text[found.end() :]).strip(), _SCALES[name]


def _without_sign(text: str) -> tuple[str, bool]:
    """`text` without its sign, and whether it is negative: "-5", "5-", "(5)"."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text[:1] in ("-", "+"):
        return text[1:].strip(), text[0] == "-"
    return (text[:-1].strip(), True) if text.endswith("-") else (text, False)
