"""Groups inside groups, with causes and contexts at every level, as a tree."""


def leaf(x):
    raise ValueError(x)


def caught(f, *args):
    try:
        f(*args)
    except BaseException as e:
        return e


def chained():
    try:
        leaf('first')
    except ValueError:
        raise KeyError('second')


def group(message, *members):
    raise ExceptionGroup(message, list(members))


def caused():
    try:
        group('cause', caught(leaf, 'in cause'))
    except ExceptionGroup as e:
        raise OSError('because of a group') from e


inner = caught(group, 'inner', caught(chained), TypeError('bare'))
noted = ExceptionGroup('noted\ntwice', [inner])
noted.add_note('a note')
wide = ExceptionGroup('wide', [ValueError(i) for i in range(17)])
try:
    group('outer', noted, caught(caused), wide, ExceptionGroup('last', [KeyError('end')]))
except ExceptionGroup:
    1 / 0
