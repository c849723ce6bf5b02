"""Protocols: what a transport calls when something happens to a connection. Programs subclass them."""


class BaseProtocol:
    """What all kinds share."""

    __slots__ = ()

    def connection_made(self, transport):
        """The connection is there; the transport is for writing."""

    def connection_lost(self, exc):
        """It is gone: after an error, or (None) since one of both sides closed it."""

    def pause_writing(self):
        """The transport holds more than its upper limit: write no more for now."""

    def resume_writing(self):
        """It holds less than its lower limit again."""


class Protocol(BaseProtocol):
    """For a stream of bytes: any number of `data_received`, then at most one `eof_received`."""

    __slots__ = ()

    def data_received(self, data):
        """Some bytes have come: as many as the network delivered together."""

    def eof_received(self):
        """The other side will write no more. A true result keeps the transport open for writing."""


class BufferedProtocol(BaseProtocol):
    """For a stream of bytes that are received into a buffer of the protocol's own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Gives the buffer to fill, not empty."""

    def buffer_updated(self, nbytes):
        """So many bytes have been written into it."""

    def eof_received(self):
        """As in `Protocol`."""


class DatagramProtocol(BaseProtocol):
    """For single messages."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A message has come."""

    def error_received(self, exc):
        """An operation before has failed: nobody listens there, for example."""


class SubprocessProtocol(BaseProtocol):
    """For child processes, of which the sandbox has none."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        pass

    def pipe_connection_lost(self, fd, exc):
        pass

    def process_exited(self):
        pass
