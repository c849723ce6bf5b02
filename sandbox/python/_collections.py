"""What CPython writes in C of `collections`."""

from collections import OrderedDict, defaultdict, deque
