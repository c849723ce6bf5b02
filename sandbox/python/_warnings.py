"""What `warnings` takes from the interpreter: the filters that `python FILE` starts with."""

from _py_warnings import (
    _filters_mutated_lock_held,
    _warnings_context,
    defaultaction as _defaultaction,
    onceregistry as _onceregistry,
    warn,
    warn_explicit,
)


class _ModuleName(str):
    """Matches one name exactly, without a regular expression."""

    def match(self, text):
        return self == text


filters = [
    ("default", None, DeprecationWarning, _ModuleName("__main__"), 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]


def _acquire_lock():
    pass


def _release_lock():
    pass
