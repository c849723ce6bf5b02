# A server and two clients, as coroutines over streams.
import asyncio


async def handle(reader, writer):
    print("connected", writer.get_extra_info("peername")[0])
    while line := await reader.readline():
        print("got", line)
        writer.write(line.upper())
        await writer.drain()
    print("closing")
    writer.close()
    await writer.wait_closed()


async def client(number):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    for i in range(3):
        writer.write(f"hello {number} {i}\n".encode())
        await writer.drain()
        print(number, await reader.readline())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8888)
    print(server.is_serving(), server.sockets[0].getsockname())
    async with server:
        await asyncio.gather(client(1), client(2))
    print(server.is_serving())
    try:
        await asyncio.open_connection("127.0.0.1", 8888)
    except OSError as error:
        print(repr(error))


asyncio.run(main())
