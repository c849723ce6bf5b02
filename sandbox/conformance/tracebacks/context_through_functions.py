# the context is the exception handled by any caller
def helper():
    raise KeyError('inner')

def f():
    try:
        raise ValueError('outer')
    except ValueError:
        helper()

try:
    f()
except KeyError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
f()
