# an exception from the delegate arises at the yield from
def inner():
    yield 1
    raise ValueError('from inner')

def outer():
    try:
        yield from inner()
    except ValueError as e:
        print('outer handles', e)
    yield 2

print(list(outer()))
