from functools import singledispatch


@singledispatch
def kind(arg):
    return "any"


@kind.register
def _(arg: None):
    return "none"


print(kind(None), kind(1), list(kind.registry))
