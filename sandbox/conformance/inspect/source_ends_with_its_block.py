"""`inspect.getsource` reads tokens, not indentation: logical lines, strings and brackets may go on further left, comments of the body belong to it."""

import inspect


def parameters_far_left(first, second,
third, fourth): return first

def backslash(m): return m and \
m

chosen = lambda g: g and \
g and \
g

class Shop:
    def buy(self):
        # first comment
        return 1
        # last comment of the body
    # a comment of the class

    def text(self): return 2; x = """
 further left
"""
    async def sell(self,
        prices=(1,
           2)):
        pass
    # the last of the class
# none of it

def outer():
    several = [lambda: 1,
         lambda: 2]
    def inner(
        a
    ):
        return a
    return inner, several


def same(f):
    return f


@same
@same
# between
def decorated():
    "its text"


things = [
    parameters_far_left, backslash, chosen, Shop, Shop.buy, Shop.text, Shop.sell,
    outer, outer()[0], outer()[1][0], outer()[1][1], decorated,
]
for thing in things:
    print("--", thing.__name__)
    print(inspect.getsource(thing), end="")

made = type("Made", (), {"__module__": __name__})
try:
    print(inspect.getsource(made))
except OSError as error:
    print(error)
