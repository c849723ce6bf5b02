"""Importing by name."""

import sys
from _runtime import add_source

__import__ = __import__


def import_module(name, package=None):
    """The module of a name; one that begins with dots is below `package`."""
    if not name.startswith("."):
        __import__(name)
        return sys.modules[name]
    if not package:
        raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
    from importlib.util import resolve_name

    return import_module(resolve_name(name, package))


def reload(module):
    """Runs a module's source once more, in the same module."""
    try:
        name = module.__spec__.name if getattr(module, "__spec__", None) else module.__name__
    except AttributeError:
        raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        error = ImportError(f"module {name} not in sys.modules")
        error.name = name
        raise error
    try:
        with open(module.__file__, encoding="utf-8") as file:
            source = file.read()
    except (AttributeError, OSError):
        return _reload_library(name, module)
    # Tracebacks show the new text.
    add_source(module.__file__, source)
    exec(compile(source, module.__file__, "exec"), vars(module))
    return sys.modules[name]


def _reload_library(name, module):
    """What has no file that could be read: loaded as another module, whose names it takes."""
    del sys.modules[name]
    try:
        __import__(name)
        fresh = sys.modules[name]
    finally:
        sys.modules[name] = module
    vars(module).update(vars(fresh))
    parent, _, child = name.rpartition(".")
    if parent in sys.modules:
        setattr(sys.modules[parent], child, module)
    return module


def invalidate_caches():
    pass
