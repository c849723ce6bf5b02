"""Questions about modules that may not have been imported."""

import sys
from types import ModuleType

import _runtime
from importlib.machinery import BuiltinImporter, CarriedLoader, ModuleSpec, SourceFileLoader


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
    """The spec of a module, or None where there is none. Only its packages are imported."""
    full = resolve_name(name, package)
    if full in sys.modules:
        return _known_spec(full)
    parent, path = full.rpartition(".")[0], None
    if parent:
        try:
            path = __import__(parent, fromlist=["__path__"]).__path__
        except AttributeError:
            words = f"__path__ attribute not found on {parent!r} while trying to find {full!r}"
            raise ModuleNotFoundError(words, name=full) from None
    for finder in sys.meta_path:
        if (spec := finder.find_spec(full, path, None)) is not None:
            return spec


def _known_spec(name):
    module = sys.modules[name]
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{name}.__spec__ is not set") from None
    if spec is None:
        # The import statement gives its modules none.
        spec = None if name == "__main__" else spec_of(name)
    if spec is None:
        raise ValueError(f"{name}.__spec__ is None")
    return spec


def spec_of(name):
    """The spec of a module that the sandbox carries or that lies in a file; None where there is none."""
    place = _runtime.module_place(name)
    if place is None:
        return None
    path, is_package, _ = place
    if path is None:
        return ModuleSpec(name, BuiltinImporter, origin="built-in")
    spec = ModuleSpec(name, CarriedLoader(name, path), origin=path, is_package=is_package)
    if is_package:
        spec.submodule_search_locations.append(path.rpartition("/")[0])
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that a loader runs."""
    if is_package is None and hasattr(loader, "is_package"):
        is_package = loader.is_package(name)
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """The spec of a module in a file; None where nothing can run that kind of file."""
    if loader is None:
        if not str(location).endswith(".py"):
            return None
        loader = SourceFileLoader(name, str(location))
    spec = ModuleSpec(name, loader, origin=str(location), is_package=loader.is_package(name))
    if submodule_search_locations is not None:
        spec.submodule_search_locations = submodule_search_locations
    elif spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(spec.origin.rpartition("/")[0])
    return spec


def module_from_spec(spec):
    """A module that has yet to be run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = ModuleType(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def source_from_cache(path):
    raise ValueError("the sandbox keeps no compiled files")


cache_from_source = source_from_cache


def decode_source(source):
    """The text of source bytes, whose newlines become those of Python."""
    return source.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
