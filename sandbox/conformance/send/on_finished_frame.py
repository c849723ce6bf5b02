# the frame is gone after return: sends, throws and close on it
def foo():
    return (yield)

f = foo()
next(f)
try:
    f.send('value')
except StopIteration as e:
    print(repr(e), f.gi_frame, f.gi_running, f.gi_yieldfrom)
for attempt in (lambda: f.send(None), lambda: next(f), lambda: f.send(1), lambda: f.close()):
    try:
        print('gives', attempt())
    except StopIteration as e:
        print(repr(e))
try:
    f.throw(KeyError('late'))
except KeyError as e:
    print(repr(e))
