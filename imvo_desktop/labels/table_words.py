"""What a table says after cells were pasted, filled, cleared or added."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "filled.all": QT_TRANSLATE_NOOP("table_words", "{count} cells changed."),
    "filled.all.one": QT_TRANSLATE_NOOP("table_words", "1 cell changed."),
    "filled.refused": QT_TRANSLATE_NOOP(
        "table_words", "{count} cells stay as they were: {places}."
    ),
    "filled.refused.one": QT_TRANSLATE_NOOP("table_words", "1 cell stays as it was: {places}."),
    "filled.more": QT_TRANSLATE_NOOP("table_words", "{places}; and so on"),
    "refused.unfit": QT_TRANSLATE_NOOP(
        "table_words", "row {number}, {field}: “{text}” does not fit"
    ),
    "refused.needed": QT_TRANSLATE_NOOP("table_words", "row {number}, {field}: cannot be empty"),
    "refused.computed": QT_TRANSLATE_NOOP(
        "table_words", "row {number}, {field}: the program works this out"
    ),
    "refused.not_found": QT_TRANSLATE_NOOP(
        "table_words", "row {number}, {field}: no organisation is called “{text}”"
    ),
    "refused.several": QT_TRANSLATE_NOOP(
        "table_words", "row {number}, {field}: several organisations are called “{text}”"
    ),
    "refused.own": QT_TRANSLATE_NOOP(
        "table_words",
        "row {number}, {field}: for this there is Edit, Change the own company",
    ),
    "pasted.below": QT_TRANSLATE_NOOP(
        "table_words", "{count} rows of the block come below the last row."
    ),
    "pasted.below.one": QT_TRANSLATE_NOOP(
        "table_words", "1 row of the block comes below the last row."
    ),
    "pasted.beside": QT_TRANSLATE_NOOP(
        "table_words", "{count} columns of the block come after the last column and are left out."
    ),
    "pasted.beside.one": QT_TRANSLATE_NOOP(
        "table_words", "1 column of the block comes after the last column and is left out."
    ),
    "pasted.known": QT_TRANSLATE_NOOP(
        "table_words", "{count} names are there already and are not added again."
    ),
    "pasted.known.one": QT_TRANSLATE_NOOP(
        "table_words", "1 name is there already and is not added again."
    ),
    "pasted.no_name": QT_TRANSLATE_NOOP(
        "table_words", "{count} rows have no name and cannot be added."
    ),
    "pasted.no_name.one": QT_TRANSLATE_NOOP(
        "table_words", "1 row has no name and cannot be added."
    ),
    "pasted.no_ends": QT_TRANSLATE_NOOP(
        "table_words",
        "{count} rows have no supplier and buyer that are in the chain, and cannot be added.",
    ),
    "pasted.no_ends.one": QT_TRANSLATE_NOOP(
        "table_words",
        "1 row has no supplier and buyer that are in the chain, and cannot be added.",
    ),
    "pasted.cannot_add": QT_TRANSLATE_NOOP(
        "table_words", "Rows cannot be added here: first select what they are about."
    ),
    "add.organisation": QT_TRANSLATE_NOOP("table_words", "Add {count} organisations"),
    "add.organisation.one": QT_TRANSLATE_NOOP("table_words", "Add 1 organisation"),
    "add.link": QT_TRANSLATE_NOOP("table_words", "Add {count} deliveries"),
    "add.link.one": QT_TRANSLATE_NOOP("table_words", "Add 1 delivery"),
    "added.organisation": QT_TRANSLATE_NOOP("table_words", "{count} organisations added."),
    "added.organisation.one": QT_TRANSLATE_NOOP("table_words", "1 organisation added."),
    "added.link": QT_TRANSLATE_NOOP("table_words", "{count} deliveries added."),
    "added.link.one": QT_TRANSLATE_NOOP("table_words", "1 delivery added."),
    "added.unfit": QT_TRANSLATE_NOOP(
        "table_words", "{count} cells of the new rows do not fit and stay empty."
    ),
    "added.unfit.one": QT_TRANSLATE_NOOP(
        "table_words", "1 cell of the new rows does not fit and stays empty."
    ),
}
