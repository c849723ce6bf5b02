# What ignores GeneratorExit when it is dropped stays in a cycle only if its frame holds that exception: a handler without a name
# does not, nor does a `finally` with no exception on its way.
class Local:
    def __del__(self):
        print("local dies")


def nameless():
    held = Local()
    try:
        yield 1
    except GeneratorExit:
        try:
            pass
        finally:
            yield 2


def named():
    held = Local()
    try:
        yield 1
    except GeneratorExit as e:
        yield 2


for make in nameless, named:
    print(make.__name__)
    frame = make()
    next(frame)
    del frame
print("end")
