"""A loop's step that fails after a `continue` out of `with` or `try` is told at the iterable, as any other."""

import traceback
from contextlib import nullcontext


def fails():
    yield 1
    raise ValueError("step")


def in_with():
    for _ in fails():
        with nullcontext():
            continue


def in_try():
    for x in fails():
        try:
            if x:
                continue
            print("never")
        finally:
            print("finally")


def in_handler():
    for x in (
        fails()
    ):
        for y in range(2):
            try:
                raise KeyError
            except KeyError:
                if y:
                    continue
                print("inner", y)
        try:
            raise KeyError
        except KeyError:
            continue
    print("never")


def in_both():
    for _ in fails():
        with nullcontext():
            try:
                continue
            finally:
                print("finally")
        print("never")


def in_generator():
    for x in fails():
        with nullcontext():
            yield x
            continue


for f in (in_with, in_try, in_handler, in_both, lambda: list(in_generator())):
    try:
        f()
    except ValueError:
        traceback.print_exc()
