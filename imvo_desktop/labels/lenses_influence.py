"""What the lens of influence says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.influence.title": QT_TRANSLATE_NOOP("lenses_influence", "Influence"),
    "lens.influence.question": QT_TRANSLATE_NOOP(
        "lenses_influence", "Where can we move something?"
    ),
    "lens.influence.formula": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "A band from what is known of a direct supplier. Large: half or more of the value it "
        "is known to deliver comes to us. Some: a tenth or more of that; or a tenth or more "
        "of our purchases comes from it; or it has delivered to us for five years or more. "
        "Little: a smaller part of its known deliveries and nothing else. In all other cases:"
        " not known. Our part counts only where other buyers are known and all its deliveries"
        " have a value in one currency; who delivers to it in turn (and buys waste, for "
        "example) is no other buyer. No band enters a risk score.",
    ),
    "lens.influence.source": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "What influence (leverage) depends on: UN Guiding Principle 19 and the OECD "
        "Guidelines 2023, chapter II. The bands are ours.",
    ),
    "lens.influence.empty": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "Add a supplier that delivers to you. It then shows here where you have influence.",
    ),
    "lens.influence.finding": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "For {count} of {all} direct suppliers something points to some or large influence; "
        "for {unknown} it is not known",
    ),
    "lens.influence.finding.none": QT_TRANSLATE_NOOP(
        "lenses_influence", "There are no direct suppliers yet"
    ),
    "lens.influence.not_asked": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "Which part of the sales of a supplier we are was not asked: ask it. Only buyers in "
        "this chain are counted, so our part may be smaller than it looks.",
    ),
    "lens.influence.joint": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "Little influence is no reason to do nothing: look for others to act with.",
    ),
    "lens.influence.further": QT_TRANSLATE_NOOP(
        "lenses_influence",
        "{count} organisations are further up: we reach them through our suppliers.",
    ),
    "lens.influence.further.one": QT_TRANSLATE_NOOP(
        "lenses_influence", "1 organisation is further up: we reach it through our suppliers."
    ),
    "lens.column.band": QT_TRANSLATE_NOOP("lenses_influence", "Influence"),
    "lens.column.ground": QT_TRANSLATE_NOOP("lenses_influence", "Because of"),
    "lens.column.sales_part": QT_TRANSLATE_NOOP(
        "lenses_influence", "Our part of its known deliveries"
    ),
    "lens.column.spend_part": QT_TRANSLATE_NOOP("lenses_influence", "Its part of our purchases"),
    "lens.column.years": QT_TRANSLATE_NOOP("lenses_influence", "Years of delivery"),
    "lens.column.other_buyers": QT_TRANSLATE_NOOP("lenses_influence", "Other buyers known"),
    "lens.cell.influence_large": QT_TRANSLATE_NOOP("lenses_influence", "large"),
    "lens.cell.influence_some": QT_TRANSLATE_NOOP("lenses_influence", "some"),
    "lens.cell.influence_little": QT_TRANSLATE_NOOP("lenses_influence", "little"),
    "lens.cell.influence_unknown": QT_TRANSLATE_NOOP("lenses_influence", "not known"),
    "lens.cell.ground_sales": QT_TRANSLATE_NOOP("lenses_influence", "our part of its deliveries"),
    "lens.cell.ground_spend": QT_TRANSLATE_NOOP("lenses_influence", "its part of our purchases"),
    "lens.cell.ground_years": QT_TRANSLATE_NOOP("lenses_influence", "years of delivery"),
    "lens.cell.ground_nothing": QT_TRANSLATE_NOOP("lenses_influence", "nothing is known"),
    "lens.option.large_from": QT_TRANSLATE_NOOP(
        "lenses_influence", "Large from this part of its deliveries"
    ),
    "lens.option.some_from": QT_TRANSLATE_NOOP(
        "lenses_influence", "Some from this part of its deliveries"
    ),
    "lens.option.spend_from": QT_TRANSLATE_NOOP(
        "lenses_influence", "Some from this part of our purchases"
    ),
    "lens.option.years_from": QT_TRANSLATE_NOOP("lenses_influence", "Some from so many years"),
    "lens.option.year": QT_TRANSLATE_NOOP("lenses_influence", "Counted up to the year"),
}
