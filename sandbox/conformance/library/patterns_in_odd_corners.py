"""Flags, names, widths and characters of patterns, and patterns that travel."""
import copy
import pickle
import re


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


# Flags print in the order of their definition; what is turned around has all bits below.
print(re.S | re.I | re.A, ~re.I, ~re.A, ~(re.I | 1 << 20), re.I | 1 << 20)
print(re.RegexFlag(0), re.RegexFlag(5), list(re.S | re.A | re.X))
print((re.M | re.I).name, re.RegexFlag(1 << 20).name, (re.I | 1 << 20).name, re.NOFLAG.name)
attempt(re.compile, "x", 0x123000 | re.I)
attempt(re.compile, b"x", re.A)
attempt(re.compile, b"(?a)x")
print(re.compile(b"(?a)x").flags, re.compile(b"x").flags, re.compile(b"x", re.I | re.A).flags)
for pattern, flags in [(b"(?L)", re.A), (b"(?a)", re.L), (b"(?aL)", 0), ("", re.L), ("x", "i"), (5, 0)]:
    attempt(re.compile, pattern, flags)

# Names of groups in bytes are ASCII.
attempt(re.compile, b"(?P<\xc2\xb5>a)")
attempt(re.compile, "(?P<\xb5 >a)")
attempt(re.compile, b"(?P=\xc2)")
attempt(re.sub, b"(?P<a>x)", b"\\g<\xc2\xb5>", b"xx")

# A look-behind knows how wide the groups are that it repeats.
attempt(re.match, r"(a)a(?<=\1)c", "aac")
attempt(re.match, r"(a+)a(?<=\1)c", "aac")
attempt(re.match, r"(?P<x>ab)ab(?<=(?P=x))c", "ababc")
attempt(re.match, r"(?:(a)|(x))b(?<=(?(2)x|b))c", "abc")
attempt(re.compile, r"(a)(?<=\2)(b)")
attempt(re.compile, r"(?<=((.{%d}){%d}){%d})" % (2**22, 2**22, 2**22))
attempt(re.compile, ".{%d}" % 2**128)
attempt(re.compile, ".{,%d}" % 2**128)

# Characters by their names.
attempt(re.match, r"\N{LESS-THAN SIGN}", "<")
attempt(re.findall, r"[\N{DIGIT ZERO}-\N{DIGIT NINE}]+", "12 ab 345")
for pattern in [r"\N{nothing}", r"\N", r"\N{}", r"\N{KEYCAP DIGIT ONE}", rb"\N{DIGIT ONE}"]:
    attempt(re.compile, pattern)

for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps(re.compile("a(b)", re.I), protocol)))
print(copy.copy(re.compile("x")), copy.deepcopy([re.compile(b"x")]))

# How CPython sees a pattern.
for pattern in ["ab{2,3}?c", r"(?P<word>\w{1,9})\s=(?:x|yz)", "(?i)straße|[^a-f]", r"(?<!a)(b)?(?(1)c|d)$", "(?>ab{1,4}+)"]:
    print(pattern)
    re.compile(pattern, re.DEBUG)
