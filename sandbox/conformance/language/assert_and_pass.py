# assert with and without message
def f(x):
    assert x > 0
    assert x < 10, f'{x} is too large'
    return x

print(f(5))
for x in (0, 10):
    try:
        f(x)
    except AssertionError as e:
        print(repr(e), e.args)
assert (True)
if True: pass
else: ...
