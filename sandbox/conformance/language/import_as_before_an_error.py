# `import a as b;` is whole: what is wrong stands behind it.
sources = ["import a as b; x y", "from a import b as c; x y", "import a as b, c as d; x y", "import a as b;;"]
sources += ["if 1: import a as b; print x", "import a as b.c", "from a import (b as c.d); x"]
for source in sources:
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(repr(source), e.msg, e.offset)
