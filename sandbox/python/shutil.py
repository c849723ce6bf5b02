"""Of `shutil`, what asks and does not touch files."""

import os
from collections import namedtuple

_size = namedtuple("terminal_size", "columns lines", module="os")


def get_terminal_size(fallback=(80, 24)):
    """The size that COLUMNS and LINES tell, and where they do not, `fallback`: there is no terminal."""
    found = [int(os.environ[name]) if os.environ.get(name, "").isdecimal() else 0 for name in ("COLUMNS", "LINES")]
    return _size(*(given or default for given, default in zip(found, fallback)))


def which(cmd, mode=1, path=None):
    return None
