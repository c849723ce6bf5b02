"""What lies in packages, as far as it can be listed."""

import importlib
import os
import sys
from collections import namedtuple

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")


def iter_modules(path=None, prefix=""):
    """The modules in the folders of a path, or of `sys.path`."""
    from importlib.machinery import FileFinder

    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for folder in sys.path if path is None else path:
        for name, is_package in _modules_in(folder or "."):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(FileFinder(folder), prefix + name, is_package)


def _modules_in(folder):
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        if name.endswith(".py") and name != "__init__.py":
            yield name[:-3], False
        elif os.path.isfile(os.path.join(folder, name, "__init__.py")):
            yield name, True


def walk_packages(path=None, prefix="", onerror=None):
    """The same, with all that is in the packages, which are imported for it."""
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            path = list(getattr(sys.modules[info.name], "__path__", None) or [])
            yield from walk_packages(path, info.name + ".", onerror)


def extend_path(path, name):
    return path


def get_loader(module_or_name):
    name = getattr(module_or_name, "__name__", module_or_name)
    return find_loader(name)


def find_loader(fullname):
    from importlib.util import find_spec

    spec = find_spec(fullname)
    return spec and spec.loader


def get_data(package, resource):
    """The bytes of a file beside a package's modules."""
    module = importlib.import_module(package)
    if getattr(module, "__file__", None) is None:
        return None
    with open(os.path.join(os.path.dirname(module.__file__), *resource.split("/")), "rb") as file:
        return file.read()


def resolve_name(name):
    """The object of `package.module:object.attribute`, or of the same with dots alone."""
    where, colon, attributes = name.partition(":")
    if not all(part.isidentifier() for part in name.replace(":", ".").rstrip(".").split(".")):
        raise ValueError(f"invalid format: {name!r}")
    if colon:
        found = importlib.import_module(where)
        rest = attributes.split(".") if attributes else []
    else:
        first, *rest = where.split(".")
        found = importlib.import_module(first)
        while rest:
            try:
                found = importlib.import_module(f"{found.__name__}.{rest[0]}")
            except ImportError:
                break
            rest.pop(0)
    for attribute in rest:
        found = getattr(found, attribute)
    return found
