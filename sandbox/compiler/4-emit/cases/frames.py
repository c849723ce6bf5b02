import sys


def shown(a):
    b = a
    return sys._getframe().f_locals


def steps(n):
    yield n
    return n


class Space:
    x = 1
