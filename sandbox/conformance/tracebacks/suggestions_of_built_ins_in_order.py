# Of names that are equally near the first counts, in the order of the interpreter's own table.
import traceback

for name in "lex", "oit", "bun", "hax", "ite", "nxt", "lst", "sat", "ban", "pin", "exed", "evel", "aint", "dit", "bop", "sam", "iter_", "ant", "setr":
    try:
        eval(name)
    except NameError as e:
        print(*traceback.format_exception_only(e), end="")
