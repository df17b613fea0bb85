"""What tells things said under one name apart: the good, its codes, or the countries listed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.labels.source_sentences import good_name, some_of

type _Aspect = Callable[[Words, Said], str]


def told_apart(words: Words, alike: Sequence[Said]) -> list[str]:
    """For each of `alike`, which have the same name, what makes it another thing.

    The first of good, codes and countries in which all differ, else in which the most do.
    """
    aspects = [[aspect(words, one) for one in alike] for aspect in _ASPECTS]
    return max(aspects, key=lambda found: len(set(found)))


def _goods(words: Words, said: Said) -> str:
    names = {good_name(words, one.good) for one in said.findings if one.good}
    return some_of(words, sorted(names))


def _codes(words: Words, said: Said) -> str:
    codes = sorted({code for one in said.findings for code in one.hs})
    return f"HS {some_of(words, codes)}" if codes else ""


def _countries(words: Words, said: Said) -> str:
    return some_of(words, sorted(map(words.country, said.countries)))


_ASPECTS: tuple[_Aspect, ...] = (_goods, _codes, _countries)
