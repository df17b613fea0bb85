"""Titles, axes and descriptions of the charts."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.where_organisation": QT_TRANSLATE_NOOP("charts", "{name} (in {count} deliveries)"),
    "chart.where_organisation.one": QT_TRANSLATE_NOOP("charts", "{name}"),
    "chart.rank": QT_TRANSLATE_NOOP("charts", "{rank}"),
    "chart.rank_shared": QT_TRANSLATE_NOOP("charts", "{rank} (shared)"),
    "chart.mark.guess": QT_TRANSLATE_NOOP("charts", "a guess"),
    "chart.mark.accepted": QT_TRANSLATE_NOOP("charts", "not yet looked into"),
    "chart.column.rank": QT_TRANSLATE_NOOP("charts", "Place"),
    "chart.column.where": QT_TRANSLATE_NOOP("charts", "Where"),
    "chart.column.theme": QT_TRANSLATE_NOOP("charts", "Theme"),
    "chart.column.answers": QT_TRANSLATE_NOOP("charts", "Severity and likelihood"),
    "chart.column.level": QT_TRANSLATE_NOOP("charts", "Level"),
    "chart.column.remark": QT_TRANSLATE_NOOP("charts", "Remark"),
    "chart.column.severity": QT_TRANSLATE_NOOP("charts", "Severity"),
    "chart.column.likelihood": QT_TRANSLATE_NOOP("charts", "Likelihood"),
    "chart.column.risks": QT_TRANSLATE_NOOP("charts", "Risks"),
    "chart.empty.title": QT_TRANSLATE_NOOP("charts", "No risk has been judged yet"),
    "chart.empty.hint": QT_TRANSLATE_NOOP(
        "charts",
        "Judge a risk on a delivery. It then shows here in order of severity and likelihood.",
    ),
    "chart.narrowed.hint": QT_TRANSLATE_NOOP(
        "charts", "No risk meets what the views are narrowed to. Press Esc to show all again."
    ),
    "chart.bars.title": QT_TRANSLATE_NOOP("charts", "{count} deliveries are {level}"),
    "chart.bars.title.one": QT_TRANSLATE_NOOP("charts", "1 delivery is {level}"),
    "chart.bars.title_same": QT_TRANSLATE_NOOP("charts", "{said}; {same} come from {name}"),
    "chart.bars.title_risks": QT_TRANSLATE_NOOP("charts", "{count} risks are {level}"),
    "chart.bars.title_risks.one": QT_TRANSLATE_NOOP("charts", "1 risk is {level}"),
    "chart.bars.title_in_view": QT_TRANSLATE_NOOP("charts", "{said}; {seen}"),
    "chart.bars.row": QT_TRANSLATE_NOOP("charts", "{rank}: {where}, {name}, {answers}, {said}."),
    "chart.bars.alt": QT_TRANSLATE_NOOP("charts", "Bar chart of the priorities. {title}."),
    "chart.bars.note": QT_TRANSLATE_NOOP(
        "charts",
        "Length of the bar: place of severity and likelihood in the order of the grid, from 1"
        " to 25 (25 is severity 5, likelihood 5). Money and closeness do not count.",
    ),
    "chart.bars.shared": QT_TRANSLATE_NOOP(
        "charts",
        "Equal is equal: the same number is a shared place.",
    ),
    "chart.bars.hatched": QT_TRANSLATE_NOOP(
        "charts",
        "Hatched: a guess, a lower bound (“at least”), or taken over without research.",
    ),
    "chart.bars.rest": QT_TRANSLATE_NOOP("charts", "{count} more are in the table."),
    "chart.bars.rest.one": QT_TRANSLATE_NOOP("charts", "1 more is in the table."),
    "chart.axis.severity": QT_TRANSLATE_NOOP("charts", "Severity"),
    "chart.axis.likelihood": QT_TRANSLATE_NOOP("charts", "Likelihood"),
    "chart.severity.1": QT_TRANSLATE_NOOP("charts", "slight"),
    "chart.severity.2": QT_TRANSLATE_NOOP("charts", "light"),
    "chart.severity.3": QT_TRANSLATE_NOOP("charts", "clear"),
    "chart.severity.4": QT_TRANSLATE_NOOP("charts", "serious"),
    "chart.severity.5": QT_TRANSLATE_NOOP("charts", "very serious"),
    "chart.likelihood.1": QT_TRANSLATE_NOOP("charts", "no sign"),
    "chart.likelihood.2": QT_TRANSLATE_NOOP("charts", "few signs"),
    "chart.likelihood.3": QT_TRANSLATE_NOOP("charts", "occurs"),
    "chart.likelihood.4": QT_TRANSLATE_NOOP("charts", "often reported"),
    "chart.likelihood.5": QT_TRANSLATE_NOOP("charts", "happens"),
    "chart.matrix.title": QT_TRANSLATE_NOOP("charts", "{count} risks: {parts}"),
    "chart.matrix.title.one": QT_TRANSLATE_NOOP("charts", "1 risk: {parts}"),
    "chart.matrix.alt": QT_TRANSLATE_NOOP("charts", "Grid of severity and likelihood. {title}."),
    "chart.matrix.cell": QT_TRANSLATE_NOOP(
        "charts",
        "Severity {severity}, likelihood {likelihood} ({level}): {count} risks.",
    ),
    "chart.matrix.cell.one": QT_TRANSLATE_NOOP(
        "charts",
        "Severity {severity}, likelihood {likelihood} ({level}): 1 risk.",
    ),
    "chart.matrix.unknown": QT_TRANSLATE_NOOP(
        "charts",
        "Not in the grid: {count} risks of which severity or likelihood is not known.",
    ),
    "chart.matrix.unknown.one": QT_TRANSLATE_NOOP(
        "charts",
        "Not in the grid: 1 risk of which severity or likelihood is not known.",
    ),
    "chart.matrix.unknown_links": QT_TRANSLATE_NOOP(
        "charts",
        "{count} deliveries have no known level. Not known is not low.",
    ),
    "chart.matrix.unknown_links.one": QT_TRANSLATE_NOOP(
        "charts",
        "1 delivery has no known level. Not known is not low.",
    ),
    "chart.matrix.looked": QT_TRANSLATE_NOOP(
        "charts",
        "{count} times someone looked and found nothing.",
    ),
    "chart.matrix.looked.one": QT_TRANSLATE_NOOP(
        "charts",
        "Once someone looked and found nothing.",
    ),
    "chart.matrix.at_least": QT_TRANSLATE_NOOP(
        "charts",
        "{count} risks are a lower bound (“at least”): a question is still open.",
    ),
    "chart.matrix.at_least.one": QT_TRANSLATE_NOOP(
        "charts",
        "1 risk is a lower bound (“at least”): a question is still open.",
    ),
    "chart.matrix.note": QT_TRANSLATE_NOOP(
        "charts",
        "Severity counts for more than likelihood. Grid of our own (method {version}), after "
        "UN Guiding Principle 24 and CSDDD Article 9; no percentages of harm.",
    ),
    "chart.chain.empty": QT_TRANSLATE_NOOP("charts", "There is no chain yet"),
    "chart.chain.empty_hint": QT_TRANSLATE_NOOP(
        "charts",
        "Add the own company and a supplier, or import a list of suppliers.",
    ),
    "chart.chain.assumed": QT_TRANSLATE_NOOP("charts", "assumed delivery"),
    "chart.chain.organisations": QT_TRANSLATE_NOOP("charts", "{count} organisations"),
    "chart.chain.organisations.one": QT_TRANSLATE_NOOP("charts", "1 organisation"),
    "chart.chain.links": QT_TRANSLATE_NOOP("charts", "{count} deliveries"),
    "chart.chain.links.one": QT_TRANSLATE_NOOP("charts", "1 delivery"),
    "chart.chain.title": QT_TRANSLATE_NOOP("charts", "The chain: {organisations}, {links}"),
    "chart.chain.alt_levels": QT_TRANSLATE_NOOP(
        "charts",
        "Levels of the {count} deliveries drawn: {parts}.",
    ),
    "chart.chain.alt_levels.one": QT_TRANSLATE_NOOP(
        "charts",
        "Level of the delivery drawn: {parts}.",
    ),
    "chart.where_own": QT_TRANSLATE_NOOP("charts", "{name} (own operations)"),
}
