"""What partition gives between the parts; small things beside."""
for sep in (bytearray(b"45"), memoryview(b"45"), b"45"):
    for parts in (b"14523456789".partition(sep), b"14523456789".rpartition(sep), bytearray(b"14523456789").partition(sep), b"1".partition(sep)):
        print([type(part).__name__ for part in parts], parts[1] is sep)


def f():
    pass


import builtins

print(f.__builtins__ is vars(builtins), "print" in f.__builtins__)
try:
    ValueError().add_note(None)
except TypeError as error:
    print(error)
import ast, copy

name = ast.parse("x").body[0].value
name.extra = 1
changed = copy.replace(name, id="y")
print(ast.dump(changed), hasattr(changed, "extra"))
