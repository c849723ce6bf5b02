# raise of classes, instances and wrong things
class E(Exception): pass
for what in (E, E('x'), E(1, 2), ValueError):
    try:
        raise what
    except Exception as e:
        print(repr(e), e.args, str(e))
for what in (5, 'text', int, None):
    try:
        raise what
    except TypeError as e:
        print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e, '|', repr(e.__context__))
