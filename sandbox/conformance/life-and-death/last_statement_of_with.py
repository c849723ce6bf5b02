# what the last statement in a with block drops is reported there, before __exit__ runs
import contextlib


async def never():
    pass


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        print('exit')


class Witness:
    def __del__(self):
        print('gone')


with Manager():
    Witness()
with Manager(), contextlib.suppress(KeyError):
    never()
