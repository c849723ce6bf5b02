"""Attributes of built-in objects that cannot be set are named with the module of their class."""

import collections
import re

d = collections.deque(maxlen=2)
for change in ("d.maxlen = 1", "del d.maxlen", "(1).real = 2", "re.compile('a').pattern = 1", "(x for x in []).gi_frame = 1"):
    try:
        exec(change)
    except (AttributeError, TypeError) as error:
        print(change, type(error).__name__, error)
