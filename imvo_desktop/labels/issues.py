"""What is amiss or open in a chain, as a sentence."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "issue.own_missing": QT_TRANSLATE_NOOP(
        "issues", "No organisation is marked as your own company. Choose which one it is."
    ),
    "issue.own_several": QT_TRANSLATE_NOOP(
        "issues",
        "“{name}” is one of several own companies. One is enough; make the others a supplier "
        "or a part of the group.",
    ),
    "issue.shares_over_one": QT_TRANSLATE_NOOP(
        "issues", "The stated shares of “{name}” add up to {percent} %. They are scaled to 100 %."
    ),
    "issue.several_currencies": QT_TRANSLATE_NOOP(
        "issues",
        "What “{name}” buys has values in several currencies ({currencies}). They are added as if "
        "they were one, so that the shares are not right. Convert them to one.",
    ),
    "issue.link_to_itself": QT_TRANSLATE_NOOP(
        "issues",
        "“{supplier}” delivers to itself. The delivery carries nothing; its risks still count.",
    ),
    "issue.link_without_product": QT_TRANSLATE_NOOP(
        "issues", "The delivery from “{supplier}” to “{buyer}” has no product."
    ),
    "issue.making_unknown": QT_TRANSLATE_NOOP(
        "issues",
        "The delivery from “{supplier}” to “{buyer}”: country of making not known. Where is "
        "it made?",
    ),
    "issue.relevance_without_reason": QT_TRANSLATE_NOOP(
        "issues",
        "The delivery from “{supplier}” to “{buyer}” is marked as not relevant, without a reason.",
    ),
    "issue.risk_place_unclear": QT_TRANSLATE_NOOP(
        "issues", "The risk “{theme}” belongs to one delivery or one organisation. Choose which."
    ),
    "issue.looked_without_ground": QT_TRANSLATE_NOOP(
        "issues",
        "“{theme}”: looked, nothing found, but without a reason and a source. Write down "
        "what you looked at.",
    ),
    "issue.risk_questions_open": QT_TRANSLATE_NOOP(
        "issues", "The risk “{theme}” has open questions. Its level is a lower bound or not known."
    ),
    "issue.risk_without_reason": QT_TRANSLATE_NOOP("issues", "The risk “{theme}” has no reason."),
    "issue.risk_without_source": QT_TRANSLATE_NOOP("issues", "The risk “{theme}” names no source."),
    "issue.parent_loop": QT_TRANSLATE_NOOP(
        "issues", "“{name}” is, through its parent companies, its own parent. Clear one of them."
    ),
    "issue.measure_without_owner": QT_TRANSLATE_NOOP(
        "issues", "The measure “{text}” has no owner. Who will do it?"
    ),
    "issue.measure_overdue": QT_TRANSLATE_NOOP(
        "issues", "The measure “{text}” should have been done on {date}. Is it?"
    ),
    "issue.link_unjudged": QT_TRANSLATE_NOOP(
        "issues", "The delivery from “{supplier}” to “{buyer}”: nobody has judged a risk yet."
    ),
    "issue.only_number_grave": QT_TRANSLATE_NOOP(
        "issues",
        "The risk “{theme}”: only the number of people makes it {answer}. Is it as serious for "
        "each of them?",
    ),
    "issue.harm_without_measure": QT_TRANSLATE_NOOP(
        "issues",
        "“{theme}” happens now or is not remedied, and there is no measure to stop or remedy it.",
    ),
    "issue.level_lowered": QT_TRANSLATE_NOOP(
        "issues",
        "The risk “{theme}”: you say likelihood {own}, the source says {said}, and no measure "
        "shows an effect. What made it lower?",
    ),
    "issue.source_unused": QT_TRANSLATE_NOOP(
        "issues", "Nothing in this project names the source “{name}”."
    ),
    "issue.source_twice": QT_TRANSLATE_NOOP("issues", "The source “{name}” is there twice."),
    "issue.likely_same": QT_TRANSLATE_NOOP(
        "issues", "“{first}” and “{second}” are perhaps one and the same organisation."
    ),
    "issue.out_without_reason": QT_TRANSLATE_NOOP(
        "issues", "“{name}” is out of scope, without a reason. Write down why."
    ),
    "issue.blind_spot": QT_TRANSLATE_NOOP(
        "issues",
        "{percent} % of what an organisation buys is not in the chain: the stated shares add "
        "up to less than 100 % and there is no other delivery.",
    ),
    "issue.chain_not_settled": QT_TRANSLATE_NOOP(
        "issues",
        "The numbers of this chain do not settle: organisations deliver to each other in a "
        "circle and nothing fades. Choose a weight per step below 1.",
    ),
    "issue.rows_kept": QT_TRANSLATE_NOOP(
        "issues",
        "{count} rows of “{file}” are kept aside and are not in the chain yet. Put them right or "
        "let them go.",
    ),
    "issue.rows_kept.one": QT_TRANSLATE_NOOP(
        "issues",
        "1 row of “{file}” is kept aside and is not in the chain yet. Put it right or let it go.",
    ),
    "issue.cycle": QT_TRANSLATE_NOOP(
        "issues",
        "{count} organisations deliver to each other in a circle: {names}. That is allowed; "
        "the risk that goes round fades with each step.",
    ),
    "issue.not_connected": QT_TRANSLATE_NOOP(
        "issues", "There is no way from “{name}” to “{own}”. Add the delivery that is missing."
    ),
    "issue.parallel_links": QT_TRANSLATE_NOOP(
        "issues",
        "{count} deliveries run from “{supplier}” to “{buyer}” and are not told apart by "
        "product. Each counts. Fill in the products, or remove one that is double.",
    ),
}
