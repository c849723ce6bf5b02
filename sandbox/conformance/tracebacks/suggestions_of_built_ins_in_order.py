# Of names that are equally near the first counts, in the order of the interpreter's own table.
import traceback

for name in "lex", "oit", "bun", "hax", "ite", "nxt", "lst", "sat", "ban", "pin", "exed", "evel", "aint", "dit", "bop", "sam", "iter_", "ant", "setr":
    try:
        exec(name)
    except NameError:
        print(traceback.format_exc().splitlines()[-1])
