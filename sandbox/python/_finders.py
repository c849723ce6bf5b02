"""`sys.meta_path`, which import statements ask as soon as a program has looked at it."""

import sys

import _runtime
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder

_runtime.hide_frames()
meta_path = [BuiltinImporter, FrozenImporter, PathFinder]


def find(name, path):
    """The module of a name, from the first finder that knows it; or None."""
    for finder in sys.meta_path:
        if finder is PathFinder:
            module = _runtime.own_module(name)
            if module is not None:
                return module
        elif (find_spec := getattr(finder, "find_spec", None)) is not None:
            spec = find_spec(name, path, None)
            if spec is not None:
                return sys.modules[name] if name in sys.modules else _load(spec)


def optional(name):
    """Imports the submodule that a `from … import` may mean."""
    from importlib import import_module

    try:
        import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise


def _load(spec):
    from importlib.util import module_from_spec

    name, loader = spec.name, spec.loader
    if loader is None and spec.submodule_search_locations is None:
        raise ImportError("missing loader", name=name)
    if loader is not None and not hasattr(loader, "exec_module"):
        loader.load_module(name)
        return sys.modules[name]
    module = sys.modules[name] = module_from_spec(spec)
    if loader is not None:
        try:
            loader.exec_module(module)
        except BaseException:
            sys.modules.pop(name, None)
            raise
    return sys.modules[name]
