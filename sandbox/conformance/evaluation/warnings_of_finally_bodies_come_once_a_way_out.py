# A finally body is generated for each jump that leaves through it, and for the way through its end
def once():
    try:
        pass
    finally:
        return x is 5


def twice():
    try:
        return 1
    finally:
        x is 'a'
        assert (x, 'b')


def thrice(a):
    for i in a:
        try:
            if i:
                break
            continue
        except ValueError:
            return
        finally:
            [1][1, 2]


def through_two():
    try:
        try:
            return
        finally:
            (1)()
    finally:
        'a'()


def not_through():
    try:
        while x:
            break
        with x:
            1 is 2
    finally:
        2 is 3
