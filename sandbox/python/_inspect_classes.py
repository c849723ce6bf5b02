"""The part of `inspect` that `pydoc` asks: what a class has, and from where; the comments before a definition."""

__name__ = "inspect"  # What is defined here shows as of that.

import inspect
import os
import types
from collections import namedtuple

Attribute = namedtuple("Attribute", "name kind defining_class object")


def ismemberdescriptor(object):
    return type(object).__name__ == "member_descriptor"


def ismethodwrapper(object):
    return type(object).__name__ == "method-wrapper"


def classify_class_attrs(cls):
    """All attributes of a class: name, kind, the class that defines each, and the object."""
    places = list(cls.__mro__) + [c for c in type(cls).__mro__ if c not in (type, object)]
    found = []
    for name in dict.fromkeys(dir(cls)):
        if name == "__annotate__":  # CPython keeps it under a name that nobody is shown.
            continue
        home = next((place for place in places if name in vars(place)), None)
        if home is not None:
            found.append(Attribute(name, *_classified(cls, name, home)))
    return found


def _classified(cls, name, home):
    raw = vars(home)[name]
    if isinstance(raw, (staticmethod, types.BuiltinFunctionType)):
        return "static method", home, raw
    if isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
        return "class method", home, raw
    if isinstance(raw, property):
        return "property", home, raw
    try:
        value = raw if name == "__dict__" else getattr(cls, name)
    except Exception:
        value = raw
    if value is None:
        value = raw
    return ("method" if inspect.isroutine(value) else "data"), home, value


def walktree(classes, children, parent):
    results = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


def getclasstree(classes, unique=False):
    """Classes as nested lists: behind each class and its bases the list of those that derive from it."""
    children = {}
    roots = []
    for cls in classes:
        for base in cls.__bases__:
            below = children.setdefault(base, [])
            if cls not in below:
                below.append(cls)
            if unique and base in classes:
                break
        else:
            if not cls.__bases__ and cls not in roots:
                roots.append(cls)
    roots += [base for base in children if base not in classes]
    return walktree(roots, children, None)


def getabsfile(object, _filename=None):
    return os.path.normcase(os.path.abspath(_filename or inspect.getsourcefile(object) or inspect.getfile(object)))


def getcomments(object):
    """The comment lines right before a definition, or at the start of a module."""
    try:
        lines, number = inspect.findsource(object)
    except (OSError, TypeError):
        return None
    if inspect.ismodule(object):
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) or None
    indent = len(lines[number]) - len(lines[number].lstrip())
    start = number
    while start > 0 and lines[start - 1].lstrip().startswith("#") and _indent(lines[start - 1]) == indent:
        start -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[start:number]) or None


def _indent(line):
    return len(line) - len(line.lstrip())
