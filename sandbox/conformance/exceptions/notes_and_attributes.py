# add_note, with_traceback, args, str and repr
e = ValueError('message', 42)
e.add_note('a note')
print(e.args, str(e), repr(e), e.__notes__)
e.extra = 'attribute'
print(e.extra, ValueError() == ValueError(), str(ValueError()), str(KeyError('quoted')), str(KeyError('a', 'b')))
try:
    e.add_note(5)
except TypeError as t:
    print(t)
print(e.__traceback__, e.with_traceback(None) is e)
try:
    e.args = 5
except TypeError as t:
    print(t)
print(SystemExit(3).code, StopIteration(1, 2).value, repr(UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad')))
