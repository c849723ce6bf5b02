# the caret of a syntax error under the failing part
def f():
    x = [1, 2, 3
    y = 2
    return x
