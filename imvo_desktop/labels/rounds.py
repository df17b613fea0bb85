"""Rounds: what they are called, and what is said of two of them side by side."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "rounds.name": QT_TRANSLATE_NOOP("rounds", "Round {year}"),
    "rounds.name_again": QT_TRANSLATE_NOOP("rounds", "Round {year} ({number})"),
    "rounds.now": QT_TRANSLATE_NOOP("rounds", "now"),
    "rounds.now_choice": QT_TRANSLATE_NOOP("rounds", "Now"),
    "rounds.dated": QT_TRANSLATE_NOOP("rounds", "{name} ({date})"),
    "rounds.renamed": QT_TRANSLATE_NOOP("rounds", "{now} (was: {then})"),
    "rounds.finding.link": QT_TRANSLATE_NOOP(
        "rounds", "Deliveries, from “{then}” to {now}: {parts}."
    ),
    "rounds.finding.risk": QT_TRANSLATE_NOOP("rounds", "Risks, from “{then}” to {now}: {parts}."),
    "rounds.finding.same": QT_TRANSLATE_NOOP("rounds", "nothing changed"),
    "rounds.part.began": QT_TRANSLATE_NOOP(
        "rounds", "{count} where harm happens now and did not then"
    ),
    "rounds.part.up": QT_TRANSLATE_NOOP("rounds", "{count} more serious"),
    "rounds.part.less_known": QT_TRANSLATE_NOOP("rounds", "{count} less known"),
    "rounds.part.remedied": QT_TRANSLATE_NOOP("rounds", "{count} remedied"),
    "rounds.part.down": QT_TRANSLATE_NOOP("rounds", "{count} less serious"),
    "rounds.part.better_known": QT_TRANSLATE_NOOP("rounds", "{count} better known"),
    "rounds.part.new": QT_TRANSLATE_NOOP("rounds", "{count} new"),
    "rounds.part.gone": QT_TRANSLATE_NOOP("rounds", "{count} out of the chain"),
    "rounds.part.gone_unsolved": QT_TRANSLATE_NOOP(
        "rounds", "{count} out of the chain, harm not remedied"
    ),
    "rounds.part.gone_partly": QT_TRANSLATE_NOOP(
        "rounds", "{count} out of the chain; of these {unsolved} with harm that is not remedied"
    ),
    "rounds.unsolved": QT_TRANSLATE_NOOP("rounds", "Leaving the chain is no improvement."),
    "rounds.unknown": QT_TRANSLATE_NOOP(
        "rounds",
        "Not known: then {then} of {then_of} deliveries in your chain, later {now} of {now_of}. "
        "Part of the reach over deliveries without a judgement: then {then_reach} %, later "
        "{now_reach} %.",
    ),
    "rounds.same_method": QT_TRANSLATE_NOOP(
        "rounds", "Both moments are computed by the same method."
    ),
    "rounds.other_method": QT_TRANSLATE_NOOP(
        "rounds",
        "The method changed since a round was held. Both moments are computed by the method of "
        "now. {count} deliveries had another level in their round than is shown here.",
    ),
    "rounds.other_method.one": QT_TRANSLATE_NOOP(
        "rounds",
        "The method changed since a round was held. Both moments are computed by the method of "
        "now. 1 delivery had another level in its round than is shown here.",
    ),
    "rounds.names": QT_TRANSLATE_NOOP("rounds", "Another name than then: {names}."),
    "rounds.name_pair": QT_TRANSLATE_NOOP("rounds", "{then} is now {now}"),
    "rounds.more": QT_TRANSLATE_NOOP("rounds", "and {count} more"),
    "rounds.unread": QT_TRANSLATE_NOOP(
        "rounds", "Not in the chart, the kept copy cannot be read: {names}."
    ),
    "rounds.group.began": QT_TRANSLATE_NOOP("rounds", "Happens now, not then"),
    "rounds.group.up": QT_TRANSLATE_NOOP("rounds", "More serious"),
    "rounds.group.gone_unsolved": QT_TRANSLATE_NOOP(
        "rounds", "Out of the chain, harm not remedied"
    ),
    "rounds.group.less_known": QT_TRANSLATE_NOOP("rounds", "Less known"),
    "rounds.group.remedied": QT_TRANSLATE_NOOP("rounds", "Remedied"),
    "rounds.group.down": QT_TRANSLATE_NOOP("rounds", "Less serious"),
    "rounds.group.better_known": QT_TRANSLATE_NOOP("rounds", "Better known"),
    "rounds.group.new": QT_TRANSLATE_NOOP("rounds", "New"),
    "rounds.group.gone": QT_TRANSLATE_NOOP("rounds", "Out of the chain"),
    "rounds.group.same": QT_TRANSLATE_NOOP("rounds", "The same"),
    "rounds.hint.gone_unsolved": QT_TRANSLATE_NOOP(
        "rounds", "Leaving lowers the number, not the suffering. Remedy is still needed."
    ),
    "rounds.hint.less_known": QT_TRANSLATE_NOOP(
        "rounds",
        "A judgement or answer was taken away, is less sure, or it is no longer said that harm "
        "happens. That says nothing of the harm itself.",
    ),
    "rounds.hint.better_known": QT_TRANSLATE_NOOP(
        "rounds", "Judged for the first time, by yourselves, verified or more sure than then."
    ),
    "rounds.hint.gone": QT_TRANSLATE_NOOP(
        "rounds", "The risk may still be there, without us. That is no improvement by itself."
    ),
    "rounds.hint.same": QT_TRANSLATE_NOOP("rounds", "The level and what is known did not change."),
    "rounds.not_there": QT_TRANSLATE_NOOP("rounds", "not in the chain"),
}
