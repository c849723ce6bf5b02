# complex.from_number (3.14), classes that can be subscripted, reflected formatting of bytes, operator.__call__.
import operator


class C(complex):
    pass


class WithComplex:
    def __complex__(self):
        return 3 + 4j


class WithFloat:
    def __float__(self):
        return 2.5


class WithIndex:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 'x'


for v in 1, 1.5, 2j, True, WithComplex(), WithFloat(), WithIndex(), C(1), '1', None, b'1', 10**400, Bad():
    for cls in complex, C:
        try:
            r = cls.from_number(v)
            print(r, type(r).__name__)
        except Exception as e:
            print(type(e).__name__, e)
for f in (lambda: complex.from_number(), lambda: complex.from_number(1, 2), lambda: complex.from_number(number=1)):
    try:
        f()
    except TypeError as e:
        print(e)

print(classmethod[int], staticmethod[int, str], memoryview[int])

print(b'%d'.__rmod__(3), b'x'.__rmod__(b'%s'), bytearray(b'x').__rmod__(b'%s'), bytearray(b'x').__rmod__(bytearray(b'-%s')))
try:
    b'x'.__rmod__(b'')
except TypeError as e:
    print(e)

print(operator.__call__ is operator.call, operator.__call__(max, 1, 2))

# Names that are loaded when they are asked for are among a module's own.
import collections, doctest, os, sys
import asyncio.events, asyncio.base_events
print('Counter' in dir(collections), 'UserDict' in vars(collections), 'getfilesystemencoding' in dir(sys), 'O_RDONLY' in dir(os))
print('DocTestCase' in dir(doctest), 'get_event_loop_policy' in dir(asyncio.events), 'Server' in dir(asyncio.base_events))
