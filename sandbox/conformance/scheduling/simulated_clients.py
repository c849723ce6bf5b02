# an echo server with simulated clients, on generators and a scheduler
from collections import deque

class Channel:
    def __init__(self):
        self.items = deque()

def receive(channel):
    while not channel.items:
        yield 'blocked'
    return channel.items.popleft()

def server(requests):
    served = 0
    while served < 2:
        client, out = yield from receive(requests)
        print('server accepted', client)
        tasks.append(handler(client, out))
        served += 1

inboxes = {}
def handler(client, out):
    while True:
        message = yield from receive(inboxes[client])
        if message is None:
            print('server: bye', client)
            return
        out.items.append(f'echo {message}')

def client(name, messages, requests):
    inboxes[name], out = Channel(), Channel()
    requests.items.append((name, out))
    for m in messages:
        inboxes[name].items.append(m)
        reply = yield from receive(out)
        print(name, 'got', reply)
    inboxes[name].items.append(None)

requests = Channel()
tasks = deque([server(requests), client('ann', ['hi', 'there'], requests), client('bob', ['yo'], requests)])
turns = 0
while tasks:
    t = tasks.popleft()
    turns += 1
    try:
        next(t)
    except StopIteration:
        continue
    tasks.append(t)
print('turns', turns)
