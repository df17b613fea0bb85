"""What the words of a report mean, and where its parts stand in the norms."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "report.glossary.title": QT_TRANSLATE_NOOP("report", "Words"),
    "report.column.word": QT_TRANSLATE_NOOP("report", "Word"),
    "report.column.word_meaning": QT_TRANSLATE_NOOP("report", "What it means here"),
    "report.word.link": QT_TRANSLATE_NOOP("report", "delivery"),
    "report.meaning.link": QT_TRANSLATE_NOOP(
        "report", "One supplier delivers one product to one buyer."
    ),
    "report.word.tier": QT_TRANSLATE_NOOP("report", "tier"),
    "report.meaning.tier": QT_TRANSLATE_NOOP(
        "report", "The number of deliveries between an organisation and the own company, at least."
    ),
    "report.word.risk": QT_TRANSLATE_NOOP("report", "risk"),
    "report.meaning.risk": QT_TRANSLATE_NOOP(
        "report", "Harm to people, the environment or society. Not a risk to the company."
    ),
    "report.word.actual": QT_TRANSLATE_NOOP("report", "actual and possible harm"),
    "report.meaning.actual": QT_TRANSLATE_NOOP(
        "report",
        "Actual: plausible, confirmed, or stopped and not remedied. Possible: it has not been seen"
        " to happen. A signal is not yet actual.",
    ),
    "report.word.severity": QT_TRANSLATE_NOOP("report", "severity"),
    "report.meaning.severity": QT_TRANSLATE_NOOP(
        "report", "How serious, how many people or how large an area, and whether it can be mended."
    ),
    "report.word.likelihood": QT_TRANSLATE_NOOP("report", "likelihood"),
    "report.meaning.likelihood": QT_TRANSLATE_NOOP(
        "report", "How likely it is by the evidence there is, from 1 to 5."
    ),
    "report.word.level": QT_TRANSLATE_NOOP("report", "level"),
    "report.meaning.level": QT_TRANSLATE_NOOP(
        "report", "What severity and likelihood come to in the grid: low to very high."
    ),
    "report.word.hotspot": QT_TRANSLATE_NOOP("report", "hotspot"),
    "report.meaning.hotspot": QT_TRANSLATE_NOOP("report", "A risk that is high or very high."),
    "report.word.unknown": QT_TRANSLATE_NOOP("report", "not known"),
    "report.meaning.unknown": QT_TRANSLATE_NOOP(
        "report", "Nobody judged it, or a question is open. Never the same as low."
    ),
    "report.word.looked": QT_TRANSLATE_NOOP("report", "looked, nothing found"),
    "report.meaning.looked": QT_TRANSLATE_NOOP(
        "report", "Somebody looked, found nothing, and gives the reason and a source."
    ),
    "report.word.accepted": QT_TRANSLATE_NOOP("report", "taken over without research"),
    "report.meaning.accepted": QT_TRANSLATE_NOOP(
        "report", "What a source says was taken over; nobody looked into it at this place."
    ),
    "report.word.verified": QT_TRANSLATE_NOOP("report", "verified"),
    "report.meaning.verified": QT_TRANSLATE_NOOP(
        "report", "The judgement was checked, with evidence."
    ),
    "report.word.involvement": QT_TRANSLATE_NOOP("report", "involvement"),
    "report.meaning.involvement": QT_TRANSLATE_NOOP(
        "report", "Whether the company causes the harm, contributes to it or is directly linked."
    ),
    "report.word.reach": QT_TRANSLATE_NOOP("report", "reach"),
    "report.meaning.reach": QT_TRANSLATE_NOOP(
        "report",
        "What part of our purchases runs through a delivery. A reckoning measure, no measure of"
        " harm; it orders nothing.",
    ),
    "report.word.round": QT_TRANSLATE_NOOP("report", "round"),
    "report.meaning.round": QT_TRANSLATE_NOOP(
        "report", "One dated analysis that is kept, to compare with later."
    ),
    "report.steps.title": QT_TRANSLATE_NOOP("report", "The six steps and this report"),
    "report.steps.intro": QT_TRANSLATE_NOOP(
        "report",
        "The six steps of due diligence of the OECD, where this report speaks of them, and where"
        " they stand in other norms. Beside a norm does not mean that it is complied with. The"
        " steps overlap; talking with those concerned belongs to each.",
    ),
    "report.column.step": QT_TRANSLATE_NOOP("report", "Step of the OECD"),
    "report.column.here": QT_TRANSLATE_NOOP("report", "Here"),
    "report.column.ungp": QT_TRANSLATE_NOOP("report", "UN Guiding Principles"),
    "report.step.1": QT_TRANSLATE_NOOP("report", "1 Policy and systems"),
    "report.step.2": QT_TRANSLATE_NOOP("report", "2 Map and assess risks"),
    "report.step.3": QT_TRANSLATE_NOOP("report", "3 Stop, prevent, limit"),
    "report.step.4": QT_TRANSLATE_NOOP("report", "4 Monitor"),
    "report.step.5": QT_TRANSLATE_NOOP("report", "5 Communicate"),
    "report.step.6": QT_TRANSLATE_NOOP("report", "6 Provide remedy or work with it"),
    "report.steps.left_out": QT_TRANSLATE_NOOP("report", "left out"),
    "report.vsme.meaning": QT_TRANSLATE_NOOP(
        "report",
        "VSME: voluntary standard for small firms, Recommendation (EU) 2025/1710; B basic and C"
        " comprehensive module. C6 is about the own people; C7 holds confirmed incidents only.",
    ),
}
