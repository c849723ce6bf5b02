# whoever looked at an exception's traceback, its frames' locals die with the exception
class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


def fail(witness):
    raise KeyError(witness.name)


def traceback(e):
    return e.__traceback__.tb_next is e.__traceback__.tb_next


def frames(e):
    entry, names = e.__traceback__, []
    while entry:
        names.append(entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
    return names


for look in (traceback, frames):
    try:
        fail(Witness(look.__name__))
    except KeyError as e:
        print(look(e))
    print('after', look.__name__)


class Swallow:
    def __enter__(self):
        pass

    def __exit__(self, kind, error, tb):
        print(frames(error))
        return True


with Swallow():
    fail(Witness('with'))
print('after with')
