# a generator that no name holds is closed as soon as its value has been used
def work():
    try:
        yield 'value'
    finally:
        print('closed')

print(next(work()))
print('next statement')
x = next(work()) + '!'
print(x)
