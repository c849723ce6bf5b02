# Sockets without transports: sock_accept, sock_connect, sock_recv, sock_sendall, add_reader and add_writer.
import asyncio
import socket


async def accept_and_answer():
    loop = asyncio.get_running_loop()
    listener = socket.socket()
    listener.setblocking(False)
    listener.bind(("127.0.0.1", 9001))
    listener.listen()

    async def serve():
        connection, address = await loop.sock_accept(listener)
        print("accepted", address[0])
        while data := await loop.sock_recv(connection, 100):
            print("server", data)
            await loop.sock_sendall(connection, data[::-1])
        connection.close()
        print("server done")

    serving = asyncio.create_task(serve())
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, ("127.0.0.1", 9001))
    for word in b"abc", b"def":
        await loop.sock_sendall(client, word)
        print("client", await loop.sock_recv(client, 100))
    client.close()
    await serving
    listener.close()


async def wait_for_files():
    loop = asyncio.get_running_loop()
    one, other = socket.socketpair()
    one.setblocking(False)
    other.setblocking(False)
    got = loop.create_future()

    def readable():
        print("readable")
        got.set_result(one.recv(10))
        print(loop.remove_reader(one), loop.remove_reader(one))

    def writable():
        print("writable", loop.remove_writer(other))

    loop.add_reader(one, readable)
    loop.call_later(0.01, other.send, b"hi")
    print(await got)
    loop.add_writer(other, writable)
    await asyncio.sleep(0.01)
    one.close()
    other.close()


asyncio.run(accept_and_answer())
asyncio.run(wait_for_files())
