"""How a loop waits for sockets: it tries, and tries again when the selector says so."""

import errno
from functools import partial

from . import constants

# accept() failed since there are too many files, or too little memory: it may go better later.
_EXHAUSTED = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}


def _check(loop, sock):
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")


async def read(loop, sock, attempt):
    """The result of `attempt()`, once there is something to read."""
    return await _retried(loop, sock, attempt, loop._add_reader, loop.remove_reader)


async def write(loop, sock, attempt):
    """The result of `attempt()`, once there is room."""
    return await _retried(loop, sock, attempt, loop._add_writer, loop.remove_writer)


async def _retried(loop, sock, attempt, add, remove):
    _check(loop, sock)
    try:
        return attempt()
    except (BlockingIOError, InterruptedError):
        pass
    fd = loop._free_descriptor(sock.fileno())
    future = loop.create_future()
    add(fd, _try_again, future, attempt)
    try:
        return await future
    finally:
        remove(fd)


def _try_again(future, attempt):
    if future.done():
        return
    try:
        future.set_result(attempt())
    except (BlockingIOError, InterruptedError):
        pass
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        future.set_exception(error)


async def send_all(loop, sock, data):
    rest = memoryview(data)
    while rest:
        sent = await write(loop, sock, partial(sock.send, rest))
        rest = rest[sent:]


async def connect(loop, sock, address):
    """Waits until the connection is there, or has failed."""
    _check(loop, sock)
    import socket

    if sock.family == socket.AF_INET:
        from .connections import _resolved

        infos = await _resolved(loop, address, family=sock.family, type=sock.type, proto=sock.proto)
        address = infos[0][4]
    try:
        sock.connect(address)
        return
    except (BlockingIOError, InterruptedError):
        pass

    def outcome():
        error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, f"Connect call failed {address}")

    fd = loop._free_descriptor(sock.fileno())
    future = loop.create_future()
    loop._add_writer(fd, _try_again, future, outcome)
    try:
        await future
    finally:
        loop.remove_writer(fd)


async def accept(loop, sock):
    def attempt():
        connection, address = sock.accept()
        connection.setblocking(False)
        return connection, address

    return await read(loop, sock, attempt)


# ---- servers --------------------------------------------------------------------------------------------------


def accept_connections(loop, factory, sock, server, backlog):
    """Called when somebody wants to connect: takes all who do."""
    for _ in range(backlog + 1):
        try:
            connection, address = sock.accept()
            connection.setblocking(False)
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        except OSError as error:
            if error.errno not in _EXHAUSTED:
                raise
            context = {"message": "socket.accept() out of system resource", "exception": error, "socket": sock}
            loop.call_exception_handler(context)
            loop._remove_reader(sock.fileno())
            loop.call_later(constants.ACCEPT_RETRY_DELAY, loop._start_serving, factory, sock, server, backlog)
            return
        loop.create_task(_welcome(loop, factory, connection, {"peername": address}, server))


async def _welcome(loop, factory, connection, extra, server):
    protocol = transport = None
    try:
        protocol = factory()
        waiter = loop.create_future()
        transport = loop._make_socket_transport(connection, protocol, waiter, extra=extra, server=server)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        if loop.get_debug():
            context = {"message": "Error on transport creation for incoming connection", "exception": error}
            if protocol is not None:
                context["protocol"] = protocol
            if transport is not None:
                context["transport"] = transport
            loop.call_exception_handler(context)
