"""`split` derives both parts anew, also where one of them is the whole; groups can be subscripted."""


class EG(ExceptionGroup):
    pass


e = EG('eg', [ValueError(1), TypeError(2)])
for condition in OSError, ValueError, (ValueError, TypeError), EG:
    match, rest = e.split(condition)
    print(repr(match), match is e, repr(rest), rest is e)
    print(e.subgroup(condition) is e)
print(ExceptionGroup[ValueError], BaseExceptionGroup[int])


def g():
    yield


async def c():
    pass


x = c()
print(type(g())[int, str, None], type(x)[int])
x.close()
