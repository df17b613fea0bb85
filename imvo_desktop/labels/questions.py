"""What a list leaves open, as a question with its choices in plain words."""

from __future__ import annotations

from imvo_desktop.domain.words import Words
from imvo_desktop.importing import numbers
from imvo_desktop.importing.answers import Asked, Question
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "question.numbers": QT_TRANSLATE_NOOP(
        "questions", "“{column}” holds {example}. Is that {whole}, or {part} and a bit?"
    ),
    "question.dates": QT_TRANSLATE_NOOP(
        "questions", "“{column}” holds {example}. Which number is the day?"
    ),
    "question.country_role": QT_TRANSLATE_NOOP(
        "questions",
        "“{column}” names a country. Is that where the supplier is established, or where it is "
        "made?",
    ),
    "question.country_role.all": QT_TRANSLATE_NOOP(
        "questions",
        "You chose one country for all rows. Is that where the suppliers are established, or "
        "where it is made?",
    ),
    "question.country_text": QT_TRANSLATE_NOOP(
        "questions", "“{text}” is no country we know. Which country is it?"
    ),
    "question.country_text.choice": QT_TRANSLATE_NOOP(
        "questions", "“{text}” can be more than one country. Which do you choose?"
    ),
    "question.country_text.suggested": QT_TRANSLATE_NOOP(
        "questions", "“{text}” is no country we know. Is it {country}?"
    ),
    "question.country_of_all": QT_TRANSLATE_NOOP(
        "questions", "{count} rows name no country. Do they all have the same country?"
    ),
    "question.country_of_all.one": QT_TRANSLATE_NOOP(
        "questions", "One row names no country. Which country is it?"
    ),
    "choice.numbers.comma": QT_TRANSLATE_NOOP("questions", "Decimals after a comma: 1.234,50"),
    "choice.numbers.point": QT_TRANSLATE_NOOP("questions", "Decimals after a point: 1,234.50"),
    "choice.dates.dmy": QT_TRANSLATE_NOOP("questions", "The first: day, month, year"),
    "choice.dates.mdy": QT_TRANSLATE_NOOP("questions", "The second: month, day, year"),
    "choice.dates.ymd": QT_TRANSLATE_NOOP("questions", "The last: year, month, day"),
    "order.dmy": QT_TRANSLATE_NOOP("questions", "day-month-year"),
    "order.mdy": QT_TRANSLATE_NOOP("questions", "month-day-year"),
    "order.ymd": QT_TRANSLATE_NOOP("questions", "year-month-day"),
    "choice.country_role.establishment": QT_TRANSLATE_NOOP(
        "questions", "Where the supplier is established"
    ),
    "choice.country_role.making": QT_TRANSLATE_NOOP("questions", "Where it is made"),
    "choice.country_role.both": QT_TRANSLATE_NOOP("questions", "Both"),
    "choice.open": QT_TRANSLATE_NOOP("questions", "Leave open (not known)"),
    "heading.chosen": QT_TRANSLATE_NOOP("questions", "Chosen by you"),
    "heading.sure": QT_TRANSLATE_NOOP("questions", "Certain, by the words “{word}”"),
    "heading.exact": QT_TRANSLATE_NOOP("questions", "Perhaps, by the words “{word}”"),
    "heading.part": QT_TRANSLATE_NOOP("questions", "Perhaps, by the part “{word}”"),
    "heading.fuzzy": QT_TRANSLATE_NOOP("questions", "Perhaps, looks like “{word}”"),
    "heading.none": QT_TRANSLATE_NOOP("questions", "No heading found"),
}
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
