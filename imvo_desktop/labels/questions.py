"""What a list leaves open, as a question with its choices in plain words."""

from __future__ import annotations

from imvo_desktop.domain.words import Words
from imvo_desktop.importing import numbers
from imvo_desktop.importing.answers import Asked, Question

_SIGNS = {",": "comma", ".": "point"}


def question_text(question: Question, words: Words) -> str:
    """The sentence of `question`, with an example of the list."""
    example = question.examples[0] if question.examples else ""
    code = f"question.{question.asked}"
    if question.asked is Asked.NUMBERS:
        example = _telling(question.examples)
        whole, part = _both_ways(example)
        return words.text(code, column=question.about, example=example, whole=whole, part=part)
    if question.asked is Asked.DATES:
        return words.text(code, column=question.about, example=example)
    if question.asked is Asked.COUNTRY_ROLE:
        return words.text(code if question.about else f"{code}.all", column=question.about)
    if question.asked is Asked.COUNTRY_OF_ALL:
        return words.text(code, count=question.rows)
    if question.choices:
        return words.text(f"{code}.choice", text=question.about)
    kind = f"{code}.suggested" if question.suggested else code
    return words.text(kind, text=question.about, country=question.suggested)


def choice_text(asked: str, code: str, words: Words) -> str:
    """What a choice is called; a blank code leaves the question open."""
    if not code:
        return words.text("choice.open")
    if asked in (Asked.COUNTRY_TEXT, Asked.COUNTRY_OF_ALL):
        return words.country(code)
    return words.text(f"choice.{asked}.{_SIGNS.get(code, code)}")


def _telling(examples: tuple[str, ...]) -> str:
    """The first example with decimals other than 000, so that the two readings differ most."""
    telling = (one for one in examples if not one.rstrip(" ,-").endswith("000"))
    return next(telling, examples[0] if examples else "")


def _both_ways(example: str) -> tuple[str, str]:
    """`1.234` as the whole number it may be (1234), and the whole part of the other (1)."""
    found = sorted(one.number for sign in numbers.SIGNS if (one := numbers.parse(example, sign)))
    return (f"{found[-1]:.0f}", f"{int(found[0])}") if found else (example, example)
