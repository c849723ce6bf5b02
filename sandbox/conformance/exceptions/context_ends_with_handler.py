# after its except block an exception is no context any more
def f():
    try:
        raise ValueError('handled')
    except ValueError:
        pass
    raise KeyError('fresh')

try:
    f()
except KeyError as e:
    print(repr(e.__context__))
for i in range(2):
    try:
        raise IndexError(i)
    except IndexError as e:
        print(e, repr(e.__context__))
try:
    try:
        raise ValueError('a')
    except ValueError:
        try:
            raise KeyError('b')
        except KeyError:
            pass
        raise TypeError('c')
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
