"""What the workbook that a supplier fills in says, in words for people at a factory."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "form.title": QT_TRANSLATE_NOOP("questionnaire", "Questions for {name}"),
    "form.file": QT_TRANSLATE_NOOP("questionnaire", "Questionnaire"),
    "form.sheet.about": QT_TRANSLATE_NOOP("questionnaire", "Read this first"),
    "form.sheet.company": QT_TRANSLATE_NOOP("questionnaire", "Your company"),
    "form.sheet.deliveries": QT_TRANSLATE_NOOP("questionnaire", "Deliveries to us"),
    "form.sheet.us": QT_TRANSLATE_NOOP("questionnaire", "About us"),
    "form.who": QT_TRANSLATE_NOOP(
        "questionnaire",
        "This list comes from {company}. We buy from you and want to know how our products "
        "are made.",
    ),
    "form.who_unnamed": QT_TRANSLATE_NOOP(
        "questionnaire",
        "This list comes from one of your customers. We buy from you and want to know how "
        "our products are made.",
    ),
    "form.why": QT_TRANSLATE_NOOP(
        "questionnaire",
        "We look for risks for people and the environment in our whole chain, also at "
        "ourselves. Your answers help to look together at what can be better.",
    ),
    "form.no_punishment": QT_TRANSLATE_NOOP(
        "questionnaire",
        "No answer is punished. An open answer about a problem is worth more to us than an "
        "empty cell. “Don’t know” is a good answer too.",
    ),
    "form.not_shared": QT_TRANSLATE_NOOP(
        "questionnaire",
        "We share what you fill in with nobody without asking you first.",
    ),
    "form.no_names": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Do not write names of persons in this list. A role, such as “production manager”, "
        "is enough.",
    ),
    "form.how": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Answer in the yellow cells, in Dutch or English, and send the file back. A cell "
        "with an arrow offers answers; you may also type your own. What you do not want to "
        "share may stay empty.",
    ),
    "form.made_on": QT_TRANSLATE_NOOP("questionnaire", "Sent on {date}"),
    "form.answered_on": QT_TRANSLATE_NOOP("questionnaire", "Date of these answers"),
    "form.answered_by": QT_TRANSLATE_NOOP("questionnaire", "Answered by (role, no name)"),
    "form.number": QT_TRANSLATE_NOOP("questionnaire", "No."),
    "form.question": QT_TRANSLATE_NOOP("questionnaire", "Question"),
    "form.answer": QT_TRANSLATE_NOOP("questionnaire", "Answer"),
    "form.explanation": QT_TRANSLATE_NOOP("questionnaire", "Explanation"),
    "form.workers": QT_TRANSLATE_NOOP("questionnaire", "How many people work at your company?"),
    "form.complaints": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Can workers and neighbours complain safely, also without their name?",
    ),
    "form.sites": QT_TRANSLATE_NOOP("questionnaire", "Where does your company work?"),
    "form.site": QT_TRANSLATE_NOOP("questionnaire", "Site {number}"),
    "form.name": QT_TRANSLATE_NOOP("questionnaire", "Name"),
    "form.place": QT_TRANSLATE_NOOP("questionnaire", "Place"),
    "form.country": QT_TRANSLATE_NOOP("questionnaire", "Country"),
    "form.people": QT_TRANSLATE_NOOP("questionnaire", "Workers"),
    "form.certificates": QT_TRANSLATE_NOOP("questionnaire", "Which certificates do you have?"),
    "form.certificate": QT_TRANSLATE_NOOP("questionnaire", "Certificate {number}"),
    "form.certificate_number": QT_TRANSLATE_NOOP("questionnaire", "Number"),
    "form.valid_until": QT_TRANSLATE_NOOP("questionnaire", "Valid until"),
    "form.delivery": QT_TRANSLATE_NOOP("questionnaire", "Delivery {number}: {product}"),
    "form.delivery_unnamed": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Delivery {number}: what you deliver to us",
    ),
    "form.made_where": QT_TRANSLATE_NOOP("questionnaire", "Where is it made?"),
    "form.made_by": QT_TRANSLATE_NOOP("questionnaire", "Who makes it?"),
    "form.maker.own": QT_TRANSLATE_NOOP("questionnaire", "Our own site"),
    "form.maker.subcontractor": QT_TRANSLATE_NOOP("questionnaire", "A subcontractor"),
    "form.maker.unknown": QT_TRANSLATE_NOOP("questionnaire", "Don’t know"),
    "form.materials": QT_TRANSLATE_NOOP(
        "questionnaire",
        "What is it made of, and where does that come from?",
    ),
    "form.material": QT_TRANSLATE_NOOP("questionnaire", "Material {number}"),
    "form.material_name": QT_TRANSLATE_NOOP("questionnaire", "Material or part"),
    "form.from_whom": QT_TRANSLATE_NOOP("questionnaire", "From whom (or “not shared”)"),
    "form.from_where": QT_TRANSLATE_NOOP("questionnaire", "Country where it is made or grown"),
    "form.not_shared_answer": QT_TRANSLATE_NOOP("questionnaire", "Not shared"),
    "form.theme": QT_TRANSLATE_NOOP("questionnaire", "About: {name}"),
    "form.yes": QT_TRANSLATE_NOOP("questionnaire", "Yes"),
    "form.no": QT_TRANSLATE_NOOP("questionnaire", "No"),
    "form.dont_know": QT_TRANSLATE_NOOP("questionnaire", "Don’t know"),
    "form.us": QT_TRANSLATE_NOOP(
        "questionnaire",
        "We look at ourselves too. Does what we do make it harder for you to treat people "
        "and nature well?",
    ),
    "form.practice.price": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Is our price too low to make this product in a good way?",
    ),
    "form.practice.lead_time": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Do we give you too little time?",
    ),
    "form.practice.changes": QT_TRANSLATE_NOOP("questionnaire", "Do we change orders late?"),
    "form.practice.payment": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Do we pay late, or after a long time?",
    ),
    "form.practice.ending": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Are you afraid that we stop buying when you tell us of a problem?",
    ),
    "form.practice.wish": QT_TRANSLATE_NOOP("questionnaire", "What could we do better?"),
    "form.choose": QT_TRANSLATE_NOOP(
        "questionnaire",
        "Choose an answer from the list, or type your own.",
    ),
    "form.source": QT_TRANSLATE_NOOP("questionnaire", "Questionnaire, {name}, {day}"),
    "form.line": QT_TRANSLATE_NOOP("questionnaire", "{title} (according to the supplier): {said}"),
    "form.said": QT_TRANSLATE_NOOP("questionnaire", "{question}: {answer}"),
    "form.unknown_maker": QT_TRANSLATE_NOOP("questionnaire", "Not shared: {product}"),
}
