def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: AttributeError("x", name="n", obj="o", bad=1))
show(lambda: NameError("x", name="n", bad=1))
show(lambda: ImportError("x", name="n", path="p", name_from="f", bad=1))
show(lambda: ImportError("x", bad=1))
e = AttributeError("old", name="n", obj="o")
show(lambda: AttributeError.__init__(e, "changed", bad=1))
print(e.args, e.name, e.obj)
AttributeError.__init__(e, "new")
print(e.args, e.name, e.obj)

# How much a write that would block has written.
e = BlockingIOError(1, "blocked", 4)
print(e.characters_written, e.args, e.filename)
e.characters_written = 5
print(e.characters_written, e.__dict__)
del e.characters_written
show(lambda: e.characters_written)
show(lambda: delattr(e, "characters_written"))
show(lambda: setattr(e, "characters_written", "x"))
show(lambda: BlockingIOError(1, "blocked", "f").filename)
show(lambda: OSError(1, "blocked", 4).characters_written)

# A file name of None is none.
print(OSError(9999, "x", None).args, OSError(9999, "x", None).filename, OSError(9999, "x", "f").args)

# What is only looked for is not put into a set.
for method in ({1}.intersection, {1}.intersection_update, set().issubset, {1}.issuperset, {1}.difference, {1}.isdisjoint):
    show(lambda: method([[]]))
