# an exception that leaves a delegate is handled in the frame above, which may go on
def fragile():
    yield 1
    raise OSError('broken')

def careful():
    try:
        yield from fragile()
    except OSError as e:
        print('careful:', e)
        yield 'replacement'
    return 'ok'

def top():
    print('result', (yield from careful()))

print(list(top()))
