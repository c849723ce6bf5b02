"""Transports over the sockets of `socket`, which the loop watches."""

import socket
from collections import deque

from . import constants, futures, protocols, transports
from .log import logger
from .trsock import TransportSocket, asked

# Bytes that are taken at once.
MAX_SIZE = 256 * 1024


class _SelectorTransport(transports._FlowControlMixin):
    """What streams and datagrams share: a socket, a buffer of what could not be sent yet, and the end of both."""

    _sock = None

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)
        self._extra["socket"] = TransportSocket(sock)
        self._extra.setdefault("sockname", asked(sock.getsockname))
        self._extra.setdefault("peername", asked(sock.getpeername))
        self._sock = sock
        self._sock_fd = sock.fileno()
        self._protocol_connected = False
        self.set_protocol(protocol)
        self._server = server
        self._buffer = deque()
        # Not 0 when nothing can be sent any more; then it counts the attempts.
        self._conn_lost = 0
        self._closing = False
        self._paused = False
        if server is not None:
            server._attach(self)
        loop._transports[self._sock_fd] = self

    def __repr__(self):
        parts = [type(self).__name__]
        if self._sock is None:
            parts.append("closed")
        elif self._closing:
            parts.append("closing")
        parts.append(f"fd={self._sock_fd}")
        if self._loop is not None and not self._loop.is_closed():
            reads, writes = self._loop._watched(self._sock_fd)
            parts.append(f"read={'polling' if reads else 'idle'}")
            state = "polling" if writes else "idle"
            parts.append(f"write=<{state}, bufsize={self.get_write_buffer_size()}>")
        return f"<{' '.join(parts)}>"

    def set_protocol(self, protocol):
        self._protocol = protocol
        self._protocol_connected = True

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._sock_fd)

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._add_reader(self._sock_fd, self._read_ready)

    def _add_reader(self, fd, callback):
        if self.is_reading():
            self._loop._add_reader(fd, callback)

    def get_write_buffer_size(self):
        return sum(map(len, self._buffer))

    def abort(self):
        self._force_close(None)

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._loop._remove_reader(self._sock_fd)
        if not self._buffer:
            self._conn_lost += 1
            self._loop._remove_writer(self._sock_fd)
            self._loop.call_soon(self._call_connection_lost, None)

    def _fatal_error(self, error, message="Fatal error on transport"):
        # Networks fail: that is told to the protocol only.
        if not isinstance(error, OSError):
            context = {"message": message, "exception": error, "transport": self, "protocol": self._protocol}
            self._loop.call_exception_handler(context)
        self._force_close(error)

    def _force_close(self, error):
        if self._conn_lost:
            return
        if self._buffer:
            self._buffer.clear()
            self._loop._remove_writer(self._sock_fd)
        if not self._closing:
            self._closing = True
            self._loop._remove_reader(self._sock_fd)
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        try:
            if self._protocol_connected:
                self._protocol.connection_lost(error)
        finally:
            self._sock.close()
            self._loop._transports.pop(self._sock_fd, None)
            server, self._server = self._server, None
            self._sock = self._protocol = self._loop = None
            if server is not None:
                server._detach(self)

    def _note_lost_write(self, call):
        if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
            logger.warning("%s raised exception.", call)
        self._conn_lost += 1


class _SelectorSocketTransport(_SelectorTransport):
    """A connection."""

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        self._eof = False
        super().__init__(loop, sock, protocol, extra, server)
        loop.call_soon(self._protocol.connection_made, self)
        # Nothing is read before `connection_made` has been called.
        loop.call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def _read_ready(self):
        if self._conn_lost:
            return
        buffered = isinstance(self._protocol, protocols.BufferedProtocol)
        try:
            data = self._receive_into_protocol() if buffered else self._sock.recv(MAX_SIZE)
        except (BlockingIOError, InterruptedError):
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal read error on socket transport")
            return
        if not data:
            self._tell(self._eof_received, "eof_received")
        elif buffered:
            self._tell(lambda: self._protocol.buffer_updated(data), "buffer_updated")
        else:
            self._tell(lambda: self._protocol.data_received(data), "data_received")

    def _receive_into_protocol(self):
        buffer = self._protocol.get_buffer(-1)
        if not len(buffer):
            raise RuntimeError("get_buffer() returned an empty buffer")
        return self._sock.recv_into(buffer)

    def _eof_received(self):
        if self._protocol.eof_received():
            # The protocol goes on writing.
            self._loop._remove_reader(self._sock_fd)
        else:
            self.close()

    def _tell(self, call, name):
        try:
            call()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, f"Fatal error: protocol.{name}() call failed.")

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data:
            return
        if self._conn_lost:
            self._note_lost_write("socket.send()")
            return
        if not self._buffer:
            sent = self._send(data)
            if sent is None or sent == len(data):
                return
            data = memoryview(data)[sent:]
            self._loop._add_writer(self._sock_fd, self._write_ready)
        self._buffer.append(bytes(data))
        self._maybe_pause_protocol()

    def _send(self, data):
        """The number of bytes sent; None after an error."""
        try:
            return self._sock.send(data)
        except (BlockingIOError, InterruptedError):
            return 0
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop._remove_writer(self._sock_fd)
            self._buffer.clear()
            self._fatal_error(error, "Fatal write error on socket transport")
            return None

    def _write_ready(self):
        if self._conn_lost:
            return
        data = b"".join(self._buffer)
        sent = self._send(data)
        if sent is None:
            return
        self._buffer.clear()
        if sent < len(data):
            self._buffer.append(data[sent:])
        self._maybe_resume_protocol()
        if self._buffer:
            return
        self._loop._remove_writer(self._sock_fd)
        if self._closing:
            self._call_connection_lost(None)
        elif self._eof:
            self._sock.shutdown(socket.SHUT_WR)

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shutdown(socket.SHUT_WR)

    def can_write_eof(self):
        return True


class _SelectorDatagramTransport(_SelectorTransport, transports.DatagramTransport):
    """Single messages."""

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        super().__init__(loop, sock, protocol, extra)
        self._address = address
        loop.call_soon(self._protocol.connection_made, self)
        loop.call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def get_write_buffer_size(self):
        return sum(len(data) for data, _ in self._buffer)

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, addr = self._sock.recvfrom(MAX_SIZE)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as error:
            self._protocol.error_received(error)
        except Exception as error:
            self._fatal_error(error, "Fatal read error on datagram transport")
        else:
            self._protocol.datagram_received(data, addr)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
        if self._conn_lost and self._address:
            self._note_lost_write("socket.send()")
            return
        if not self._buffer and self._try_to_send(data, addr):
            return
        if not self._buffer:
            self._loop._add_writer(self._sock_fd, self._sendto_ready)
        self._buffer.append((bytes(data), addr))
        self._maybe_pause_protocol()

    def _try_to_send(self, data, addr):
        """False if there is no room now."""
        try:
            if self._extra["peername"]:
                self._sock.send(data)
            else:
                self._sock.sendto(data, addr)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError as error:
            self._protocol.error_received(error)
        except Exception as error:
            self._fatal_error(error, "Fatal write error on datagram transport")
        return True

    def _sendto_ready(self):
        while self._buffer and self._try_to_send(*self._buffer[0]):
            self._buffer.popleft()
        self._maybe_resume_protocol()
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)
            if self._closing:
                self._call_connection_lost(None)
