print('broken is loading')

def fail():
    return 1 / 0

fail()
