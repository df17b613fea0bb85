"""What is written around the bars of a lens."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.lens.alt": QT_TRANSLATE_NOOP(
        "charts_lens", "Bar chart “{name}”. {title}. The bars show: {measure}."
    ),
    "chart.lens.row": QT_TRANSLATE_NOOP("charts_lens", "{name}: {said}."),
    "chart.lens.note": QT_TRANSLATE_NOOP(
        "charts_lens",
        "“{name}” is a way of looking of its own. It does not change the order of the priorities.",
    ),
    "chart.lens.whole": QT_TRANSLATE_NOOP(
        "charts_lens", "This is of the whole chain, also of what the views do not show now."
    ),
    "chart.lens.days": QT_TRANSLATE_NOOP("charts_lens", "{count} days"),
    "chart.lens.days.one": QT_TRANSLATE_NOOP("charts_lens", "1 day"),
}
