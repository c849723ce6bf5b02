# an exception without a message prints its name alone; one with several arguments prints a tuple
class Odd(Exception):
    def __str__(self):
        raise ValueError('no text')

import traceback
for e in (ValueError(), ValueError(1, 2), KeyError('a b'), Odd()):
    try:
        raise e
    except Exception:
        print(traceback.format_exc().splitlines()[-1])
class Outer:
    class Inner(Exception):
        pass
raise Outer.Inner('qualified')
