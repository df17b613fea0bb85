"""What a text holds that can be told by its look: mail, web, telephone, amounts, coordinates."""

from __future__ import annotations

import re

_ENDS = (
    "com|net|org|info|biz|eu|nl|be|de|fr|uk|es|it|pl|pt|tr|cn|in|bd|vn|pk|lk|kh|mm|np|id|th|my|ph|"
    "hk|tw|jp|kr|sg|au|nz|us|ca|mx|br|ar|cl|pe|co|za|ke|et|gh|ng|eg|tn|ae|sa|il|jo|ua|ru|kz|uz|ge|"
    "ch|lu|dk|fi|ie|gr|ro|bg|cz|sk|hu|si|hr|rs|lt|lv|ee|io|shop|store|online|fashion|asia|example|"
    "test"
)
_IN_MAIL = r"[^\s@<>,;:()\[\]]"
_SIGN = (
    r"(?:€|\$|£|¥|₹|₺|₫|₨|₽|\b(?:eur|euros?|usd|gbp|chf|dollars?|cents?|rmb|cny|yuan|inr|rupees?|"
    r"bdt|taka|vnd|dong|pkr|lkr|try|tl|lira|pln|z[łl]|czk|sek|dkk|nok|jpy|yen|thb|idr|zar|mad)\b)"
)
_NUMBER = (
    r"\d(?:[\d.,'’]|\s(?=\d{3})){0,24}(?:,-)?(?:\s*(?:k|m|mln|mld|miljoen|million|duizend)\b)?"
)
_PRICE = r"\b(?:\w{0,30}(?:prij[sz]|price)|kost|cost|bedrag|amount|tarie)\w*"
_EACH = r"(?:per|/|p/)\s?(?:stu(?:k|ks)|st|piece|pcs?|unit|eenheid|paar|pair|kg|kilo|ton|meter|m2?)"
_PER_PIECE = rf"\b\d{{1,9}}[.,]\d{{2}}\s?{_EACH}\b"

LOOKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("mail", re.compile(rf"(?<!{_IN_MAIL}){_IN_MAIL}{{1,254}}@{_IN_MAIL}{{1,254}}")),
    (
        "web",
        re.compile(
            rf"\b(?:https?://|www\.)\S+|\b(?:[a-z0-9-]{{1,63}}\.){{1,8}}(?:{_ENDS})\b(?:/\S*)?",
            re.I,
        ),
    ),
    (
        "amount",
        re.compile(
            rf"{_SIGN}\s*{_NUMBER}|{_NUMBER}\s*{_SIGN}|{_PRICE}[^\d.\n]{{0,12}}{_NUMBER}"
            rf"|{_PER_PIECE}",
            re.I,
        ),
    ),
    (
        "place",
        re.compile(
            r"-?\b\d{1,3}[.,]\d{3,15}\s?[;,/\s]\s?-?\d{1,3}[.,]\d{3,15}|-?\b\d{1,3}\.\d{4,15}"
        ),
    ),
    (
        "phone",
        re.compile(
            r"(?<![\w.])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b)"
            r"(?:\+|00|\(?0)\d(?:[\s().\-/]*\d){7,14}"
        ),
    ),
)
"""What stands instead (`redacted.<code>`), and how it looks; in the order in which it is read."""
