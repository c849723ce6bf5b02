# Programs that generate or measure patterns import the parser of `re`.
import re
from re import _constants, _parser

for pattern in [r"a|b(c+?)\d", r"(?P<n>x){2,5}[^a-z\s]", r"(?i:Ab)(?=c)(?<!d)\1", r"", r"(?:a*)*", r"^.$"]:
    try:
        tree = _parser.parse(pattern)
    except re.error as e:
        print(type(e), e)
        continue
    print(list(tree), tree.getwidth(), tree.state.groupdict)
    tree.dump()
for bad in ["(", "a{2,1}", "[z-a]", "(?P<1>a)", "\\q"]:
    try:
        _parser.parse(bad)
    except re.PatternError as e:
        print(type(e).__module__, e, e.pos)
print(_constants.MAXREPEAT, _constants.error is re.error, re.__name__, re.__package__, len(re.__path__))
