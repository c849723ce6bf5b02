"""An echo server on a scheduler of generators, with clients on the same scheduler."""

import select
import socket
from collections import deque

ready, reading, writing = deque(), {}, {}


def spawn(name, task):
    ready.append((name, task))


def run():
    while ready or reading or writing:
        if not ready:
            can_read, can_write, _ = select.select(list(reading), list(writing), [])
            ready.extend(reading.pop(s) for s in can_read)
            ready.extend(writing.pop(s) for s in can_write)
        name, task = ready.popleft()
        try:
            why, sock = next(task)
        except StopIteration:
            print(name, "is done")
        else:
            {"read": reading, "write": writing}[why][sock] = name, task


def server(listener, clients):
    for number in range(clients):
        yield "read", listener
        connection, _ = listener.accept()
        spawn(f"handler {number}", handler(connection))
    listener.close()


def handler(connection):
    with connection:
        while True:
            yield "read", connection
            data = connection.recv(100)
            if not data:
                break
            yield "write", connection
            connection.sendall(b"Got: " + data)


def client(name, address, lines):
    with socket.socket() as sock:
        sock.connect(address)
        for line in lines:
            yield "write", sock
            sock.send(line.encode())
            yield "read", sock
            print(f"{name} received {sock.recv(100)}")


listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("localhost", 0))
listener.listen(5)
spawn("server", server(listener, 2))
spawn("Ann", client("Ann", listener.getsockname(), ["hello", "world"]))
spawn("Bob", client("Bob", listener.getsockname(), ["one", "two", "three"]))
run()
