"""Words of the passport and its indicators."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "passport.no_name": QT_TRANSLATE_NOOP("year_passport", "Indicator without a name"),
    "passport.new_name": QT_TRANSLATE_NOOP("year_passport", "New indicator"),
    "passport.not_known": QT_TRANSLATE_NOOP("year_passport", "not known"),
    "passport.gri_later": QT_TRANSLATE_NOOP(
        "year_passport", "{number} ({later} from 1 January {year})"
    ),
    "passport.target_in": QT_TRANSLATE_NOOP("year_passport", "{value} in {year}"),
    "passport.trend.better": QT_TRANSLATE_NOOP("year_passport", "better"),
    "passport.trend.worse": QT_TRANSLATE_NOOP("year_passport", "worse"),
    "passport.trend.same": QT_TRANSLATE_NOOP("year_passport", "the same"),
    "passport.trend.up": QT_TRANSLATE_NOOP("year_passport", "up"),
    "passport.trend.down": QT_TRANSLATE_NOOP("year_passport", "down"),
    "passport.trend.between": QT_TRANSLATE_NOOP("year_passport", "{said} ({before} to {after})"),
    "passport.counted_here": QT_TRANSLATE_NOOP("year_passport", "counted"),
    "passport.whole_chain": QT_TRANSLATE_NOOP("year_passport", "Whole chain"),
    "passport.set_size": QT_TRANSLATE_NOOP("year_passport", "{name} ({count} indicators)"),
    "passport.offered": QT_TRANSLATE_NOOP("year_passport", "{name} ({unit}): {why}"),
    "passport.value_of": QT_TRANSLATE_NOOP("year_passport", "Value of {year}"),
    "passport.needs_reason": QT_TRANSLATE_NOOP("year_passport", "Say why it does not matter."),
    "passport.risks": QT_TRANSLATE_NOOP("year_passport", "{count} risks tagged: {themes}"),
    "passport.risks.one": QT_TRANSLATE_NOOP("year_passport", "1 risk tagged: {themes}"),
    "passport.risks_none": QT_TRANSLATE_NOOP("year_passport", "no risk tagged on its themes"),
    "passport.part.values": QT_TRANSLATE_NOOP("year_passport", "Our indicators by year"),
    "passport.row.kept": QT_TRANSLATE_NOOP("year_passport", "Indicators that we keep up"),
    "passport.row.known": QT_TRANSLATE_NOOP("year_passport", "Of these: known for {year}"),
    "passport.row.better": QT_TRANSLATE_NOOP("year_passport", "Of these: better than before"),
    "passport.row.worse": QT_TRANSLATE_NOOP("year_passport", "Of these: worse than before"),
    "passport.none_kept": QT_TRANSLATE_NOOP("year_passport", "No indicator was chosen yet."),
    "passport.none_of": QT_TRANSLATE_NOOP("year_passport", "No indicator of this kind is kept up."),
    "passport.of_sector": QT_TRANSLATE_NOOP("year_passport", "Set of the sector: {name}."),
    "passport.values_told": QT_TRANSLATE_NOOP(
        "year_passport",
        "The company gives these numbers itself; nobody outside checked them for this document. "
        "What is not known is said to be so. Better or worse is said only where one way is better.",
    ),
    "passport.values_hidden": QT_TRANSLATE_NOOP(
        "year_passport", "The values are not shown in the public version."
    ),
    "passport.column.indicator": QT_TRANSLATE_NOOP("year_passport", "Indicator"),
    "passport.column.trend": QT_TRANSLATE_NOOP("year_passport", "Trend"),
    "passport.column.target": QT_TRANSLATE_NOOP("year_passport", "Target"),
    "passport.column.source": QT_TRANSLATE_NOOP("year_passport", "Source"),
    "passport.column.relevance": QT_TRANSLATE_NOOP("year_passport", "Does it matter?"),
    "passport.target_told": QT_TRANSLATE_NOOP("year_passport", "Target: {target}"),
    "passport.source_unknown": QT_TRANSLATE_NOOP("year_passport", "not given"),
    "passport.not_answered": QT_TRANSLATE_NOOP("year_passport", "not answered"),
    "passport.no_reason": QT_TRANSLATE_NOOP("year_passport", "no reason given"),
    "passport.chart.empty": QT_TRANSLATE_NOOP("year_passport", "A picture needs an indicator"),
    "passport.chart.empty_hint": QT_TRANSLATE_NOOP(
        "year_passport", "Take the set of your sector on the tab “Indicators”."
    ),
    "passport.chart.title": QT_TRANSLATE_NOOP(
        "year_passport", "{known} of {count} indicators are known for {year}"
    ),
    "passport.chart.alt": QT_TRANSLATE_NOOP(
        "year_passport", "People, planet and profit side by side. {title}."
    ),
    "passport.chart.told": QT_TRANSLATE_NOOP(
        "year_passport", "{domain}: {count} indicators; {parts}"
    ),
    "passport.chart.told.one": QT_TRANSLATE_NOOP("year_passport", "{domain}: 1 indicator; {parts}"),
    "passport.chart.known": QT_TRANSLATE_NOOP("year_passport", "Known for {year}"),
    "passport.chart.unknown": QT_TRANSLATE_NOOP("year_passport", "Not known for {year}"),
    "passport.chart.better": QT_TRANSLATE_NOOP("year_passport", "Better"),
    "passport.chart.worse": QT_TRANSLATE_NOOP("year_passport", "Worse"),
    "passport.chart.same": QT_TRANSLATE_NOOP("year_passport", "The same"),
    "passport.chart.moved": QT_TRANSLATE_NOOP("year_passport", "Changed"),
    "passport.chart.no_trend": QT_TRANSLATE_NOOP("year_passport", "Trend not known"),
    "passport.chart.domain": QT_TRANSLATE_NOOP("year_passport", "Part"),
    "passport.chart.kept": QT_TRANSLATE_NOOP("year_passport", "Indicators"),
    "passport.chart.none": QT_TRANSLATE_NOOP("year_passport", "none kept up"),
    "passport.chart.trend": QT_TRANSLATE_NOOP("year_passport", "Trend"),
    "passport.chart.note": QT_TRANSLATE_NOOP(
        "year_passport",
        "The trend is between the last two years that are known. Better or worse is said only "
        "where one way is better. More that is known is no better conduct.",
    ),
}
