"""Questions about a list, their choices, and the reasons of headings."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "question.numbers": QT_TRANSLATE_NOOP(
        "question_words", "“{column}” holds {example}. Is that {whole}, or {part} and a bit?"
    ),
    "question.dates": QT_TRANSLATE_NOOP(
        "question_words", "“{column}” holds {example}. Which number is the day?"
    ),
    "question.country_role": QT_TRANSLATE_NOOP(
        "question_words",
        "“{column}” names a country. Is that where the supplier is established, or where it is "
        "made?",
    ),
    "question.country_role.all": QT_TRANSLATE_NOOP(
        "question_words",
        "You chose one country for all rows. Is that where the suppliers are established, or "
        "where it is made?",
    ),
    "question.country_text": QT_TRANSLATE_NOOP(
        "question_words", "“{text}” is no country we know. Which country is it?"
    ),
    "question.country_text.choice": QT_TRANSLATE_NOOP(
        "question_words", "“{text}” can be more than one country. Which do you choose?"
    ),
    "question.country_text.suggested": QT_TRANSLATE_NOOP(
        "question_words", "“{text}” is no country we know. Is it {country}?"
    ),
    "question.country_of_all": QT_TRANSLATE_NOOP(
        "question_words", "{count} rows name no country. Do they all have the same country?"
    ),
    "question.country_of_all.one": QT_TRANSLATE_NOOP(
        "question_words", "One row names no country. Which country is it?"
    ),
    "choice.numbers.comma": QT_TRANSLATE_NOOP("question_words", "Decimals after a comma: 1.234,50"),
    "choice.numbers.point": QT_TRANSLATE_NOOP("question_words", "Decimals after a point: 1,234.50"),
    "choice.dates.dmy": QT_TRANSLATE_NOOP("question_words", "The first: day, month, year"),
    "choice.dates.mdy": QT_TRANSLATE_NOOP("question_words", "The second: month, day, year"),
    "choice.dates.ymd": QT_TRANSLATE_NOOP("question_words", "The last: year, month, day"),
    "order.dmy": QT_TRANSLATE_NOOP("question_words", "day-month-year"),
    "order.mdy": QT_TRANSLATE_NOOP("question_words", "month-day-year"),
    "order.ymd": QT_TRANSLATE_NOOP("question_words", "year-month-day"),
    "choice.country_role.establishment": QT_TRANSLATE_NOOP(
        "question_words", "Where the supplier is established"
    ),
    "choice.country_role.making": QT_TRANSLATE_NOOP("question_words", "Where it is made"),
    "choice.country_role.both": QT_TRANSLATE_NOOP("question_words", "Both"),
    "choice.open": QT_TRANSLATE_NOOP("question_words", "Leave open (not known)"),
    "heading.chosen": QT_TRANSLATE_NOOP("question_words", "Chosen by you"),
    "heading.sure": QT_TRANSLATE_NOOP("question_words", "Certain, by the words “{word}”"),
    "heading.exact": QT_TRANSLATE_NOOP("question_words", "Perhaps, by the words “{word}”"),
    "heading.plural": QT_TRANSLATE_NOOP("question_words", "Perhaps, by the word “{word}”"),
    "heading.part": QT_TRANSLATE_NOOP("question_words", "Perhaps, by the part “{word}”"),
    "heading.fuzzy": QT_TRANSLATE_NOOP("question_words", "Perhaps, looks like “{word}”"),
    "heading.none": QT_TRANSLATE_NOOP("question_words", "No heading found"),
}
