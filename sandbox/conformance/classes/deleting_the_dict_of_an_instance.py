"""`del x.__dict__` empties it; the next attribute has a new one."""


class Thing:
    pass


thing = Thing()
thing.a = 1
del thing.__dict__
print(thing.__dict__, hasattr(thing, "a"))
thing.b = 2
print(vars(thing))
del thing.__dict__
thing.__dict__ = {"c": 3}
print(thing.c, vars(thing))
for wrong in (3, None):
    try:
        thing.__dict__ = wrong
    except TypeError as error:
        print(error)
