import importlib.util
import sys


def shown(spec):
    return spec and (spec.name, spec.origin, spec.submodule_search_locations, spec.parent, spec.has_location, spec.loader is not None)


for name in "wave", "html.parser", "nope", "nope.x", "sys", "wave.x", "__main__", "html":
    known = name in sys.modules
    try:
        print(name, shown(importlib.util.find_spec(name)))
    except Exception as error:
        print(name, type(error).__name__, error)
    print(known == (name in sys.modules) or name)

spec = importlib.util.find_spec("colorsys")
module = importlib.util.module_from_spec(spec)
print(module.__name__, "rgb_to_hls" in vars(module), "colorsys" in sys.modules)
spec.loader.exec_module(module)
print(module.rgb_to_hls(1, 0, 0), "colorsys" in sys.modules)
import colorsys

print(colorsys is module, "def rgb_to_hls" in spec.loader.get_source("colorsys"))
sys.modules["broken"] = None
print(importlib.util.find_spec("broken"))
