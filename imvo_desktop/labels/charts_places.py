"""What the charts of places and themes say: the heat table, and where most risks are."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.choice.supplier": QT_TRANSLATE_NOOP("charts_places", "By supplier"),
    "chart.choice.country": QT_TRANSLATE_NOOP("charts_places", "By country of making"),
    "chart.choice.theme": QT_TRANSLATE_NOOP("charts_places", "By theme"),
    "chart.choice.country_bars": QT_TRANSLATE_NOOP("charts_places", "Countries as bars"),
    "chart.choice.theme_bars": QT_TRANSLATE_NOOP("charts_places", "Themes as bars"),
    "chart.column.supplier": QT_TRANSLATE_NOOP("charts_places", "Organisation"),
    "chart.column.country": QT_TRANSLATE_NOOP("charts_places", "Country of making"),
    "chart.column.counted": QT_TRANSLATE_NOOP("charts_places", "By level"),
    "chart.column.gravest": QT_TRANSLATE_NOOP("charts_places", "Gravest level"),
    "chart.column.rated": QT_TRANSLATE_NOOP("charts_places", "Risks with a level"),
    "chart.heat.none": QT_TRANSLATE_NOOP("charts_places", "No risk has been written down yet"),
    "chart.heat.hint": QT_TRANSLATE_NOOP(
        "charts_places",
        "Judge a risk on a delivery. It then shows here which theme is grave where.",
    ),
    "chart.heat.title_supplier": QT_TRANSLATE_NOOP(
        "charts_places", "{theme}: {level} at {count} organisations"
    ),
    "chart.heat.title_supplier.one": QT_TRANSLATE_NOOP(
        "charts_places", "{theme}: {level} at 1 organisation"
    ),
    "chart.heat.title_country": QT_TRANSLATE_NOOP(
        "charts_places", "{theme}: {level} in {count} countries of making"
    ),
    "chart.heat.title_country.one": QT_TRANSLATE_NOOP(
        "charts_places", "{theme}: {level} in 1 country of making"
    ),
    "chart.heat.title_nowhere": QT_TRANSLATE_NOOP(
        "charts_places", "{theme}: {level}, the country of making is not known"
    ),
    "chart.heat.title_equal": QT_TRANSLATE_NOOP(
        "charts_places", "{said}; {count} other themes just as often"
    ),
    "chart.heat.title_equal.one": QT_TRANSLATE_NOOP(
        "charts_places", "{said}; 1 other theme just as often"
    ),
    "chart.heat.title_unknown": QT_TRANSLATE_NOOP(
        "charts_places", "The level is not known in any of {count} cells"
    ),
    "chart.heat.title_unknown.one": QT_TRANSLATE_NOOP(
        "charts_places", "The level of the only cell is not known"
    ),
    "chart.heat.country_unknown": QT_TRANSLATE_NOOP("charts_places", "Country not known"),
    "chart.heat.rest": QT_TRANSLATE_NOOP("charts_places", "+ {count} others"),
    "chart.heat.rest.one": QT_TRANSLATE_NOOP("charts_places", "+ 1 other"),
    "chart.heat.rest_in_table": QT_TRANSLATE_NOOP(
        "charts_places", "The others stand one by one in the table."
    ),
    "chart.heat.empty_cell": QT_TRANSLATE_NOOP("charts_places", "nothing written down"),
    "chart.heat.cell": QT_TRANSLATE_NOOP(
        "charts_places", "{theme}, {name}: {count} risks ({parts})."
    ),
    "chart.heat.cell.one": QT_TRANSLATE_NOOP("charts_places", "{theme}, {name}: 1 risk ({parts})."),
    "chart.heat.alt_supplier": QT_TRANSLATE_NOOP(
        "charts_places", "Table of themes and organisations. {title}."
    ),
    "chart.heat.alt_country": QT_TRANSLATE_NOOP(
        "charts_places", "Table of themes and countries of making. {title}."
    ),
    "chart.heat.alt_row": QT_TRANSLATE_NOOP("charts_places", "{theme}: {parts}."),
    "chart.heat.alt_cell": QT_TRANSLATE_NOOP("charts_places", "{name} {parts}"),
    "chart.heat.note_supplier": QT_TRANSLATE_NOOP(
        "charts_places",
        "Colour and squares: the gravest level; the number: how many risks. The gravest "
        "organisations come first. An empty cell is not low: nobody wrote anything down.",
    ),
    "chart.heat.note_country": QT_TRANSLATE_NOOP(
        "charts_places",
        "Colour and squares: the gravest level; the number: how many risks. The country is where "
        "it is made, never where the seller sits; a risk of an organisation counts for each "
        "country it makes in. An empty cell is not low: nobody wrote anything down.",
    ),
    "chart.heat.blank": QT_TRANSLATE_NOOP(
        "charts_places", "Of {count} themes nothing has been written down at all."
    ),
    "chart.heat.blank.one": QT_TRANSLATE_NOOP(
        "charts_places", "Of 1 theme nothing has been written down at all."
    ),
    "chart.where.title": QT_TRANSLATE_NOOP(
        "charts_places", "{name}: {size} of {total} risks, {grave} of them {level}"
    ),
    "chart.where.title_nowhere": QT_TRANSLATE_NOOP(
        "charts_places", "Of none of the {count} risks the country of making is known"
    ),
    "chart.where.title_nowhere.one": QT_TRANSLATE_NOOP(
        "charts_places", "The country of making of the only risk is not known"
    ),
    "chart.where.alt_country": QT_TRANSLATE_NOOP(
        "charts_places", "Risks by country of making. {title}."
    ),
    "chart.where.alt_theme": QT_TRANSLATE_NOOP("charts_places", "Risks by theme. {title}."),
    "chart.where.row": QT_TRANSLATE_NOOP(
        "charts_places", "{name}: {count} risks with a level ({parts})."
    ),
    "chart.where.row.one": QT_TRANSLATE_NOOP(
        "charts_places", "{name}: 1 risk with a level ({parts})."
    ),
    "chart.where.measure": QT_TRANSLATE_NOOP("charts_places", "Number of risks with a level"),
    "chart.where.rest_country": QT_TRANSLATE_NOOP("charts_places", "{count} other countries"),
    "chart.where.rest_country.one": QT_TRANSLATE_NOOP("charts_places", "1 other country"),
    "chart.where.rest_theme": QT_TRANSLATE_NOOP("charts_places", "{count} other themes"),
    "chart.where.rest_theme.one": QT_TRANSLATE_NOOP("charts_places", "1 other theme"),
    "chart.where.note_country": QT_TRANSLATE_NOOP(
        "charts_places",
        "Size: the number of risks with a level; colour: the gravest. The country is where it is "
        "made, never where the seller sits. Many risks in a country also means: much was looked "
        "at.",
    ),
    "chart.where.note_theme": QT_TRANSLATE_NOOP(
        "charts_places",
        "Size: the number of risks with a level; colour: the gravest. Many risks of a theme also "
        "means: much was looked at.",
    ),
    "chart.where.unknown": QT_TRANSLATE_NOOP(
        "charts_places", "{count} risks have no known level and so no size here."
    ),
    "chart.where.unknown.one": QT_TRANSLATE_NOOP(
        "charts_places", "1 risk has no known level and so no size here."
    ),
    "chart.where.unrated": QT_TRANSLATE_NOOP(
        "charts_places", "Only in the table, for want of a level: {names}."
    ),
}
