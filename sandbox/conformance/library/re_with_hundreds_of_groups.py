"""A lexer joins its rules into one pattern, a named group for each."""

import re

for count in (253, 254, 255, 300):
    rules = re.compile("|".join(f"(?P<t{i}>k{i}:)" for i in range(count)))
    m = rules.search("  k7: k252: k299:")
    print(count, rules.groups, m.lastgroup, m.lastindex, m.span())
    print([(m.lastgroup, m.group()) for m in rules.finditer("  k7: k252: k299:")])
