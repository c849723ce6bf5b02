# a bound method keeps its generator alive
def work():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

send = work().send
print(send(None))
print(send(None))
send = None
print('done')
