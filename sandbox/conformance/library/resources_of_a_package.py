"""importlib.resources: what lies in the folder of a package."""

import importlib
import os
import sys
import warnings
from importlib import resources

os.makedirs("shelf/inner")
for name, text in (("__init__.py", "x = 1\n"), ("a.txt", "first\nsecond\n"), ("inner/b.txt", "é\n")):
    with open(f"shelf/{name}", "w", encoding="utf-8") as file:
        file.write(text)
sys.path.insert(0, ".")
importlib.invalidate_caches()
import shelf

folder = resources.files("shelf")
print(type(folder).__name__, folder.name, (folder / "a.txt").read_text().split())
print(resources.files(shelf) == folder)
print(resources.read_text("shelf", "a.txt"), resources.read_binary(shelf, "inner", "b.txt"))
print(resources.read_text("shelf", "inner", "b.txt", encoding="utf-8"))
with resources.open_text("shelf", "a.txt") as text, resources.open_binary("shelf", "a.txt") as data:
    print(text.readline(), data.readline())
print(resources.is_resource("shelf", "a.txt"), resources.is_resource("shelf", "inner"), resources.is_resource("shelf", "c"))
with resources.path("shelf", "a.txt") as path:
    print(path.name)
with resources.as_file(folder / "inner" / "b.txt") as path:
    print(path.name, path.is_file())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(sorted(name for name in resources.contents("shelf") if name != "__pycache__"))
print(caught[0].category.__name__, caught[0].message)
for ask in (
    lambda: resources.read_text("shelf", "inner", "b.txt"),
    lambda: resources.read_text(None, "a.txt"),
    lambda: resources.files("no_such_module"),
    lambda: resources.read_text("shelf", "missing.txt"),
):
    try:
        ask()
    except Exception as error:
        print(type(error).__name__, "" if isinstance(error, OSError) else error)
