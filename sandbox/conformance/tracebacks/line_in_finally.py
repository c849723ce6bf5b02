# the line of the error is that of the raise, not of the finally that ran after it
def f():
    try:
        x = 1
        x / 0
    finally:
        y = 2
        print('finally', y)

f()
