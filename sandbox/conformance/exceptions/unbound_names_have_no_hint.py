# UnboundLocalError has no name, and so no suggestion
def f():
    print(asyncio)
    asyncio = 1

def g():
    def h():
        return lenn
    print(h())
    lenn = 1

for call in (f, g):
    try:
        call()
    except NameError as e:
        print(type(e).__name__, e.name, e)
f()
