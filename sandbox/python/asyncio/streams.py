"""Streams: connections to be read and written by coroutines, without callbacks."""

import warnings
from collections import deque

from . import events, exceptions, protocols, tasks
from .coroutines import iscoroutine
from .stream_reader import LIMIT, StreamReader


async def open_connection(host=None, port=None, *, limit=LIMIT, **kwds):
    """Connects; gives a reader and a writer."""
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_connection(lambda: protocol, host, port, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=LIMIT, **kwds):
    """Listens; calls `client_connected_cb(reader, writer)` for each connection, and runs it as a task if it is a coroutine."""
    loop = events.get_running_loop()

    def factory():
        reader = StreamReader(limit=limit, loop=loop)
        return StreamReaderProtocol(reader, client_connected_cb, loop=loop)

    return await loop.create_server(factory, host, port, **kwds)


async def open_unix_connection(path=None, *, limit=LIMIT, **kwds):
    """As `open_connection`, to a path."""
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_unix_connection(lambda: protocol, path, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_unix_server(client_connected_cb, path=None, *, limit=LIMIT, **kwds):
    """As `start_server`, at a path."""
    loop = events.get_running_loop()

    def factory():
        reader = StreamReader(limit=limit, loop=loop)
        return StreamReaderProtocol(reader, client_connected_cb, loop=loop)

    return await loop.create_unix_server(factory, path, **kwds)


class FlowControlMixin(protocols.Protocol):
    """Lets `drain` wait while the transport has too much to send."""

    def __init__(self, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._paused = False
        self._drain_waiters = deque()
        self._connection_lost = False

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        for waiter in self._drain_waiters:
            if not waiter.done():
                waiter.set_result(None)

    def connection_lost(self, exc):
        self._connection_lost = True
        if not self._paused:
            return
        for waiter in self._drain_waiters:
            if not waiter.done():
                if exc is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(exc)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        waiter = self._loop.create_future()
        self._drain_waiters.append(waiter)
        try:
            await waiter
        finally:
            self._drain_waiters.remove(waiter)

    def _get_close_waiter(self, stream):
        raise NotImplementedError


class StreamReaderProtocol(FlowControlMixin):
    """Feeds a reader; for a server, also makes the writer and calls back."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._task = None
        self._transport = None
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        # Nobody but the callback holds the writer: the connection is closed when it is forgotten.
        result = self._client_connected_cb(reader, StreamWriter(transport, self, reader, self._loop))
        if iscoroutine(result):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._on_callback_done)

    def _on_callback_done(self, task):
        transport = self._transport
        if task.cancelled():
            transport.close()
        elif (error := task.exception()) is not None:
            context = {"message": "Unhandled exception in client_connected_cb", "exception": error, "transport": transport}
            self._loop.call_exception_handler(context)
            transport.close()

    def data_received(self, data):
        self._stream_reader.feed_data(data)

    def eof_received(self):
        self._stream_reader.feed_eof()
        # What is left to write may still be written.
        return True

    def connection_lost(self, exc):
        if exc is None:
            self._stream_reader.feed_eof()
        else:
            self._stream_reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                # Not everybody waits for the end.
                self._closed.exception()
        super().connection_lost(exc)
        self._task = None

    def _get_close_waiter(self, stream):
        return self._closed


class StreamWriter:
    """The writing side of a stream. `write` never waits; `drain` does, while there is too much to send."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop

    def __repr__(self):
        parts = ["StreamWriter", f"transport={self._transport!r}"]
        if self._reader is not None:
            parts.append(f"reader={self._reader!r}")
        return f"<{' '.join(parts)}>"

    @property
    def transport(self):
        return self._transport

    def write(self, data):
        self._transport.write(data)

    def writelines(self, data):
        self._transport.writelines(data)

    def write_eof(self):
        return self._transport.write_eof()

    def can_write_eof(self):
        return self._transport.can_write_eof()

    def close(self):
        """Closes the connection when what was written has gone out."""
        return self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    async def wait_closed(self):
        await self._protocol._get_close_waiter(self)

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        """Waits until it makes sense to write more; raises what has gone wrong with the connection."""
        if self._reader is not None and (error := self._reader.exception()) is not None:
            raise error
        if self._transport.is_closing():
            # Lets `connection_lost` be called: a loop of writes would hear of it never.
            await tasks.sleep(0)
        await self._protocol._drain_helper()

    async def start_tls(self, sslcontext, **options):
        raise NotImplementedError("the sandbox has no TLS")

    def __del__(self):
        if self._transport.is_closing():
            return
        if self._loop.is_closed():
            warnings.warn("loop is closed", ResourceWarning)
        else:
            self.close()
            warnings.warn(f"unclosed {self!r}", ResourceWarning)
