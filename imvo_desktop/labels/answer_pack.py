"""Questions of customers, and the sentences of the answers."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "answers.part.ourselves": QT_TRANSLATE_NOOP("answer_pack", "About our company"),
    "answers.part.chain": QT_TRANSLATE_NOOP("answer_pack", "Risks in the chain"),
    "answers.part.subjects": QT_TRANSLATE_NOOP("answer_pack", "Subjects customers ask about"),
    "answers.part.beyond": QT_TRANSLATE_NOOP("answer_pack", "If a question goes further"),
    "answers.ask.policy": QT_TRANSLATE_NOOP(
        "answer_pack", "Do you have a policy for people and the environment?"
    ),
    "answers.ask.responsible": QT_TRANSLATE_NOOP("answer_pack", "Who is responsible for it?"),
    "answers.ask.chain": QT_TRANSLATE_NOOP("answer_pack", "How far do you know your chain?"),
    "answers.ask.risks": QT_TRANSLATE_NOOP(
        "answer_pack", "What are the gravest risks, and does harm happen now?"
    ),
    "answers.ask.acts": QT_TRANSLATE_NOOP("answer_pack", "What do you do about them?"),
    "answers.ask.heard": QT_TRANSLATE_NOOP("answer_pack", "Did you speak with the people at risk?"),
    "answers.ask.complaints": QT_TRANSLATE_NOOP("answer_pack", "Where can people complain?"),
    "answers.ask.unknown": QT_TRANSLATE_NOOP("answer_pack", "What do you not know yet?"),
    "answers.ask.child_labour": QT_TRANSLATE_NOOP(
        "answer_pack", "Is there reason to look further into child labour?"
    ),
    "answers.ask.forced_labour": QT_TRANSLATE_NOOP(
        "answer_pack", "Is there reason to look further into forced labour?"
    ),
    "answers.ask.minerals": QT_TRANSLATE_NOOP(
        "answer_pack", "Are there conflict minerals in your products?"
    ),
    "answers.ask.deforestation": QT_TRANSLATE_NOOP(
        "answer_pack", "Can your products be linked to deforestation?"
    ),
    "answers.not_known": QT_TRANSLATE_NOOP("answer_pack", "Not known."),
    "answers.no_policy": QT_TRANSLATE_NOOP(
        "answer_pack", "No policy has been recorded in this project yet."
    ),
    "answers.no_chain": QT_TRANSLATE_NOOP(
        "answer_pack", "Not known: the chain has not been mapped yet."
    ),
    "answers.labour_line": QT_TRANSLATE_NOOP(
        "answer_pack", "{answer}: {count} of {total} deliveries"
    ),
    "answers.minerals": QT_TRANSLATE_NOOP(
        "answer_pack",
        "Tin, tantalum, tungsten or gold may be in the product or in what lies behind it:"
        " {count} of {total} deliveries.",
    ),
    "answers.regions": QT_TRANSLATE_NOOP(
        "answer_pack",
        "Made in a country on the indicative list of conflict-affected and high-risk "
        "areas: {count} of {total} deliveries.",
    ),
    "answers.forest": QT_TRANSLATE_NOOP(
        "answer_pack",
        "The product, or what lies behind it, may be of cattle, cocoa, coffee, palm oil, "
        "rubber, soya or wood: {count} of {total} deliveries.",
    ),
    "answers.product_unknown": QT_TRANSLATE_NOOP(
        "answer_pack",
        "Not known what the product is, so no list could be asked: {count} of {total} deliveries.",
    ),
    "answers.smelters": QT_TRANSLATE_NOOP(
        "answer_pack", "From which smelters the metals come: not known."
    ),
    "answers.plots": QT_TRANSLATE_NOOP(
        "answer_pack", "From which plots of land it comes: not known."
    ),
    "answers.role": QT_TRANSLATE_NOOP(
        "answer_pack",
        "Whether we place it first on the EU market, or buy it from an EU firm that did: "
        "not known.",
    ),
    "answers.beyond.title": QT_TRANSLATE_NOOP(
        "answer_pack", "For questions that go beyond the voluntary standard"
    ),
    "answers.beyond.text": QT_TRANSLATE_NOOP(
        "answer_pack",
        "This question goes beyond the voluntary standard. For CSRD reporting you may "
        "refuse; a contract can say otherwise.",
    ),
}
