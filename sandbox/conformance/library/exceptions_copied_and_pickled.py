# Copies and pickles of exceptions keep their attributes, notes, names and file names.
import copy
import pickle


class WithCode(Exception):
    def __init__(self, message, code=2):
        super().__init__(message)
        self.code = code


noted = WithCode("bad", 3)
noted.add_note("a note")
originals = [
    noted,
    ValueError("a", 1),
    ImportError("m", name="n", path="p"),
    ModuleNotFoundError("m", name="n"),
    OSError(5),
    AttributeError("m", name="n", obj=3),
    AttributeError(),
    NameError("m", name="n"),
    KeyError("k"),
    StopIteration(3),
    SyntaxError("m", ("f", 1, 2, "t")),
    UnicodeDecodeError("utf-8", b"a", 0, 1, "r"),
    ExceptionGroup("g", [ValueError(1)]),
]
for original in originals:
    print(original.__reduce__())
    for e in (copy.copy(original), pickle.loads(pickle.dumps(original))):
        print(repr(e), vars(e), getattr(e, "name", "-"), getattr(e, "path", "-"))

for missing in (OSError(1, "no", "f"), OSError(1, "no", "f", None, "g")):
    e = copy.copy(missing)
    print(e, e.args, e.filename, e.filename2, missing.__reduce__()[1])
