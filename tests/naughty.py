"""Names in every script a supply chain writes, and names that mean something to other programs."""

from __future__ import annotations

from itertools import count

IN_SCRIPT = {
    "Arabic": "شركة النسيج المصرية",
    "Persian": "کارخانه‌های نساجی ایران",
    "Urdu": "کراچی ٹیکسٹائل ملز",
    "Hebrew": "מפעלי טקסטיל חיפה",
    "Devanagari": "सूरत वस्त्र निर्माण क्षेत्र",
    "Bengali": "ঢাকা গার্মেন্টস লিমিটেড",
    "Tamil": "திருப்பூர் நூற்பாலை",
    "Telugu": "వరంగల్ పత్తి మిల్లు",
    "Kannada": "ಮೈಸೂರು ರೇಷ್ಮೆ ಕಾರ್ಖಾನೆ",
    "Malayalam": "കൊച്ചി കയർ ഫാക്ടറി",
    "Gujarati": "સુરત કાપડ મિલ",
    "Gurmukhi": "ਲੁਧਿਆਣਾ ਊਨ ਮਿੱਲ",
    "Oriya": "କଟକ ବସ୍ତ୍ର କାରଖାନା",
    "Sinhala": "ශ්‍රී ලංකා ඇඟලුම්",
    "Thai": "บริษัท สิ่งทอไทย จำกัด",
    "Khmer": "រោងចក្រកាត់ដេរភ្នំពេញ",
    "Lao": "ໂຮງງານຕັດຫຍິບ",
    "Myanmar": "ရန်ကုန်အထည်ချုပ်စက်ရုံ",
    "Ethiopic": "ሀዋሳ ጨርቃ ጨርቅ ፋብሪካ",
    "Georgian": "ქუთაისის ფეიქრობა",
    "Armenian": "Երևանի գործարան",
    "Chinese": "广东纺织织造有限公司",
    "Taiwanese": "臺灣紡織股份有限公司",
    "Japanese": "東京テキスタイル株式会社ひらがな",
    "Korean": "대구 섬유 주식회사",
    "Greek": "Ελληνική Κλωστοϋφαντουργία",
    "Cyrillic": "Київ Текстиль Завод",
    "Vietnamese": "Công ty Dệt may Việt Nam",
    "Thaana": "ދިވެހި ފެކްޓަރީ",
    "emoji": "Fabriek 🏭 👩‍🏭 🇧🇩 ❤️",
    "both ways": "شركة ABC للنسيج 123 (القاهرة)",
    "Latin first": "Factory מפעל 12, unit 3",
    "number last": "مصنع 12",
}
"""A name in each script; the last ones run both ways."""

MARKUP = (
    "#set page(fill: red)",
    '#import "@preview/x:1.0.0"',
    "*vet* _schuin_ `code` @label <label> $x^2$",
    "\\ \\u{41} // weg /* weg */ ~ -- ...",
    "$\\frac{1}{0$",
    "<img src=x onerror=alert(1)>",
    "</text><script>alert(1)</script>",
    "]]></desc><!-- & &amp; &#65; %00",
    "'; DROP TABLE organisation; --",
    '=HYPERLINK("http://x")',
    "=1+1",
    "@SUM(A1)",
    "+31 20 123 45 67",
    "-2+3|cmd",
    "'quoted",
    "{0} %s {name} ${x}",
    "a;b,c \"d\" 'e'",
)
"""Names that other programs would read as an order and must stay letter for letter."""

TURNED = ("\u202eesrever\u202c", "a\u2066b", "\u200fc\u061c", "d\u2069e\u2068")
"""Names with characters that would turn the direction of what follows."""

MISTAKEN = (
    "00123",
    "1e5",
    "TRUE",
    "NULL",
    "nan",
    "2026-01-02",
    "3/4",
    "CON",
    "１２",
    "Cafe\u0301",
    "x\u3000y\u00a0z",
)
"""Names that other programs take for a number, a day, nothing or a device, or write anew."""

LONG = (
    "Weverij " + "heel lang " * 1000,
    "regel\n" * 1000 + "slot",
    "Z̶͓a̴̺l̵͇g̷̣o̸̲ " * 40,
    "nul\u200bbreed\u200d\u2060\ufeff",
    "A" * 10_000,
)
"""Names longer or higher than any list has room for, and letters that take none."""

ALL = (*MARKUP, *IN_SCRIPT.values(), *TURNED, *MISTAKEN, *LONG)


class InTurn:
    """Gives field after field the next of `ALL`; which comes first is `turn`."""

    def __init__(self, turn: int) -> None:
        self._next = count(turn)
        self.used: set[str] = set()

    def __call__(self, field: str) -> str:
        """The text for the field."""
        text = ALL[next(self._next) % len(ALL)]
        self.used.add(text)
        return text
