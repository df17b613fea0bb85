"""What a supplier is asked of each theme: what it does, and whether harm happened."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "ask.fair.tax.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you pay tax in the countries where you work, and do you report it by country?",
    ),
    "ask.fair.tax.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Is there a dispute with the tax office about your company?",
    ),
    "ask.fair.corruption.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you have rules against bribes and gifts, and do your people know them?",
    ),
    "ask.fair.corruption.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was somebody at your company asked for a bribe, or was one paid, in the last two years?",
    ),
    "ask.fair.competition.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you make your prices without agreements with competitors?",
    ),
    "ask.fair.competition.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was your company fined for unfair competition in the last five years?",
    ),
    "ask.hr.government.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you check whether a government that does harm is an owner or customer of your company?",
    ),
    "ask.hr.government.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do police or soldiers use force against workers or neighbours at your site?",
    ),
    "ask.hr.conflict.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you check whether your materials come from an area with armed conflict?",
    ),
    "ask.hr.conflict.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Is there armed conflict near your site or where your materials come from?",
    ),
    "ask.hr.land.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did the people who lived on or used the land agree before it was used?",
    ),
    "ask.hr.land.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did people have to leave their land, or is there a dispute about land?",
    ),
    "ask.hr.community.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you talk with neighbours about noise, traffic, water and work?",
    ),
    "ask.hr.community.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did neighbours complain or get hurt by your work in the last two years?",
    ),
    "ask.hr.animal.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you have rules for how animals are kept, moved and killed?",
    ),
    "ask.hr.animal.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Were animals kept, moved or killed in a way that is against your rules?",
    ),
    "ask.hr.consumer.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you test whether the product is safe for who uses it?",
    ),
    "ask.hr.consumer.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did somebody get ill or hurt by this product, or was it called back?",
    ),
    "ask.lab.foa.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Can workers choose a union or people who speak for them?",
    ),
    "ask.lab.foa.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was somebody dismissed or punished because of a union or a strike?",
    ),
    "ask.lab.conditions.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do workers have a contract, fixed hours, and a day off each week?",
    ),
    "ask.lab.conditions.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did people work more than 60 hours in a week in the last year?",
    ),
    "ask.lab.forced.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you pay all costs of finding workers, so that they pay nothing for their job?",
    ),
    "ask.lab.forced.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did workers pay for getting their job, give their passport away, or owe money to "
        "who found them?",
    ),
    "ask.lab.child.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you check the age of everybody who works for you, at subcontractors too?",
    ),
    "ask.lab.child.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Were children under 15 found at work, at your site or a subcontractor, in the last"
        " two years?",
    ),
    "ask.lab.discrimination.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do men, women and migrants get the same pay for the same work?",
    ),
    "ask.lab.discrimination.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did somebody report unequal treatment or sexual harassment in the last two years?",
    ),
    "ask.lab.wage.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you know what a family needs to live on here, and do all workers earn that?",
    ),
    "ask.lab.wage.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was a wage paid late, or less than the legal minimum, in the last year?",
    ),
    "ask.lab.ohs.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do workers get training and protection for dangerous work and chemicals?",
    ),
    "ask.lab.ohs.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was somebody badly hurt or killed at work in the last two years?",
    ),
    "ask.env.climate.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you measure your energy use, and do you have a plan to use less?",
    ),
    "ask.env.climate.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Does this product lead to much more emission than usual in your sector, such as "
        "coal heat?",
    ),
    "ask.env.biodiversity.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you know where the plants, wood or animals in this product come from?",
    ),
    "ask.env.biodiversity.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was forest or other nature cleared for this product after 2020?",
    ),
    "ask.env.water.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you measure the water you use, and clean waste water before it leaves?",
    ),
    "ask.env.water.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did dirty water leave your site, or do neighbours lack water because of your work?",
    ),
    "ask.env.air.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you measure and clean smoke and dust before they leave your site?",
    ),
    "ask.env.air.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Did smoke or dust from your site make people ill, or bring a fine, in the last two years?",
    ),
    "ask.env.soil.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you keep chemicals and oil out of the ground?",
    ),
    "ask.env.soil.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Is the ground at your site or fields polluted or worn out?",
    ),
    "ask.env.waste.does": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Do you separate waste, and do you know where it goes?",
    ),
    "ask.env.waste.harm": QT_TRANSLATE_NOOP(
        "questionnaire_themes",
        "Was dangerous waste dumped or burned in the open?",
    ),
}
