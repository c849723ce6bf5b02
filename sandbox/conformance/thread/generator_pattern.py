# the pattern of the question: ping = yield pong
def my_coroutine():
    pong = None
    while True:
        ping = yield pong
        if ping == 'stop':
            return 'goodbye'
        pong = f'pong to {ping}'

gen = my_coroutine()
gen.send(None)
for bizz in ('a', 'b'):
    buzz = gen.send(bizz)
    print(buzz)
try:
    gen.send('stop')
except StopIteration as e:
    print(e.value)
