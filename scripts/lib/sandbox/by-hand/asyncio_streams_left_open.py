"""A stream whose writer is forgotten closes its connection, on either side."""

import asyncio


async def answer(reader, writer):
    print("server got", await reader.readline())
    writer.write(b"hello\n")
    await writer.drain()


async def read_to_the_end(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"ann\n")
    print("client got", await reader.read())


async def forget_the_writer(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"bob\n")
    return reader


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await read_to_the_end(port)
    print("left behind:", await (await forget_the_writer(port)).read())
    await asyncio.sleep(0.01)
    server.close()


asyncio.run(main())
