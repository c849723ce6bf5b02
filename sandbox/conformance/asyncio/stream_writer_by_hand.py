# A writer over a transport of one's own: what it hands on, what `drain` waits for, and who closes the transport.
import asyncio


class Kept(asyncio.Transport):
    """Keeps what is written."""

    def __init__(self, name, protocol):
        super().__init__({"peername": name})
        self.name, self.protocol = name, protocol
        self.written, self.closed = [], False

    def __repr__(self):
        return f"<Kept {self.name}>"

    def write(self, data):
        self.written.append(bytes(data))

    def can_write_eof(self):
        return False

    def is_closing(self):
        return self.closed

    def close(self):
        if not self.closed:
            print(self, "closes")
            self.closed = True
            asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)


def connected(name, callback=None):
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(loop=loop)
    protocol = asyncio.StreamReaderProtocol(reader, callback, loop=loop)
    transport = Kept(name, protocol)
    protocol.connection_made(transport)
    return reader, protocol, transport


async def main():
    loop = asyncio.get_running_loop()
    reader, protocol, transport = connected("a")
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"a")
    writer.writelines([b"b", b"c"])
    print(transport.written, writer.can_write_eof(), writer.is_closing())
    print(writer.get_extra_info("peername"), writer.get_extra_info("none", 5), writer.transport)
    await writer.drain()
    protocol.pause_writing()
    waiting = asyncio.create_task(writer.drain())
    await asyncio.sleep(0)
    print("drained", waiting.done())
    protocol.resume_writing()
    await waiting
    protocol.data_received(b"xy\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(error)
    print(await reader.read())

    # Nobody holds the writer any longer.
    reader, protocol, transport = connected("b")
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer = None
    print(await reader.read())

    # A server's callback is all that holds it.
    async def answer(reader, writer):
        writer.write(await reader.readline())

    reader, protocol, transport = connected("c", answer)
    protocol.data_received(b"line\n")
    await asyncio.sleep(0.1)
    print(transport.written)
    connected("d", lambda reader, writer: None)

    for options in ({"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}, {"server_hostname": "x"}):
        try:
            await loop.create_connection(asyncio.Protocol, "127.0.0.1", 80, **options)
        except ValueError as error:
            print(error)
    try:
        await loop.create_server(asyncio.Protocol, "127.0.0.1", 80, ssl_handshake_timeout=1)
    except ValueError as error:
        print(error)


asyncio.run(main())
