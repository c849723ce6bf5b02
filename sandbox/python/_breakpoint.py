"""`sys.breakpointhook`, which asks the environment what `breakpoint()` is to do (PEP 553)."""

import os
from importlib import import_module
from warnings import warn

from _runtime import hide_frames

hide_frames()


def hook(*args, **kws):
    name = os.environ.get("PYTHONBREAKPOINT") or "pdb.set_trace"
    if name == "0":
        return None
    module, _, function = name.rpartition(".")
    if name == "pdb.set_trace":
        raise NotImplementedError("the sandbox has no debugger (pdb)")
    try:
        called = getattr(import_module(module or "builtins"), function)
    except (ImportError, AttributeError, ValueError):
        warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{name}"', RuntimeWarning, stacklevel=1)
        return None
    return called(*args, **kws)
