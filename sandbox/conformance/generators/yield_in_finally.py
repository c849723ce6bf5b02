# a finally block may yield too, on the normal way
def work():
    try:
        yield 1
    finally:
        yield 'cleaning'
        print('cleaned')

print(list(work()))
