"""unicodedata.normalize and is_normalized, through all four forms."""
import unicodedata

samples = ["é", "e\u0301", "ﬁ", "Å", "Ω", "①", "ｱ", "가", "\u1100\u1161", "q\u0323\u0307", "q\u0307\u0323", "", "abc", "\u1e9b\u0323", "½"]
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    for text in samples:
        out = unicodedata.normalize(form, text)
        print(form, ascii(text), "->", ascii(out), unicodedata.is_normalized(form, text))
for bad in (("NFX", "a"), (1, "a"), ("NFC", 1), ("NFC",)):
    try:
        print(unicodedata.normalize(*bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(ascii(unicodedata.normalize("NFC", "\ud800e\u0301\0")))


def strip_accents(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


print(strip_accents("café naïve Ångström"))
ﬁnal = 1
print(final, "ﬁnal" in globals(), sorted(n for n in globals() if n.startswith("fi")))
