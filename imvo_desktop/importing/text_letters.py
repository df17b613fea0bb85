"""Which one-byte encoding makes words of the bytes above ASCII: letters where letters belong.

A detector that counts bytes reads Dutch lists wrong (measured: docs/decisions/002), because a
supplier list has few such letters. Here each is looked at in its word: is it a letter of one of
the two languages that fit the file best, is it no capital inside a small word, does it stand
among vowels and consonants as its kind does. In doubt it is the encoding of Western Windows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

USUAL = "cp1252"
CANDIDATES = {
    USUAL: 0.0,
    "iso8859_15": -0.5,
    "cp1250": -1.0,
    "mac_roman": -1.0,
    "cp850": -1.5,
}
"""Each encoding with its head start: the rarer it is, the more it has to prove."""

_LANGUAGES = (
    frozenset("áäçèéêëíïóöüû"),  # Dutch
    frozenset("àâçèéêëîïôùûüœæ"),  # French
    frozenset("äöüßé"),  # German
    frozenset("áéíóúñü"),  # Spanish
    frozenset("áàâãçéêíóôõú"),  # Portuguese
    frozenset("àèéìòù"),  # Italian
    frozenset("åäæøöé"),  # Nordic
    frozenset("ąćęłńóśźż"),  # Polish
    frozenset("áčďéěíňóřšťúůýž"),  # Czech
    frozenset("áäčďéíĺľňóôŕšťúýž"),  # Slovak
    frozenset("áéíóöőúüű"),  # Hungarian
    frozenset("čćđšž"),  # Croatian, Slovene
    frozenset("ăâîşţ"),  # Romanian, in the Windows encoding
)
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœąęěůőűă")
_MARKS_BESIDE = {"’": 0.0, "'": 0.0, "€": -0.2, "£": -0.5, "°": -0.5, "®": -0.5, "™": -0.5}
_MARKS_APART = dict.fromkeys("“”‘…—", -0.5) | dict.fromkeys("„«»•§", -0.7)
_MARKS_APART |= {"\u00a0": -0.2, "–": -0.3, "²": -1.0, "³": -1.0, "½": -1.0}
_OPENING = "‘“„«"
_NO_TEXT = -8.0
_STRANGE = -4.0
_OTHER_LANGUAGE = -3.0
_OUT_OF_RHYTHM = -2.0
_CHINESE = ("gb18030", "big5")
_COMMON_CHINESE = frozenset(
    "的一是不了在有和人公司限市省縣县區区路號号街台臺中國国上海大小廠厂工業业電电子地名稱称份股"
)
_COMMON_ENOUGH = 0.04


def best_encoding(evidence: Iterable[tuple[bytes, bytes, bytes]]) -> str:
    """The encoding of runs of bytes above ASCII, each with the bytes before and after it."""
    counted = Counter(evidence)
    if not counted:
        return USUAL
    scores = {name: start + _score(counted, name) for name, start in CANDIDATES.items()}
    return max(scores, key=lambda name: scores[name])


def chinese_encoding(start: bytes) -> str | None:
    """The Chinese encoding in which `start` has the commonest signs; None when it has few."""
    high = sum(byte > 0x7F for byte in start)
    best = max(_CHINESE, key=lambda name: _common(start, name))
    return best if high and _common(start, best) * 2 >= high * _COMMON_ENOUGH else None


def _common(start: bytes, encoding: str) -> int:
    text = start.decode(encoding, errors="replace")
    if text.count("\ufffd") > len(text) * 0.01 + 1:
        return 0
    return sum(sign in _COMMON_CHINESE for sign in text)


def _score(counted: Counter[tuple[bytes, bytes, bytes]], encoding: str) -> float:
    """How well the runs read in `encoding`, summed over all their signs."""
    total = 0.0
    letters: Counter[str] = Counter()
    for (before, run, after), count in counted.items():
        text = b"".join((before, run, after)).decode(encoding, errors="replace")
        for index in range(len(before), len(before) + len(run)):
            sign = text[index]
            around = text[index - 1 : index] or " ", text[index + 1 : index + 2] or " "
            if sign.isalpha():
                letters[sign.lower()] += count
                total += _fit(sign, *around) * count
            else:
                total += _mark(sign, *around) * count
    return total + _by_language(letters)


def _by_language(letters: Counter[str]) -> float:
    """The cost of the letters that the two languages that fit best do not have."""
    if not letters:
        return 0.0
    first = max(_LANGUAGES, key=lambda one: _known(letters, one))
    second = max(_LANGUAGES, key=lambda one: _known(letters, one | first))
    return (letters.total() - _known(letters, first | second)) * _OTHER_LANGUAGE


def _known(letters: Counter[str], language: frozenset[str]) -> int:
    return sum(count for letter, count in letters.items() if letter in language)


def _fit(letter: str, before: str, after: str) -> float:
    """The cost of `letter` in its place: a capital inside a word, a vowel among vowels."""
    cost = _STRANGE if _is_of_other_case(letter, before, after) else 0.0
    if letter in "õÕ" and after.lower() != "e":
        cost += _OUT_OF_RHYTHM
    is_vowel = letter.lower() in _VOWELS
    near = [sign.lower() in _VOWELS for sign in (before, after) if sign.isalpha()]
    if len(near) == 2 and all(one is is_vowel for one in near):
        cost += _OUT_OF_RHYTHM
    return cost


def _is_of_other_case(letter: str, before: str, after: str) -> bool:
    """Whether a capital follows a small letter, or a small letter stands between capitals."""
    if letter.isupper():
        return before.islower()
    return letter.islower() and before.isupper() and after.isupper()


def _mark(sign: str, before: str, after: str) -> float:
    """The cost of a sign that is no letter: some stand beside letters, others apart."""
    if not _is_text(sign):
        return _NO_TEXT
    if sign in _MARKS_BESIDE:
        is_stuck = sign in "€£°" and before.isalpha() and after.isalpha()
        return _STRANGE if is_stuck else _MARKS_BESIDE[sign]
    if before.isalpha() and (after.isalpha() or sign in _OPENING):
        return _STRANGE
    return _MARKS_APART.get(sign, _STRANGE / 2)


def _is_text(sign: str) -> bool:
    """Whether a person may have written the sign; U+FFFD stands for bytes that are no text."""
    return sign == "\u00a0" or (sign.isprintable() and sign != "\ufffd")
