"""Names in the form they are compared in, with and without their legal form."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠"
# Blanks of every width and signs that are not seen.
_BEFORE = " \u00a0\u1680\u202f\u205f\u3000\ufeff\u00ad\u061c\u180e\u2060\x0b\x0c\x7f\x85" + "".join(
    map(chr, (*range(9), *range(0x0E, 0x20), *range(0x2000, 0x2010), *range(0x2028, 0x202F),
    *range(0x2066, 0x206A)))
)  # fmt: skip
_WORDS = re.compile(r"[^\W_]+")
_FORM = (
    "ltd|limited|ltda|gmbh|mbh|bv|bvba|nv|vof|sprl|company|corp|corporation|inc|incorporated|llc|"
    "llp|plc|pvt|private|pte|pty|sarl|sas|srl|sdn|bhd|berhad|tbk|jsc|pjsc|ojsc|ooo|kft|zrt|sro|"
    "spzoo|oyj|eirl|saci|şti|sti|aş|şirketi|sirketi|ооо|оао|зао|пао"
)
_ENDING = (
    "co|sa|ag|kg|ohg|ug|oy|ab|as|aps|asa|se|spa|sac|cv|lp|doo|dd|zoo|zo|jv|pt|san|tic|ve|and|und|"
    "sanayi|ticaret|anonim|limitet|public|societe"
)
_STARTING = "pt|cv|ooo|ооо|оао|зао|пао|ud|tov|тов|cong|ty|tnhh"
_LEGAL_FORM = frozenset(_FORM.split("|"))
_LEGAL_AT_END = _LEGAL_FORM | frozenset(_ENDING.split("|"))
_LEGAL_AT_START = frozenset(_STARTING.split("|"))
_LEGAL_SIGNS = re.compile(
    r"股份有限公司|有限责任公司|有限責任公司|有限公司|公司|株式会社|有限会社|合同会社|주식회사|\([株有주]\)"
)
_ARTICLES = frozenset(("the", "de", "het"))
_AND = frozenset(("and", "en", "und", "et"))
_REMEMBERED = 1 << 18
_POLISH = re.compile(r"\bsp z ?oo\b")


def cleaned(text: str) -> str:
    """`text` on one line, without control and zero-width signs and double blanks."""
    if text.isprintable():
        return " ".join(text.split())
    plain = "".join(
        " " if sign in "\r\n\t" else sign
        for sign in text
        if sign in "\r\n\t" or unicodedata.category(sign) not in ("Cc", "Cf")
    )
    return " ".join(plain.split())


def without_guard(text: str) -> str:
    """`text` without the quote that an export puts before what looks like a formula."""
    return text[1:] if text.startswith("'") and is_like_formula(text[1:].lstrip("'")) else text


def is_like_formula(text: str) -> bool:
    """Whether a spreadsheet may read `text` as a formula."""
    return text.lstrip(_BEFORE)[:1] in tuple(_FORMULA_SIGNS)


@lru_cache(maxsize=_REMEMBERED)
def name_key(text: str) -> str:
    """NFKC, casefold, only letters and digits (if any): equal for a name typed differently."""
    return "".join(_words(text)) or text.casefold()


def legal_key(text: str) -> str:
    """Like `name_key` without legal form, leading article and "and".

    The whole name when nothing else is left.
    """
    return "".join(bare_words(text)) or name_key(text)


def forget() -> None:
    """Let go of the names that were looked at, after a long list."""
    name_key.cache_clear()
    bare_words.cache_clear()


@lru_cache(maxsize=_REMEMBERED)
def bare_words(text: str) -> tuple[str, ...]:
    """The words of a name that tell it from others: no legal form, leading article or "and"."""
    if not text.isascii():
        text = _LEGAL_SIGNS.sub(" ", unicodedata.normalize("NFKC", text))
    words = _spelled_out(_words(text))
    if "sp" in words:
        words = _POLISH.sub("spzoo", " ".join(words)).split()
    if len(words) > 1 and words[0] in _ARTICLES:
        del words[0]
    while words and words[-1] in _LEGAL_AT_END:
        words.pop()
    while len(words) > 1 and words[0] in _LEGAL_AT_START:
        del words[0]
    return tuple(word for word in words if word not in _LEGAL_FORM and word not in _AND)


def _spelled_out(words: list[str]) -> list[str]:
    """`words` with single letters that stand together joined: "b v" is "bv"."""
    joined: list[str] = []
    was_letter = False
    for word in words:
        is_letter = len(word) == 1 and word.isalpha()
        if is_letter and was_letter:
            joined[-1] += word
        else:
            joined.append(word)
        was_letter = is_letter
    return joined


def _words(text: str) -> list[str]:
    if text.isascii():
        return _WORDS.findall(text.lower().replace(".", ""))
    plain = unicodedata.normalize("NFKC", text).casefold().replace(".", "")
    return "".join(map(_sign, plain)).split()


def _sign(sign: str) -> str:
    """A sign as it counts in a word: marks are part of it, hidden signs and dots over i are not."""
    if sign.isalnum() or sign == " ":
        return sign
    category = unicodedata.category(sign)
    if category == "Cf" or sign == "\u0307":
        return ""
    return sign if category in ("Mn", "Mc") else " "
