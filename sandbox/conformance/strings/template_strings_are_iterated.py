"""PEP 750: the parts of a template in turn, empty strings left out."""

name, n = "x", 2
for template in (t"a{name}b{n!r:>4}c", t"{name}{n}", t"", t"plain"):
    parts = iter(template)
    print(type(parts).__name__, iter(parts) is parts)
    print(*(repr(part) for part in parts))
    print(next(parts, "ended"))

from string.templatelib import Template

for make in (lambda: Template(a=1), lambda: Template("a", b=1), lambda: Template(3)):
    try:
        make()
    except TypeError as error:
        print(error)
