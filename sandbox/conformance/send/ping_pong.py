# a loop outside and a loop inside exchange values
def pong():
    answer = None
    while True:
        ping = yield answer
        if ping is None:
            return 'game over'
        answer = f'pong {ping}'

p = pong()
next(p)
for i in range(3):
    print(p.send(f'ping {i}'))
try:
    p.send(None)
except StopIteration as e:
    print(e.value)
