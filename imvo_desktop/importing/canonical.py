"""Names in the form they are compared in, with and without their legal form."""

from __future__ import annotations

import re
import unicodedata

_FORMULA_SIGNS = frozenset("=+-@＝＋－＠")
_WORDS = re.compile(r"[^\W_]+")
_LEGAL_FORMS = re.compile(
    r"bv|nv|vof|cv|ltd|limited|gmbh|mbh|co|company|corp|corporation|inc|incorporated|llc|llp|lp|plc|"
    r"sa|sas|sarl|srl|spa|sac|ag|kg|ohg|ug|oy|oyj|ab|as|aps|asa|pt|tbk|cv|sdn|bhd|pte|pty|pvt|"
    r"private|jsc|pjsc|ooo|ltda|eirl|kft|zrt|doo|dd|sro|zoo|spzoo|tic|san|sirketi|bvba|sprl|se"
)


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
    is_guarded = text.startswith("'") and text[1:].lstrip()[:1] in _FORMULA_SIGNS
    return text[1:] if is_guarded and len(text) > 1 else text


def name_key(text: str) -> str:
    """NFKC, casefold, only letters and digits (if any): equal for a name typed differently."""
    return "".join(_words(text)) or text.casefold()


def legal_key(text: str) -> str:
    """Like `name_key` without the legal form; the whole name when nothing else is left."""
    words = _words(text)
    kept = [word for word in words if _LEGAL_FORMS.fullmatch(word) is None]
    return "".join(kept) or name_key(text)


def _words(text: str) -> list[str]:
    return _WORDS.findall(unicodedata.normalize("NFKC", text).casefold().replace(".", ""))
