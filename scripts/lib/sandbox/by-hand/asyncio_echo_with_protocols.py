# The same with transports and protocols: callbacks, no coroutines.
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        print("made", transport.get_extra_info("sockname"))
        self.transport = transport

    def data_received(self, data):
        print("data", data)
        self.transport.write(data)
        if data == b"bye":
            self.transport.close()

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        print("client made")
        self.transport = transport
        transport.write(b"one")

    def data_received(self, data):
        print("client data", data)
        self.transport.write(b"bye" if data == b"one" else b"too late")

    def connection_lost(self, exc):
        print("client lost", exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 9002)
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(done), "127.0.0.1", 9002)
    print(transport.is_closing(), transport.get_write_buffer_size(), transport.get_write_buffer_limits())
    print(transport.get_protocol() is protocol)
    await done
    print(transport.is_closing())
    server.close()
    await server.wait_closed()


asyncio.run(main())
