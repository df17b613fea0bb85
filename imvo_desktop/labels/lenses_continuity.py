"""What the lens of continuity says: about the own company, not about people."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "lens.continuity.title": QT_TRANSLATE_NOOP("lenses_continuity", "Continuity"),
    "lens.continuity.question": QT_TRANSLATE_NOOP("lenses_continuity", "What if a supplier stops?"),
    "lens.continuity.formula": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "One organisation is taken out. Lost is the part of our purchases that has it "
        "somewhere on its way: bought from it directly, or through others, by the shares of "
        "purchases; steps do not make it less. A direct supplier depends on it when every "
        "known way behind that supplier leads past it.",
    ),
    "lens.continuity.source": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "Parts of purchases, followed back from the own company; dominators: Lengauer and "
        "Tarjan 1979, by networkx.",
    ),
    "lens.continuity.empty": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "Add a supplier that delivers to you. It then shows here what is lost when it stops.",
    ),
    "lens.continuity.finding": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "If it stopped, {count} of {all} organisations would each cost us a tenth or more of "
        "our purchases",
    ),
    "lens.continuity.finding.one": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "If it stopped, 1 of {all} organisations would cost us a tenth or more of our purchases",
    ),
    "lens.continuity.finding.none": QT_TRANSLATE_NOOP(
        "lenses_continuity", "Nobody delivers to us yet"
    ),
    "lens.continuity.about_us": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "This is about your company, not about people. Walking away from a supplier lowers no"
        " harm.",
    ),
    "lens.continuity.not_recorded": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "How long a supplier needs to recover, and how long you can do without it, does not "
        "count here: ask it of the first ones.",
    ),
    "lens.continuity.circle": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "Some deliver to each other in a circle without an end. Counted with {step} % less "
        "per step.",
    ),
    "lens.continuity.bound": QT_TRANSLATE_NOOP(
        "lenses_continuity",
        "{count} organisations stand in a very large circle: at most this is lost.",
    ),
    "lens.continuity.bound.one": QT_TRANSLATE_NOOP(
        "lenses_continuity", "1 organisation stands in a very large circle: at most this is lost."
    ),
    "lens.column.lost": QT_TRANSLATE_NOOP("lenses_continuity", "Lost of our purchases"),
    "lens.column.lost_direct": QT_TRANSLATE_NOOP("lenses_continuity", "Bought from it directly"),
    "lens.column.lost_through": QT_TRANSLATE_NOOP("lenses_continuity", "Through others"),
    "lens.column.dependent": QT_TRANSLATE_NOOP(
        "lenses_continuity", "Direct suppliers that depend on it"
    ),
    "lens.column.dependent_names": QT_TRANSLATE_NOOP("lenses_continuity", "Which ones"),
    "lens.option.much_lost": QT_TRANSLATE_NOOP("lenses_continuity", "Counted in the heading from"),
}
