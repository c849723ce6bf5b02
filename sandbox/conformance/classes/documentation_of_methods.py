"""A bound method has the documentation of its function, and so has what wraps one."""

import functools


class Thing:
    """A thing."""

    def method(self):
        "What it does."

    def bare(self):
        pass

    @classmethod
    def made(cls):
        "How it is made."

    @staticmethod
    def apart():
        "On its own."

    @property
    def part(self):
        "A part."

    @functools.cached_property
    def kept(self):
        "Kept."

    @functools.lru_cache
    def remembered(self):
        "Remembered."


thing = Thing()
print(thing.method.__doc__, thing.bare.__doc__, thing.made.__doc__, thing.apart.__doc__, thing.__doc__)
print(Thing.method.__doc__, Thing.made.__doc__, Thing.part.__doc__, Thing.kept.__doc__, Thing.remembered.__doc__)
print(getattr(thing.method, "__doc__"), thing.remembered.__doc__, vars(Thing)["made"].__doc__)
