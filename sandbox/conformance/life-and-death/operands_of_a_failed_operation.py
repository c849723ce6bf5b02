# what a failed operation had in its hands goes before the error is printed
async def inner(*a): pass
def waits(*a): pass
a1, b = inner(1), inner(nope)
