"""Names of the pages of the view “Analyse”, what each asks, and how its chart is read."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "analysis.group.charts": QT_TRANSLATE_NOOP("analysis", "Charts"),
    "analysis.group.questions": QT_TRANSLATE_NOOP("analysis", "Questions"),
    "analysis.group.lenses": QT_TRANSLATE_NOOP("analysis", "Network and lenses"),
    "analysis.told.how": QT_TRANSLATE_NOOP("analysis", "How to read it"),
    "analysis.told.formula": QT_TRANSLATE_NOOP("analysis", "Formula"),
    "analysis.told.source": QT_TRANSLATE_NOOP("analysis", "Source of the method"),
    "analysis.told.remarks": QT_TRANSLATE_NOOP("analysis", "Keep in mind"),
    "analysis.told.options": QT_TRANSLATE_NOOP("analysis", "Options used"),
    "question.happening": QT_TRANSLATE_NOOP("analysis", "What happens now?"),
    "question.not_known": QT_TRANSLATE_NOOP("analysis", "What is not known?"),
    "chart.bars.name": QT_TRANSLATE_NOOP("analysis", "Priorities as bars"),
    "chart.bars.question": QT_TRANSLATE_NOOP("analysis", "What comes first?"),
    "chart.bars.how": QT_TRANSLATE_NOOP(
        "analysis",
        "One bar is one harm. The longer the bar, the graver and likelier. Equal bars "
        "share a place. Click a bar to select the deliveries it counts on.",
    ),
    "chart.matrix.name": QT_TRANSLATE_NOOP("analysis", "Priorities as a grid"),
    "chart.matrix.question": QT_TRANSLATE_NOOP("analysis", "How grave, and how likely?"),
    "chart.matrix.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each cell counts the risks of one severity and one likelihood. Severity goes up,"
        " likelihood goes to the right. What is not known stands beside the grid.",
    ),
    "chart.coverage.name": QT_TRANSLATE_NOOP("analysis", "Judged and not known"),
    "chart.coverage.question": QT_TRANSLATE_NOOP("analysis", "What do we not know yet?"),
    "chart.coverage.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each bar is one tier or one theme. Its parts count the deliveries that were "
        "checked, judged by yourself, only looked at in sources, or not known. Not known "
        "is not low.",
    ),
    "chart.happening.name": QT_TRANSLATE_NOOP("analysis", "What happens now"),
    "chart.happening.question": QT_TRANSLATE_NOOP("analysis", "What happens now?"),
    "chart.happening.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Harm that happens, or that is not put right yet. It stands apart from the order "
        "of the priorities: it asks for an answer at once.",
    ),
    "chart.affected.name": QT_TRANSLATE_NOOP("analysis", "Who is at risk"),
    "chart.affected.question": QT_TRANSLATE_NOOP("analysis", "Who is at risk?"),
    "chart.affected.how": QT_TRANSLATE_NOOP(
        "analysis",
        "The groups of people that were named with the risks, with the gravest level of "
        "each. A group nobody named is not in it.",
    ),
    "chart.lens.name": QT_TRANSLATE_NOOP("analysis", "Lens as bars"),
    "chart.lens.how": QT_TRANSLATE_NOOP(
        "analysis",
        "The bars follow the order of this lens; the table holds every row. A lens has a "
        "question and a formula of its own and never changes the order of the priorities.",
    ),
    "chart.flow.name": QT_TRANSLATE_NOOP("analysis", "Flow through the tiers"),
    "chart.flow.question": QT_TRANSLATE_NOOP("analysis", "Through whom does it come to us?"),
    "chart.flow.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each band is a delivery from one tier to the next; its width is its value or the"
        " number of deliveries. What does not fit is together in one band.",
    ),
    "chart.pareto.name": QT_TRANSLATE_NOOP("analysis", "What carries most"),
    "chart.pareto.question": QT_TRANSLATE_NOOP("analysis", "Do few deliveries cause most of it?"),
    "chart.pareto.how": QT_TRANSLATE_NOOP(
        "analysis",
        "The bars are deliveries, those that carry most first; the line adds them up (a Pareto "
        "chart). It shows what reaches you through your purchases. It is no measure of harm and "
        "never orders the priorities.",
    ),
    "chart.heat.name": QT_TRANSLATE_NOOP("analysis", "Themes in colours"),
    "chart.heat.question": QT_TRANSLATE_NOOP("analysis", "Which theme where?"),
    "chart.heat.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each cell is a theme at a supplier or in a country, in the colour of its gravest"
        " level. Hatched is not known, and not known is not low.",
    ),
    "chart.where.name": QT_TRANSLATE_NOOP("analysis", "Where the risks are"),
    "chart.where.question": QT_TRANSLATE_NOOP("analysis", "How big is it, and where?"),
    "chart.where.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each area is a country or a theme; the larger, the more risks were rated there. "
        "The colour is the gravest level in it. The bars say the same in numbers.",
    ),
    "chart.trend.name": QT_TRANSLATE_NOOP("analysis", "Over the rounds"),
    "chart.trend.question": QT_TRANSLATE_NOOP("analysis", "Does it get better?"),
    "chart.trend.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each column is a round you kept, the last one is now. A break says that the "
        "method was another one, so that the numbers before and after cannot be compared.",
    ),
    "chart.world.name": QT_TRANSLATE_NOOP("analysis", "World map"),
    "chart.world.question": QT_TRANSLATE_NOOP("analysis", "Where on earth?"),
    "chart.world.how": QT_TRANSLATE_NOOP(
        "analysis",
        "Each mark is a place where something is made; the larger, the more deliveries. A"
        " hollow mark is estimated.",
    ),
}
