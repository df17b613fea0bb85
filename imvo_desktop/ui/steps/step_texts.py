"""What each of the six steps is for, in a few sentences, and where its work is done."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class StepText:
    """The title, the sentences, and the command behind each button."""

    name: str
    title: str
    text: str
    button: str
    command: str
    other_button: str = ""
    other_command: str = ""


STEPS: tuple[StepText, ...] = (
    StepText(
        "step_1",
        QT_TRANSLATE_NOOP("step_page", "1 Policy and systems"),
        QT_TRANSLATE_NOOP(
            "step_page",
            "Say what your company stands for, and who sees to it. Look at your own purchasing "
            "too: price, delivery time, late changes, payment term and how you end contracts. "
            "You answer these questions for each delivery.",
        ),
        QT_TRANSLATE_NOOP("step_page", "To policy and roles"),
        "show_policy",
        QT_TRANSLATE_NOOP("step_page", "To the deliveries"),
        "show_links",
    ),
    StepText(
        "step_2",
        QT_TRANSLATE_NOOP("step_page", "2 Map and judge risks"),
        QT_TRANSLATE_NOOP(
            "step_page",
            "First look broadly: who delivers what, and where is it made? Then go deep where the "
            "harm is gravest and most likely. What you do not know yet stays visible as not known. "
            "What sources say of your products and countries gives a first picture; you decide "
            "what of it holds.",
        ),
        QT_TRANSLATE_NOOP("step_page", "To the chain"),
        "show_chain",
        QT_TRANSLATE_NOOP("step_page", "See what sources say"),
        "show_sources",
    ),
    StepText(
        "step_3",
        QT_TRANSLATE_NOOP("step_page", "3 Stop, prevent, limit"),
        QT_TRANSLATE_NOOP(
            "step_page",
            "Start with the gravest harm. Stop what you cause yourself, use your influence where "
            "you are linked to it. Walking away does not help the people concerned. "
            "The priorities show where to begin.",
        ),
        QT_TRANSLATE_NOOP("step_page", "To the hotspots"),
        "show_hotspots",
        QT_TRANSLATE_NOOP("step_page", "Try out: what if?"),
        "show_scenarios",
    ),
    StepText(
        "step_4",
        QT_TRANSLATE_NOOP("step_page", "4 Monitor"),
        QT_TRANSLATE_NOOP(
            "step_page",
            "Check whether it gets better for the people and the places concerned. Hold a round "
            "each year and see what changed since the last. "
            "The list of problems and open questions shows what is still missing.",
        ),
        QT_TRANSLATE_NOOP("step_page", "To the rounds"),
        "show_rounds",
        QT_TRANSLATE_NOOP("step_page", "To the problems and open questions"),
        "show_problems",
    ),
    StepText(
        "step_5",
        QT_TRANSLATE_NOOP("step_page", "5 Communicate"),
        QT_TRANSLATE_NOOP(
            "step_page",
            "Tell customers and others which risks you found, how you ordered them and what you "
            "do about the gravest. The report says so, with sources. It also says what you do not "
            "know.",
        ),
        QT_TRANSLATE_NOOP("step_page", "Make the report"),
        "make_report",
    ),
    StepText(
        "step_6",
        QT_TRANSLATE_NOOP("step_page", "6 Provide remedy"),
        QT_TRANSLATE_NOOP(
            "step_page",
            "Harm that happens now or is not remedied comes first, whatever its level. Did you "
            "cause it or contribute to it? Then see to remedy, or help with it.",
        ),
        QT_TRANSLATE_NOOP("step_page", "To the harm that happens now"),
        "show_hotspots",
    ),
)
