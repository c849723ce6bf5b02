def work():
    try:
        yield 'working'
    finally:
        print('clean-up')

w = work()
next(w)
w.close()
w.close()
