"""Own operations, and what happens after us: names of what is added, and what changes."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "own.service.staff": QT_TRANSLATE_NOOP("due_diligence", "Temporary staff"),
    "own.service.cleaning": QT_TRANSLATE_NOOP("due_diligence", "Cleaning"),
    "own.service.transport": QT_TRANSLATE_NOOP("due_diligence", "Transport"),
    "own.service.other": QT_TRANSLATE_NOOP("due_diligence", "Agents and other services"),
    "own.add.staff": QT_TRANSLATE_NOOP("due_diligence", "Employment agency"),
    "own.add.cleaning": QT_TRANSLATE_NOOP("due_diligence", "Cleaning"),
    "own.add.transport": QT_TRANSLATE_NOOP("due_diligence", "Transport"),
    "own.none.staff": QT_TRANSLATE_NOOP(
        "due_diligence",
        "No employment agency yet. Do temporary workers work with you? They run a higher risk of "
        "low pay, bad housing and unsafe work.",
    ),
    "own.none.cleaning": QT_TRANSLATE_NOOP(
        "due_diligence",
        "No cleaner yet. Who cleans your building, at what hours and for what pay?",
    ),
    "own.none.transport": QT_TRANSLATE_NOOP(
        "due_diligence",
        "No carrier yet. Who drives for you? Long hours and pay below the law are common.",
    ),
    "own.new.staff": QT_TRANSLATE_NOOP("due_diligence", "New employment agency"),
    "own.new.cleaning": QT_TRANSLATE_NOOP("due_diligence", "New cleaning company"),
    "own.new.transport": QT_TRANSLATE_NOOP("due_diligence", "New carrier"),
    "own.work.staff": QT_TRANSLATE_NOOP("due_diligence", "temporary staff"),
    "own.work.cleaning": QT_TRANSLATE_NOOP("due_diligence", "cleaning"),
    "own.work.transport": QT_TRANSLATE_NOOP("due_diligence", "transport"),
    "own.change.becomes": QT_TRANSLATE_NOOP("due_diligence", "“{name}” becomes your own company."),
    "own.change.before": QT_TRANSLATE_NOOP("due_diligence", "“{name}” becomes a supplier."),
    "own.change.reached": QT_TRANSLATE_NOOP(
        "due_diligence",
        "The tiers are counted anew: {count} organisations deliver to it, directly or "
        "through others.",
    ),
    "own.change.reached.one": QT_TRANSLATE_NOOP(
        "due_diligence", "The tiers are counted anew: 1 organisation delivers to it."
    ),
    "own.change.moved": QT_TRANSLATE_NOOP(
        "due_diligence", "{count} organisations get another tier."
    ),
    "own.change.moved.one": QT_TRANSLATE_NOOP("due_diligence", "1 organisation gets another tier."),
    "own.change.lost": QT_TRANSLATE_NOOP(
        "due_diligence",
        "{count} organisations no longer have a way to your company. Their risks stay, but get no "
        "place in the priorities.",
    ),
    "own.change.lost.one": QT_TRANSLATE_NOOP(
        "due_diligence",
        "1 organisation no longer has a way to your company. Its risks stay, but get no place in "
        "the priorities.",
    ),
    "after.add.use": QT_TRANSLATE_NOOP("due_diligence", "Use of the product"),
    "after.add.waste": QT_TRANSLATE_NOOP("due_diligence", "Waste and re-use"),
    "after.add.customer": QT_TRANSLATE_NOOP("due_diligence", "Customer"),
    "after.new.use": QT_TRANSLATE_NOOP("due_diligence", "Use of the product"),
    "after.new.waste": QT_TRANSLATE_NOOP("due_diligence", "Waste and re-use"),
    "after.new.customer": QT_TRANSLATE_NOOP("due_diligence", "New customer"),
}
