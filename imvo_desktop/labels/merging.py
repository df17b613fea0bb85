"""What is said of organisations that are or may be one and the same."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "edit.merge_organisations": QT_TRANSLATE_NOOP("merging", "{count} organisations made one"),
    "error.merge_own": QT_TRANSLATE_NOOP(
        "merging", "“{name}” is your own company. Let it stay and join the other one with it."
    ),
    "error.merge_with_itself": QT_TRANSLATE_NOOP(
        "merging", "Choose another organisation to join with “{name}”."
    ),
    "finding.left_out_with": QT_TRANSLATE_NOOP(
        "merging",
        "{value} deliveries do not come in, because an organisation they belong to is left out.",
    ),
    "finding.joined_with_buyer": QT_TRANSLATE_NOOP(
        "merging",
        "Row {row}: “{value}” and its buyer are one organisation now, so no delivery was added.",
    ),
    "finding.not_in_list": QT_TRANSLATE_NOOP(
        "merging",
        "Suppliers of your project that are not in this list: {value}. Nothing happens to them.",
    ),
    "finding.duplicates_bounded": QT_TRANSLATE_NOOP(
        "merging",
        "There are so many organisations that not every pair was compared. More of them may be the "
        "same than are shown here.",
    ),
    "merging.comes_over": QT_TRANSLATE_NOOP(
        "merging",
        "What comes over to the one that stays: deliveries: {links}, risks: {risks}, other: "
        "{others}.",
    ),
    "merging.between": QT_TRANSLATE_NOOP(
        "merging",
        "What goes: deliveries between the two ({links}), with the risks on them ({risks}).",
    ),
    "merging.equal": QT_TRANSLATE_NOOP(
        "merging", "Deliveries that are equal in everything become one ({links})."
    ),
    "merging.filled": QT_TRANSLATE_NOOP("merging", "What is filled in: {fields}."),
    "merging.numbers": QT_TRANSLATE_NOOP("merging", "numbers"),
    "merging.links": QT_TRANSLATE_NOOP("merging", "Deliveries"),
    "merging.risks": QT_TRANSLATE_NOOP("merging", "Risks"),
    "finding_kind.left_out_with": QT_TRANSLATE_NOOP(
        "merging", "Deliveries of organisations that are left out"
    ),
    "finding_kind.joined_with_buyer": QT_TRANSLATE_NOOP(
        "merging", "Deliveries between organisations that were joined"
    ),
    "finding_kind.not_in_list": QT_TRANSLATE_NOOP(
        "merging", "Suppliers of your project that are not in this list"
    ),
    "finding_kind.duplicates_bounded": QT_TRANSLATE_NOOP(
        "merging", "Too many organisations to compare each with each"
    ),
}
