"""What-ifs: what the steps are called, what came of them, and what leaving does not solve."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "scenario.name": QT_TRANSLATE_NOOP("scenarios", "What if"),
    "scenario.name_again": QT_TRANSLATE_NOOP("scenarios", "{name} ({number})"),
    "scenario.name.leave": QT_TRANSLATE_NOOP("scenarios", "What if we stop with {name}?"),
    "scenario.name.replace": QT_TRANSLATE_NOOP("scenarios", "What if we replace {name}?"),
    "scenario.name.split": QT_TRANSLATE_NOOP("scenarios", "What if we split {name}?"),
    "scenario.name.act": QT_TRANSLATE_NOOP("scenarios", "What if we tackle {name}?"),
    "scenario.name.copy": QT_TRANSLATE_NOOP("scenarios", "{name} (copy)"),
    "scenario.new_supplier": QT_TRANSLATE_NOOP("scenarios", "a supplier not known yet"),
    "scenario.not_there": QT_TRANSLATE_NOOP("scenarios", "(no longer in the project)"),
    "scenario.not_in_chain": QT_TRANSLATE_NOOP("scenarios", "not in the chain"),
    "scenario.more": QT_TRANSLATE_NOOP("scenarios", "and {count} more"),
    "scenario.kind.leave": QT_TRANSLATE_NOOP("scenarios", "Stop with a supplier or delivery"),
    "scenario.kind.replace": QT_TRANSLATE_NOOP("scenarios", "Replace a supplier"),
    "scenario.kind.split": QT_TRANSLATE_NOOP("scenarios", "Split a delivery over two suppliers"),
    "scenario.kind.answer": QT_TRANSLATE_NOOP("scenarios", "Judge a risk otherwise"),
    "scenario.kind.act": QT_TRANSLATE_NOOP("scenarios", "Carry out a measure"),
    "scenario.whole_supplier": QT_TRANSLATE_NOOP("scenarios", "The whole supplier"),
    "scenario.step.leave.organisation": QT_TRANSLATE_NOOP("scenarios", "Stop with {name}"),
    "scenario.step.leave.link": QT_TRANSLATE_NOOP("scenarios", "Stop with the delivery {name}"),
    "scenario.step.replace": QT_TRANSLATE_NOOP("scenarios", "Replace {name} by {by}"),
    "scenario.step.split": QT_TRANSLATE_NOOP("scenarios", "{part} % of {name} from {by}"),
    "scenario.step.answer": QT_TRANSLATE_NOOP("scenarios", "{name}: {asked} {value}"),
    "scenario.step.act": QT_TRANSLATE_NOOP("scenarios", "{name}: {measure} ({proof})."),
    "scenario.step.act.likelihood": QT_TRANSLATE_NOOP("scenarios", "Likelihood after: {value}."),
    "scenario.step.act.severity": QT_TRANSLATE_NOOP(
        "scenarios", "Severity after: {value} at most."
    ),
    "scenario.question.scale": QT_TRANSLATE_NOOP("scenarios", "how serious"),
    "scenario.question.scope": QT_TRANSLATE_NOOP("scenarios", "how many people, how large an area"),
    "scenario.question.irremediability": QT_TRANSLATE_NOOP("scenarios", "can it be put right"),
    "scenario.question.likelihood": QT_TRANSLATE_NOOP("scenarios", "likelihood"),
    "scenario.proof.shown": QT_TRANSLATE_NOOP("scenarios", "effect shown"),
    "scenario.proof.expected": QT_TRANSLATE_NOOP("scenarios", "effect expected"),
    "scenario.proof.certificate": QT_TRANSLATE_NOOP("scenarios", "only a certificate"),
    "scenario.remark.gone": QT_TRANSLATE_NOOP(
        "scenarios", "Does not fit any more: it is no longer in the project. This step is skipped."
    ),
    "scenario.remark.own": QT_TRANSLATE_NOOP(
        "scenarios", "Does not fit: this is your own company. This step is skipped."
    ),
    "scenario.remark.same": QT_TRANSLATE_NOOP(
        "scenarios", "Does not fit: both are the same. This step is skipped."
    ),
    "scenario.remark.leaving": QT_TRANSLATE_NOOP(
        "scenarios", "Leaving does not solve the harm: use your influence first."
    ),
    "scenario.remark.unknown_new": QT_TRANSLATE_NOOP(
        "scenarios",
        "The risks of the new supplier are not known. Not known is not low: they do not count"
        " here yet.",
    ),
    "scenario.remark.unknown_other": QT_TRANSLATE_NOOP(
        "scenarios",
        "Of the new supplier only what is judged already counts. The risks of this delivery "
        "from there are not known. Not known is not low.",
    ),
    "scenario.remark.assumed_share": QT_TRANSLATE_NOOP(
        "scenarios", "Not all deliveries to this buyer have a value: the parts are assumed."
    ),
    "scenario.remark.unproven": QT_TRANSLATE_NOOP(
        "scenarios", "Assumes more than is shown: likelihood falls only with evidence of effect."
    ),
    "scenario.remark.expected": QT_TRANSLATE_NOOP(
        "scenarios",
        "The effect is expected, not shown. Likelihood falls only with evidence of effect.",
    ),
    "scenario.remark.certificate": QT_TRANSLATE_NOOP(
        "scenarios", "A certificate alone lowers nothing."
    ),
    "scenario.remark.only_remedy": QT_TRANSLATE_NOOP(
        "scenarios", "Assumes more than may be counted: severity falls only by remedy."
    ),
    "scenario.remark.stays_actual": QT_TRANSLATE_NOOP(
        "scenarios", "This harm happens or is not remedied yet: its likelihood stays 5."
    ),
    "scenario.remark.repeat": QT_TRANSLATE_NOOP(
        "scenarios", "After remedy the chance of a repeat is judged anew. Fill in the likelihood."
    ),
    "scenario.remark.no_effect": QT_TRANSLATE_NOOP("scenarios", "This step changes nothing."),
    "scenario.part.up": QT_TRANSLATE_NOOP("scenarios", "{count} more serious"),
    "scenario.part.new_unknown": QT_TRANSLATE_NOOP("scenarios", "{count} new and not known"),
    "scenario.part.new": QT_TRANSLATE_NOOP("scenarios", "{count} new"),
    "scenario.part.less_known": QT_TRANSLATE_NOOP("scenarios", "{count} less known"),
    "scenario.part.remedied": QT_TRANSLATE_NOOP("scenarios", "{count} remedied"),
    "scenario.part.down": QT_TRANSLATE_NOOP("scenarios", "{count} less serious"),
    "scenario.part.expected": QT_TRANSLATE_NOOP(
        "scenarios", "{count} less serious if the expected effect comes"
    ),
    "scenario.part.rated": QT_TRANSLATE_NOOP("scenarios", "{count} now judged"),
    "scenario.finding.link": QT_TRANSLATE_NOOP("scenarios", "Deliveries: {parts}."),
    "scenario.finding.risk": QT_TRANSLATE_NOOP("scenarios", "Risks: {parts}."),
    "scenario.finding.link.same": QT_TRANSLATE_NOOP("scenarios", "No delivery changes."),
    "scenario.finding.risk.same": QT_TRANSLATE_NOOP("scenarios", "No risk changes."),
    "scenario.unsolved.link": QT_TRANSLATE_NOOP(
        "scenarios",
        "{count} deliveries with a risk leave your chain, harm not solved. That is no improvement.",
    ),
    "scenario.unsolved.link.one": QT_TRANSLATE_NOOP(
        "scenarios",
        "1 delivery with a risk leaves your chain, harm not solved. That is no improvement.",
    ),
    "scenario.unsolved.risk": QT_TRANSLATE_NOOP(
        "scenarios", "{count} risks leave your chain, harm not solved. That is no improvement."
    ),
    "scenario.unsolved.risk.one": QT_TRANSLATE_NOOP(
        "scenarios", "1 risk leaves your chain, harm not solved. That is no improvement."
    ),
    "scenario.left.link": QT_TRANSLATE_NOOP(
        "scenarios", "{count} deliveries without a judged risk leave your chain."
    ),
    "scenario.left.link.one": QT_TRANSLATE_NOOP(
        "scenarios", "1 delivery without a judged risk leaves your chain."
    ),
    "scenario.left.risk": QT_TRANSLATE_NOOP(
        "scenarios", "{count} risks without a level leave your chain."
    ),
    "scenario.left.risk.one": QT_TRANSLATE_NOOP(
        "scenarios", "1 risk without a level leaves your chain."
    ),
    "scenario.advice": QT_TRANSLATE_NOOP(
        "scenarios",
        "First use your influence: talk, set conditions, act together with other buyers. If "
        "you stop all the same, do it responsibly: say it in time, look at the effects on "
        "workers, pay what is due (measure “responsible exit”).",
    ),
    "scenario.walking": QT_TRANSLATE_NOOP(
        "scenarios", "Leaving lowers this number, not the suffering."
    ),
    "scenario.elsewhere": QT_TRANSLATE_NOOP(
        "scenarios", "Buying elsewhere lowers this number, not the suffering."
    ),
    "scenario.not_shown": QT_TRANSLATE_NOOP(
        "scenarios", "Part of this is expected, not shown yet."
    ),
    "scenario.still_unknown": QT_TRANSLATE_NOOP(
        "scenarios", "What leaves your chain is still not known."
    ),
    "scenario.no_measure": QT_TRANSLATE_NOOP(
        "scenarios",
        "A number to reckon with (part of purchases × weight), no measure of suffering.",
    ),
    "scenario.percent": QT_TRANSLATE_NOOP("scenarios", "{part} %"),
    "scenario.figure.links": QT_TRANSLATE_NOOP("scenarios", "Deliveries in your chain"),
    "scenario.figure.hotspots": QT_TRANSLATE_NOOP("scenarios", "High or very high"),
    "scenario.figure.happening": QT_TRANSLATE_NOOP("scenarios", "Harm that happens now"),
    "scenario.figure.unknown": QT_TRANSLATE_NOOP("scenarios", "Deliveries not known"),
    "scenario.figure.needed": QT_TRANSLATE_NOOP("scenarios", "Suppliers you cannot go around"),
    "scenario.figure.unknown_reach": QT_TRANSLATE_NOOP(
        "scenarios", "Part of the reach without a judgement"
    ),
    "scenario.figure.largest_loss": QT_TRANSLATE_NOOP(
        "scenarios", "Largest loss when one stops (part of purchases)"
    ),
    "scenario.figure.exposure": QT_TRANSLATE_NOOP(
        "scenarios", "What comes through to you (now = 100 %)"
    ),
    "scenario.group.up": QT_TRANSLATE_NOOP("scenarios", "More serious"),
    "scenario.group.left_unsolved": QT_TRANSLATE_NOOP(
        "scenarios", "Out of your chain, harm not solved"
    ),
    "scenario.group.new_unknown": QT_TRANSLATE_NOOP("scenarios", "New, not known"),
    "scenario.group.new": QT_TRANSLATE_NOOP("scenarios", "New"),
    "scenario.group.less_known": QT_TRANSLATE_NOOP("scenarios", "Less known"),
    "scenario.group.remedied": QT_TRANSLATE_NOOP("scenarios", "Remedied"),
    "scenario.group.down": QT_TRANSLATE_NOOP("scenarios", "Less serious"),
    "scenario.group.expected": QT_TRANSLATE_NOOP("scenarios", "Expected, not shown yet"),
    "scenario.group.rated": QT_TRANSLATE_NOOP("scenarios", "Now judged"),
    "scenario.group.left": QT_TRANSLATE_NOOP("scenarios", "Out of your chain, no judged risk"),
    "scenario.group.same": QT_TRANSLATE_NOOP("scenarios", "The same"),
    "scenario.hint.left_unsolved": QT_TRANSLATE_NOOP(
        "scenarios",
        "You no longer buy there. For people and environment nothing got better.",
    ),
    "scenario.hint.new_unknown": QT_TRANSLATE_NOOP(
        "scenarios", "Not known is not low: find out before you choose."
    ),
    "scenario.hint.expected": QT_TRANSLATE_NOOP(
        "scenarios", "No improvement yet: it counts only once the effect is shown."
    ),
    "scenario.hint.remedied": QT_TRANSLATE_NOOP(
        "scenarios", "As the steps assume it. Ask the people concerned whether it is put right."
    ),
    "scenario.hint.down": QT_TRANSLATE_NOOP(
        "scenarios", "As the steps assume it. Keep the evidence of the effect with the risk."
    ),
    "scenario.hint.rated": QT_TRANSLATE_NOOP(
        "scenarios", "As the steps assume it. In your own chain it is not judged yet."
    ),
    "chart.before_after.title": QT_TRANSLATE_NOOP(
        "scenarios", "High or very high: {before} now, {after} what if"
    ),
    "chart.before_after.alt": QT_TRANSLATE_NOOP(
        "scenarios", "{title}. Deliveries by level, now and what if:"
    ),
    "chart.before_after.level": QT_TRANSLATE_NOOP("scenarios", "Level"),
    "chart.before_after.before": QT_TRANSLATE_NOOP("scenarios", "Now"),
    "chart.before_after.after": QT_TRANSLATE_NOOP("scenarios", "What if"),
    "chart.before_after.row": QT_TRANSLATE_NOOP("scenarios", "{level}: {before}, {after}."),
    "chart.before_after.hit": QT_TRANSLATE_NOOP("scenarios", "{side}: {count} deliveries {level}"),
    "chart.before_after.hit.one": QT_TRANSLATE_NOOP("scenarios", "{side}: 1 delivery {level}"),
    "error.scenario_damaged": QT_TRANSLATE_NOOP(
        "scenarios",
        "The steps of this what-if are damaged and cannot be read. The chain and everything "
        "else is as it was. Remove the what-if or undo the last edit.",
    ),
    "error.scenario_newer": QT_TRANSLATE_NOOP(
        "scenarios",
        "This what-if was made by a newer version of the program. Nothing was changed. Open "
        "it with that version.",
    ),
    "error.scenario_step_unknown": QT_TRANSLATE_NOOP(
        "scenarios",
        "This what-if has a step that this version does not know: “{name}”. Nothing was "
        "changed. Use a newer version, or remove the what-if.",
    ),
    "error.scenario_full": QT_TRANSLATE_NOOP(
        "scenarios", "A what-if has at most {count} steps. Nothing was changed. Make another one."
    ),
    "error.scenario_unnamed": QT_TRANSLATE_NOOP(
        "scenarios", "The what-if has no name. Nothing was changed. Fill it in."
    ),
    "edit.try_step": QT_TRANSLATE_NOOP("scenarios", "Try a step"),
}
