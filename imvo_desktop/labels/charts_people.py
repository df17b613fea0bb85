"""What the charts of people say: who is at risk, and what happens to them now."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "chart.narrowed.none": QT_TRANSLATE_NOOP("charts_people", "No risk in view"),
    "chart.column.affected": QT_TRANSLATE_NOOP("charts_people", "Who is at risk"),
    "chart.column.status": QT_TRANSLATE_NOOP("charts_people", "Does it happen?"),
    "chart.column.stop": QT_TRANSLATE_NOOP("charts_people", "Stopping it"),
    "chart.column.remedy": QT_TRANSLATE_NOOP("charts_people", "Remedy"),
    "chart.affected.not_filled_in": QT_TRANSLATE_NOOP("charts_people", "Not filled in"),
    "chart.affected.title": QT_TRANSLATE_NOOP(
        "charts_people", "{name}: {count} risks are high or very high"
    ),
    "chart.affected.title.one": QT_TRANSLATE_NOOP(
        "charts_people", "{name}: 1 risk is high or very high"
    ),
    "chart.affected.title_some": QT_TRANSLATE_NOOP("charts_people", "{name}: {count} risks"),
    "chart.affected.title_some.one": QT_TRANSLATE_NOOP("charts_people", "{name}: 1 risk"),
    "chart.affected.blank": QT_TRANSLATE_NOOP(
        "charts_people", "of {count} of {total} risks it is not filled in who is at risk"
    ),
    "chart.affected.blank_only": QT_TRANSLATE_NOOP(
        "charts_people", "Of {count} of {total} risks it is not filled in who is at risk"
    ),
    "chart.affected.measure": QT_TRANSLATE_NOOP(
        "charts_people", "Number of risks, by level (+ not known)"
    ),
    "chart.affected.note": QT_TRANSLATE_NOOP(
        "charts_people",
        "A risk counts for each group that is filled in, so the bars do not add up. Not known is "
        "not low. Talk with those affected or who speaks for them, where that is safe.",
    ),
    "chart.affected.hint": QT_TRANSLATE_NOOP(
        "charts_people",
        "Judge a risk and fill in who it hits. It then shows here who is at risk.",
    ),
    "chart.affected.alt": QT_TRANSLATE_NOOP(
        "charts_people", "Bar chart of who is at risk. {title}."
    ),
    "chart.affected.row": QT_TRANSLATE_NOOP(
        "charts_people", "{name}: {count} risks ({parts}).{more}"
    ),
    "chart.affected.row.one": QT_TRANSLATE_NOOP("charts_people", "{name}: 1 risk ({parts}).{more}"),
    "chart.affected.heard": QT_TRANSLATE_NOOP("charts_people", "Spoken with them: {parts}"),
    "chart.affected.heard.yes": QT_TRANSLATE_NOOP("charts_people", "yes"),
    "chart.affected.heard.no": QT_TRANSLATE_NOOP("charts_people", "no"),
    "chart.affected.heard.too_dangerous": QT_TRANSLATE_NOOP("charts_people", "too dangerous"),
    "chart.affected.heard.blank": QT_TRANSLATE_NOOP("charts_people", "not filled in"),
    "chart.affected.spoken.yes": QT_TRANSLATE_NOOP("charts_people", "Spoken with: yes"),
    "chart.affected.spoken.no": QT_TRANSLATE_NOOP("charts_people", "Spoken with: no"),
    "chart.affected.spoken.too_dangerous": QT_TRANSLATE_NOOP(
        "charts_people", "Spoken with: too dangerous"
    ),
    "chart.affected.spoken.blank": QT_TRANSLATE_NOOP("charts_people", "Spoken with: not filled in"),
    "chart.affected.nature": QT_TRANSLATE_NOOP(
        "charts_people", "{count} of these are about the environment or animals"
    ),
    "chart.affected.nature.one": QT_TRANSLATE_NOOP(
        "charts_people", "1 of these is about the environment or animals"
    ),
    "chart.happening.title": QT_TRANSLATE_NOOP(
        "charts_people", "{count} harms happen now or are not remedied"
    ),
    "chart.happening.title.one": QT_TRANSLATE_NOOP(
        "charts_people", "1 harm happens now or is not remedied"
    ),
    "chart.happening.title_untouched": QT_TRANSLATE_NOOP(
        "charts_people", "{said}; for {count} no stop or remedy has been agreed"
    ),
    "chart.happening.title_ended": QT_TRANSLATE_NOOP(
        "charts_people", "{said}; for each a stop or remedy has been agreed"
    ),
    "chart.happening.none": QT_TRANSLATE_NOOP(
        "charts_people", "No harm has been written down that happens now"
    ),
    "chart.happening.none_in_view": QT_TRANSLATE_NOOP(
        "charts_people", "No harm in view that happens now"
    ),
    "chart.happening.hint": QT_TRANSLATE_NOOP(
        "charts_people",
        "That does not mean there is none. Say of a risk how far it is: plausible, confirmed or "
        "stopped. It then shows here until it is remedied.",
    ),
    "chart.happening.group.confirmed": QT_TRANSLATE_NOOP("charts_people", "Confirmed"),
    "chart.happening.group.plausible": QT_TRANSLATE_NOOP("charts_people", "Plausible"),
    "chart.happening.group.stopped": QT_TRANSLATE_NOOP(
        "charts_people", "Stopped, not yet remedied"
    ),
    "chart.happening.group.signal": QT_TRANSLATE_NOOP("charts_people", "Signals, to look into"),
    "chart.happening.severity": QT_TRANSLATE_NOOP("charts_people", "severity {severity}"),
    "chart.happening.severity_open": QT_TRANSLATE_NOOP("charts_people", "severity not known"),
    "chart.happening.ends": QT_TRANSLATE_NOOP(
        "charts_people", "stopping: {stop} · remedy: {remedy}"
    ),
    "chart.happening.no": QT_TRANSLATE_NOOP("charts_people", "nothing yet"),
    "chart.happening.note": QT_TRANSLATE_NOOP(
        "charts_people",
        "Length of the bar: severity, 1 to 5; the gravest first, whatever its level.",
    ),
    "chart.happening.signals": QT_TRANSLATE_NOOP(
        "charts_people", "{count} signals are not counted as harm yet: look into them."
    ),
    "chart.happening.signals.one": QT_TRANSLATE_NOOP(
        "charts_people", "1 signal is not counted as harm yet: look into it."
    ),
    "chart.happening.remedied": QT_TRANSLATE_NOOP("charts_people", "{count} have been remedied."),
    "chart.happening.remedied.one": QT_TRANSLATE_NOOP("charts_people", "1 has been remedied."),
    "chart.happening.alt": QT_TRANSLATE_NOOP("charts_people", "Harm that happens now. {title}."),
    "chart.happening.row": QT_TRANSLATE_NOOP(
        "charts_people", "{status}: {where}, {name}, {severity}, {said}; {ends}."
    ),
}
