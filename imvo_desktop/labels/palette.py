"""The heads of the palette, and why a command cannot be used now."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "palette.recent": QT_TRANSLATE_NOOP("palette", "Chosen before"),
    "palette.reference": QT_TRANSLATE_NOOP("palette", "Reference"),
    "palette.view": QT_TRANSLATE_NOOP("palette", "Go to"),
    "palette.command": QT_TRANSLATE_NOOP("palette", "Do"),
    "palette.analysis": QT_TRANSLATE_NOOP("palette", "Charts and lenses"),
    "palette.organisation": QT_TRANSLATE_NOOP("palette", "Organisations"),
    "palette.link": QT_TRANSLATE_NOOP("palette", "Deliveries"),
    "palette.measure": QT_TRANSLATE_NOOP("palette", "Measures"),
    "palette.narrow": QT_TRANSLATE_NOOP("palette", "Show only"),
    "palette.library": QT_TRANSLATE_NOOP("palette", "Library"),
    "palette.project": QT_TRANSLATE_NOOP("palette", "Recent projects"),
    "needs.writable": QT_TRANSLATE_NOOP("palette", "this project cannot be changed"),
    "needs.project": QT_TRANSLATE_NOOP("palette", "open a project first"),
    "needs.editable": QT_TRANSLATE_NOOP("palette", "needs a project that can be changed"),
    "needs.selection": QT_TRANSLATE_NOOP("palette", "select something first"),
    "needs.chosen": QT_TRANSLATE_NOOP("palette", "select something first"),
    "needs.narrowed": QT_TRANSLATE_NOOP("palette", "everything is shown already"),
    "needs.pair": QT_TRANSLATE_NOOP("palette", "select two organisations first"),
    "needs.undo": QT_TRANSLATE_NOOP("palette", "there is nothing to undo"),
    "needs.redo": QT_TRANSLATE_NOOP("palette", "there is nothing to do again"),
}
