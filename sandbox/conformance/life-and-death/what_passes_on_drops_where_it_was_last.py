"""
An exception on its way out drops the iterators of the loops that it leaves. The report of an error in such a drop names the line at
which the frame was then: that of the last `except` which did not match, the end of a `finally`, a bare `raise`, and behind `except*` none at all.
"""

import sys

sys.stderr = sys.stdout


def stubborn():
    try:
        yield 1
    finally:
        yield 2


def unmatched():
    for _ in stubborn():
        try:
            yield
        except KeyError:
            pass
        except (IndexError, AttributeError):
            pass


def unmatched_in_with(manager):
    for _ in stubborn():
        with manager:
            try:
                yield
            except KeyError:
                pass


def finished():
    for _ in stubborn():
        try:
            yield
        finally:
            print("finally")
            last = 1


def finished_by_condition(flag=False):
    for _ in stubborn():
        try:
            yield
        finally:
            if len("ab") == 3:
                print("never")


def raised_again():
    for _ in stubborn():
        try:
            yield
        except ValueError:
            print("again")
            raise


def raised_anew():
    for _ in stubborn():
        try:
            yield
        except ValueError as e:
            raise LookupError(
                "anew"
            ) from None


def in_groups():
    for _ in stubborn():
        try:
            yield
        except* KeyError:
            pass


def raised_in_groups():
    for _ in stubborn():
        try:
            yield
        except* ValueError:
            raise KeyError


def outside(inner):
    for _ in stubborn():
        try:
            yield from inner
        except IndexError:
            pass


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *what):
        print("exit", what[0].__name__)


for make in (
    unmatched,
    lambda: unmatched_in_with(Manager()),
    finished,
    finished_by_condition,
    raised_again,
    raised_anew,
    in_groups,
    raised_in_groups,
    lambda: outside(unmatched()),
):
    g = make()
    next(g)
    print("----", g.__name__)
    try:
        g.throw(ValueError("thrown"))
    except Exception as e:
        print("raised", repr(e))
