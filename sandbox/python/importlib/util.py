"""Questions about modules that may not have been imported."""

import sys
from types import ModuleType

from importlib.machinery import ModuleSpec


def resolve_name(name, package):
    """The absolute name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    rest = name[level:]
    return f"{bits[0]}.{rest}" if rest else bits[0]


def find_spec(name, package=None):
    """The spec of a module, or None where there is none. The sandbox has to import it to know."""
    full = resolve_name(name, package)
    if full not in sys.modules:
        try:
            __import__(full)
        except ModuleNotFoundError as error:
            if error.name != full and not full.startswith(f"{error.name}."):
                raise
            return None
    module = sys.modules[full]
    return getattr(module, "__spec__", None) or ModuleSpec(full, None, origin=getattr(module, "__file__", "built-in"))


def module_from_spec(spec):
    module = ModuleType(spec.name)
    module.__spec__ = spec
    return module
