# Wrong arguments, a handler that fails, a reader slower than its writer.
import asyncio


async def fails(reader, writer):
    1 / 0


async def slow(reader, writer):
    total = 0
    while data := await reader.read(65536):
        total += len(data)
        await asyncio.sleep(0)
    print("read", total)
    writer.write(str(total).encode())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    for wrong in (
        lambda: asyncio.open_connection(),
        lambda: asyncio.open_connection("127.0.0.1", 5, sock=3),
        lambda: loop.create_server(asyncio.Protocol),
        lambda: loop.create_server(asyncio.Protocol, "127.0.0.1", 9003, sock=1),
    ):
        try:
            await wrong()
        except ValueError as error:
            print(error)

    def handler(loop, context):
        print(context["message"], repr(context["exception"]), sorted(context))

    loop.set_exception_handler(handler)
    server = await asyncio.start_server(fails, "127.0.0.1", 9005)
    reader, writer = await asyncio.open_connection("127.0.0.1", 9005)
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    try:
        await asyncio.start_server(fails, "127.0.0.1", 9005)
    except OSError as error:
        print(error)
    server.close()
    await server.wait_closed()

    server = await asyncio.start_server(slow, "127.0.0.1", 9006)
    reader, writer = await asyncio.open_connection("127.0.0.1", 9006)
    for _ in range(80):
        writer.write(b"x" * 100_000)
        await writer.drain()
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
