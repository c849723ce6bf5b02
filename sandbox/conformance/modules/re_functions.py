import re
m = re.search(r"(\w+)-(?P<num>\d+)?", "see ab-12 ok")
print(m, m.group(), m.groups(), m.groupdict(), m.span("num"), m.start(1), m.lastindex, m.lastgroup, m["num"], m.regs, m.re, m.string, m.pos, m.endpos)
print(re.findall(r"\d+", "1 22 333"), re.findall(r"(a)(b)?", "ab a"), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b", maxsplit=1))
print(re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub(r"x", lambda m: m.group().upper(), "axbx", count=1), re.subn("a", "b", "aaa"), re.sub(r"(?P<n>a)", r"[\g<n>\g<1>]", "ba"))
print([m.span() for m in re.finditer(r"a*", "baac")], re.sub("x*", "-", "abxd"), re.split("x*", "axbc"), re.findall(r"\b", "ab cd"))
print(re.fullmatch(r"a|ab", "ab"), re.match("b", "ab"), re.compile("b").match("ab", 1), re.compile("^b").match("ab", 1), re.compile("a$").search("ab", 0, 1))
print(re.compile("a", re.I | re.M), re.compile("a").flags, repr(re.I), re.I | re.S, repr(re.compile(b"x", re.I)), re.compile("x", re.X | re.A))
print(re.search(r"(?i)HELLO", "hello"), re.search(r"(?s)a.b", "a\nb"), re.search(r"(?m)^b$", "a\nb\nc"), re.findall(r"(?x) a  # comment\n b", "ab"))
print(re.match(r"(['\"])(.*?)\1", "'it' \"x\"").groups(), re.match(r"(a)?(?(1)b|c)", "c"), re.match(r"(a)?(?(1)b|c)", "ab"), re.match(r"(?:(a)|(b))*", "ab").groups(), re.match(r"(a*)*", "b").groups(), re.match(r"(?>a+)ab", "aaab"), re.match("a++b", "aab"))
print(re.search(r"(?<=a)b", "ab"), re.search(r"(?<!a)b", "ab cb"), re.search(r"a(?=b)", "ac ab"), re.search(r"a(?!b)", "ab ac"), re.search(r"(?=(a))", "ba").groups())
print(re.escape("a.b*c d-e_f"), re.escape(b"a.b"), re.findall(r"[^\W\d]+", "ab1 cé_2"), re.findall(r"\w+", "naïve café", re.A), re.findall(r"[\s\S]", "a\n"))
print(re.search("é", "caféé").span(), re.search("b", "😀b").span(), re.findall(".", "😀b"), re.match("(?:😀)+", "😀😀x").end(), re.match("(.)\\1", "😀😀").span())
print(re.search(rb"\d+", b"ab12").group(), re.sub(rb"a", rb"\xff", b"bab"), re.findall(b".", b"\xff\n"), re.split(rb",", b"a,b"))
for p in ["(", "a)", "[", "[z-a]", "*", "a**", "a{2,1}", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", r"\q", r"\1", "(?P=x)", "(?z)", "(?<a)", "(?<=a+)b", "a(?i)b", r"\x1", "(?P<a", "(?#", "(?(1)a", "(?(x)a)", "(?i-i:a)", "(?-", "x\n(y", "\\", "(?P>a)", "(?", "[a", r"(\1)", "(?au:x)", "(?L)", "a{1", "a{,3}b", "{2}", "x{}", "[]a]", "[^]]", r"[\d-z]", "(?iz)", r"\400", r"[\400]", "(?:a", "(a|b", "(?=a", r"\N{foo}", "a*+", "a*?", "a+?+", "^*", r"\b*", "(?P<é>a)"]:
    try: print(p.encode("ascii", "backslashreplace").decode(), re.compile(p).groups)
    except re.error as e: print("ERR", p.encode("ascii", "backslashreplace").decode(), "|", e, e.pos, e.lineno, e.colno, e.msg)
for t in [r"\5", r"\g<x>", r"\g<", r"\g", r"\q", r"\g<1a>", "\\", r"\g<>", r"\g<9>", r"\0", r"\n\t", r"\d", r"\101", r"\8"]:
    try: print(t, repr(re.sub("(a)", t, "bab")))
    except (re.error, IndexError) as e: print(t, type(e).__name__, e)
for f in [lambda: re.match(5, "a"), lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: m.group(9), lambda: m.group("zz"), lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("a", 5, "a"), lambda: re.sub("a", lambda m: 5, "a"), lambda: re.compile("a", re.A | re.U), lambda: re.compile("a{99999999999}")]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
