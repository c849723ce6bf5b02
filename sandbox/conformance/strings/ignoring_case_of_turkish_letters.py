import re

letters = "iIİı"
print(re.findall("[a-z]", "İıſK", re.I), re.findall("[a-z]", "İıſK", re.I | re.A), re.findall("i|s|k", "İıſK", re.I))
for pattern in ("i", "I", "İ", "ı", "[i]", "[İ]", "[ı]", "[^i]", "[ıx]", "[a-z]", "[A-Z]", r"\w", "(?a:i)", "ı+", "(i)\\1"):
    print(pattern, re.findall(pattern, letters, re.I), [c for c in letters if re.fullmatch(pattern, c, re.I)])
print(re.sub("istanbul", "Ankara", "İstanbul ıSTANBUL istanbul", flags=re.I))
print(re.findall("ſ", "sSſ", re.I), re.findall("K", "kKK", re.I), re.findall("µ", "µμ", re.I))
print([m.span() for m in re.finditer("li", "Lı lİ li LI", re.I)], re.search("(?i)x(?=ı)", "xİ"))
print(re.findall(r"(\w)\1", "sſ Ss ıI iI µμ ΣΣ σΣ", re.I))
