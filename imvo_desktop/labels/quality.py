"""Kinds of issues with their count, how complete a project is, and what can be put right."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "quality.own_missing": QT_TRANSLATE_NOOP("quality", "No own company chosen"),
    "quality.own_several": QT_TRANSLATE_NOOP("quality", "{count} own companies; one is enough"),
    "quality.parent_loop": QT_TRANSLATE_NOOP(
        "quality", "{count} organisations are their own parent"
    ),
    "quality.parent_loop.one": QT_TRANSLATE_NOOP("quality", "1 organisation is its own parent"),
    "quality.risk_place_unclear": QT_TRANSLATE_NOOP(
        "quality", "{count} risks without one clear place"
    ),
    "quality.risk_place_unclear.one": QT_TRANSLATE_NOOP(
        "quality", "1 risk without one clear place"
    ),
    "quality.several_currencies": QT_TRANSLATE_NOOP(
        "quality", "{count} organisations buy in several currencies"
    ),
    "quality.several_currencies.one": QT_TRANSLATE_NOOP(
        "quality", "1 organisation buys in several currencies"
    ),
    "quality.shares_over_one": QT_TRANSLATE_NOOP(
        "quality", "{count} organisations with shares over 100 %"
    ),
    "quality.shares_over_one.one": QT_TRANSLATE_NOOP(
        "quality", "1 organisation with shares over 100 %"
    ),
    "quality.link_to_itself": QT_TRANSLATE_NOOP("quality", "{count} deliveries to oneself"),
    "quality.link_to_itself.one": QT_TRANSLATE_NOOP("quality", "1 delivery to oneself"),
    "quality.link_without_product": QT_TRANSLATE_NOOP(
        "quality", "{count} deliveries without a product"
    ),
    "quality.link_without_product.one": QT_TRANSLATE_NOOP(
        "quality", "1 delivery without a product"
    ),
    "quality.making_unknown": QT_TRANSLATE_NOOP(
        "quality", "{count} deliveries without country of making"
    ),
    "quality.making_unknown.one": QT_TRANSLATE_NOOP(
        "quality", "1 delivery without country of making"
    ),
    "quality.link_unjudged": QT_TRANSLATE_NOOP(
        "quality", "{count} deliveries on which nobody judged a risk"
    ),
    "quality.link_unjudged.one": QT_TRANSLATE_NOOP(
        "quality", "1 delivery on which nobody judged a risk"
    ),
    "quality.relevance_without_reason": QT_TRANSLATE_NOOP(
        "quality", "{count} deliveries “not relevant” without a reason"
    ),
    "quality.relevance_without_reason.one": QT_TRANSLATE_NOOP(
        "quality", "1 delivery “not relevant” without a reason"
    ),
    "quality.looked_without_ground": QT_TRANSLATE_NOOP(
        "quality", "{count} times “nothing found” without reason and source"
    ),
    "quality.looked_without_ground.one": QT_TRANSLATE_NOOP(
        "quality", "1 time “nothing found” without reason and source"
    ),
    "quality.risk_questions_open": QT_TRANSLATE_NOOP(
        "quality", "{count} risks with open questions"
    ),
    "quality.risk_questions_open.one": QT_TRANSLATE_NOOP("quality", "1 risk with open questions"),
    "quality.risk_without_reason": QT_TRANSLATE_NOOP("quality", "{count} risks without a reason"),
    "quality.risk_without_reason.one": QT_TRANSLATE_NOOP("quality", "1 risk without a reason"),
    "quality.risk_without_source": QT_TRANSLATE_NOOP("quality", "{count} risks without a source"),
    "quality.risk_without_source.one": QT_TRANSLATE_NOOP("quality", "1 risk without a source"),
    "quality.only_number_grave": QT_TRANSLATE_NOOP(
        "quality", "{count} risks that only the number of people makes 4 or 5"
    ),
    "quality.only_number_grave.one": QT_TRANSLATE_NOOP(
        "quality", "1 risk that only the number of people makes 4 or 5"
    ),
    "quality.harm_without_measure": QT_TRANSLATE_NOOP(
        "quality", "{count} harms that happen now, without a measure"
    ),
    "quality.harm_without_measure.one": QT_TRANSLATE_NOOP(
        "quality", "1 harm that happens now, without a measure"
    ),
    "quality.level_lowered": QT_TRANSLATE_NOOP(
        "quality", "{count} levels lowered without a measure"
    ),
    "quality.level_lowered.one": QT_TRANSLATE_NOOP("quality", "1 level lowered without a measure"),
    "quality.measure_without_owner": QT_TRANSLATE_NOOP(
        "quality", "{count} measures without an owner"
    ),
    "quality.measure_without_owner.one": QT_TRANSLATE_NOOP("quality", "1 measure without an owner"),
    "quality.measure_overdue": QT_TRANSLATE_NOOP(
        "quality", "{count} measures of which the date is past"
    ),
    "quality.measure_overdue.one": QT_TRANSLATE_NOOP(
        "quality", "1 measure of which the date is past"
    ),
    "quality.out_without_reason": QT_TRANSLATE_NOOP(
        "quality", "{count} products out of scope without a reason"
    ),
    "quality.out_without_reason.one": QT_TRANSLATE_NOOP(
        "quality", "1 product out of scope without a reason"
    ),
    "quality.rows_kept": QT_TRANSLATE_NOOP("quality", "{count} lists with rows kept aside"),
    "quality.rows_kept.one": QT_TRANSLATE_NOOP("quality", "1 list with rows kept aside"),
    "quality.cycle": QT_TRANSLATE_NOOP("quality", "{count} circles of organisations"),
    "quality.cycle.one": QT_TRANSLATE_NOOP("quality", "1 circle of organisations"),
    "quality.not_connected": QT_TRANSLATE_NOOP(
        "quality", "{count} organisations without a way to the own company"
    ),
    "quality.not_connected.one": QT_TRANSLATE_NOOP(
        "quality", "1 organisation without a way to the own company"
    ),
    "quality.parallel_links": QT_TRANSLATE_NOOP(
        "quality", "{count} times equal deliveries beside each other"
    ),
    "quality.parallel_links.one": QT_TRANSLATE_NOOP(
        "quality", "1 time equal deliveries beside each other"
    ),
    "quality.source_unused": QT_TRANSLATE_NOOP("quality", "{count} sources that nothing names"),
    "quality.source_unused.one": QT_TRANSLATE_NOOP("quality", "1 source that nothing names"),
    "quality.source_twice": QT_TRANSLATE_NOOP("quality", "{count} sources that are there twice"),
    "quality.source_twice.one": QT_TRANSLATE_NOOP("quality", "1 source that is there twice"),
    "quality.likely_same": QT_TRANSLATE_NOOP(
        "quality", "{count} times perhaps the same organisation"
    ),
    "quality.likely_same.one": QT_TRANSLATE_NOOP("quality", "1 time perhaps the same organisation"),
    "completeness.link": QT_TRANSLATE_NOOP("quality", "Of {count} deliveries: {parts}."),
    "completeness.link.one": QT_TRANSLATE_NOOP("quality", "Of 1 delivery: {parts}."),
    "completeness.risk": QT_TRANSLATE_NOOP("quality", "Of {count} risks: {parts}."),
    "completeness.risk.one": QT_TRANSLATE_NOOP("quality", "Of 1 risk: {parts}."),
    "completeness.measure": QT_TRANSLATE_NOOP("quality", "Of {count} measures: {parts}."),
    "completeness.measure.one": QT_TRANSLATE_NOOP("quality", "Of 1 measure: {parts}."),
    "known.making": QT_TRANSLATE_NOOP("quality", "country of making of {count} known"),
    "known.product": QT_TRANSLATE_NOOP("quality", "product of {count} known"),
    "known.judged": QT_TRANSLATE_NOOP("quality", "{count} judged by you"),
    "known.checked": QT_TRANSLATE_NOOP("quality", "{count} checked"),
    "known.answered": QT_TRANSLATE_NOOP("quality", "{count} with all questions answered"),
    "known.reason": QT_TRANSLATE_NOOP("quality", "{count} with a reason"),
    "known.source": QT_TRANSLATE_NOOP("quality", "{count} with a source"),
    "known.owner": QT_TRANSLATE_NOOP("quality", "{count} with an owner"),
    "known.due": QT_TRANSLATE_NOOP("quality", "{count} with a date"),
    "fix.give_owner": QT_TRANSLATE_NOOP("quality", "Give an owner"),
    "fix.mark_done": QT_TRANSLATE_NOOP("quality", "Mark as done"),
    "fix.move_date": QT_TRANSLATE_NOOP("quality", "Move the date"),
    "fix.give_relevance_reason": QT_TRANSLATE_NOOP("quality", "Write down the reason"),
    "fix.give_scope_reason": QT_TRANSLATE_NOOP("quality", "Write down the reason"),
    "fix.remove_sources": QT_TRANSLATE_NOOP("quality", "Remove"),
    "fix.join_sources": QT_TRANSLATE_NOOP("quality", "Keep one of each"),
    "fix_told.give_owner": QT_TRANSLATE_NOOP("quality", "{count} measures get this owner."),
    "fix_told.give_owner.one": QT_TRANSLATE_NOOP("quality", "1 measure gets this owner."),
    "fix_told.mark_done": QT_TRANSLATE_NOOP("quality", "{count} measures get the status “done”."),
    "fix_told.mark_done.one": QT_TRANSLATE_NOOP("quality", "1 measure gets the status “done”."),
    "fix_told.move_date": QT_TRANSLATE_NOOP("quality", "{count} measures get this date."),
    "fix_told.move_date.one": QT_TRANSLATE_NOOP("quality", "1 measure gets this date."),
    "fix_told.give_relevance_reason": QT_TRANSLATE_NOOP(
        "quality", "{count} deliveries get this reason."
    ),
    "fix_told.give_relevance_reason.one": QT_TRANSLATE_NOOP(
        "quality", "1 delivery gets this reason."
    ),
    "fix_told.give_scope_reason": QT_TRANSLATE_NOOP("quality", "{count} products get this reason."),
    "fix_told.give_scope_reason.one": QT_TRANSLATE_NOOP("quality", "1 product gets this reason."),
    "fix_told.remove_sources": QT_TRANSLATE_NOOP(
        "quality", "{count} sources go. Nothing names them."
    ),
    "fix_told.remove_sources.one": QT_TRANSLATE_NOOP("quality", "1 source goes. Nothing names it."),
    "fix_told.join_sources": QT_TRANSLATE_NOOP(
        "quality", "{count} double sources go; what names them names the one that stays."
    ),
    "fix_told.join_sources.one": QT_TRANSLATE_NOOP(
        "quality", "1 double source goes; what names it names the one that stays."
    ),
}
