"""What the lens of systemic reach says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.systemic.title": QT_TRANSLATE_NOOP("lenses_systemic", "What a failure stops"),
    "lens.systemic.question": QT_TRANSLATE_NOOP("lenses_systemic", "Whose failure stops how much?"),
    "lens.systemic.formula": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "How much stops is called systemic reach. One organisation fails. Its buyers lose that "
        "part of their purchases, its suppliers that part of their sales, and so on, step by step, "
        "until nobody loses more than the "
        "threshold in a step. What stops is the part of all known value that is no longer "
        "delivered, by the worse of the two. An input counts as indispensable only where "
        "somebody says so; elsewhere losses add up in proportion.",
    ),
    "lens.systemic.source": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "Economic Systemic Risk Index: Diem, Borsos, Reisch, Kertész and Thurner 2022, "
        "Scientific Reports 12:7719.",
    ),
    "lens.systemic.empty": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "Give deliveries a value a year. It then shows here whose failure stops how much.",
    ),
    "lens.systemic.finding": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "{count} of {all} organisations would stop a tenth or more of all known value",
    ),
    "lens.systemic.finding.one": QT_TRANSLATE_NOOP(
        "lenses_systemic", "1 of {all} organisations would stop a tenth or more of all known value"
    ),
    "lens.systemic.finding.none": QT_TRANSLATE_NOOP(
        "lenses_systemic", "No delivery has a value, so nothing can be told"
    ),
    "lens.systemic.about_value": QT_TRANSLATE_NOOP(
        "lenses_systemic", "This is about value, not about people and planet."
    ),
    "lens.systemic.without_value": QT_TRANSLATE_NOOP(
        "lenses_systemic", "{count} deliveries have no value and are left out."
    ),
    "lens.systemic.without_value.one": QT_TRANSLATE_NOOP(
        "lenses_systemic", "1 delivery has no value and is left out."
    ),
    "lens.systemic.other_currency": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "{count} deliveries have a value in another currency than the project and are left out.",
    ),
    "lens.systemic.other_currency.one": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "1 delivery has a value in another currency than the project and is left out.",
    ),
    "lens.systemic.linear": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "It is not known which inputs a buyer cannot do without, so each loss counts in "
        "proportion. It may be more.",
    ),
    "lens.systemic.closed": QT_TRANSLATE_NOOP(
        "lenses_systemic",
        "Only what is in this chain counts. A supplier that also sells to others loses less.",
    ),
    "lens.column.stops": QT_TRANSLATE_NOOP("lenses_systemic", "Value that stops"),
    "lens.column.stops_downstream": QT_TRANSLATE_NOOP(
        "lenses_systemic", "Because inputs are missing"
    ),
    "lens.column.stops_upstream": QT_TRANSLATE_NOOP(
        "lenses_systemic", "Because orders are missing"
    ),
    "lens.column.steps": QT_TRANSLATE_NOOP("lenses_systemic", "Steps"),
    "lens.cell.none_stated": QT_TRANSLATE_NOOP("lenses_systemic", "none stated"),
    "lens.option.epsilon": QT_TRANSLATE_NOOP("lenses_systemic", "Threshold per step"),
    "lens.option.essential_inputs": QT_TRANSLATE_NOOP("lenses_systemic", "Indispensable inputs"),
    "lens.option.replaced_by_others": QT_TRANSLATE_NOOP(
        "lenses_systemic", "Other makers take over"
    ),
    "lens.option.much_stops": QT_TRANSLATE_NOOP("lenses_systemic", "Counted in the heading from"),
}
