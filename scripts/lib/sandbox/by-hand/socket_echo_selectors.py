"""An echo server that is called back by a selector."""

import selectors
import socket

selector = selectors.DefaultSelector()
log = []


def accept(listener):
    connection, _ = listener.accept()
    connection.setblocking(False)
    selector.register(connection, selectors.EVENT_READ, echo)
    log.append("accepted")


def echo(connection):
    data = connection.recv(1000)
    if data:
        connection.send(data.upper())
    else:
        log.append("closing")
        selector.unregister(connection)
        connection.close()


def step():
    for key, mask in selector.select(timeout=0):
        log.append((key.data.__name__, mask))
        key.data(key.fileobj)


listener = socket.create_server(("localhost", 0))
listener.setblocking(False)
selector.register(listener, selectors.EVENT_READ, accept)
first, second = (socket.create_connection(listener.getsockname()) for _ in "12")
step()
first.sendall(b"abc")
second.sendall(b"xyz")
step()
step()
print(first.recv(10))
print(second.recv(10))
first.close()
step()
second.shutdown(socket.SHUT_WR)
step()
print(second.recv(10))
print(*log, sep="\n")

print(type(selector).__name__, len(selector.get_map()))
try:
    selector.register(listener, selectors.EVENT_READ)
except KeyError as error:
    print("KeyError", "is already registered" in str(error))
try:
    selector.register(first, selectors.EVENT_READ)
except ValueError as error:
    print(error)
print(selector.modify(listener, selectors.EVENT_READ | selectors.EVENT_WRITE, "new").data, selector.get_key(listener).events)
selector.close()
print(selector.get_map())
