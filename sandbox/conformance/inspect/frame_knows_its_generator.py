import sys


def asks():
    yield sys._getframe().f_generator


frame = sys._getframe()
print(frame.f_generator, frame.f_builtins["len"] is len)
steps = asks()
frame = steps.gi_frame
print(frame.f_generator is steps, next(steps) is steps)
del steps
print(frame.f_generator)


async def coro():
    pass


async def agen():
    yield


c = coro()
print(c.cr_frame.f_generator is c, c.cr_frame.f_builtins["len"] is len)
c.close()
a = agen()
print(a.ag_frame.f_generator is a)
