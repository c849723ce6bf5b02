import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def note(f):
        print("note", f is future, f.result())

    def first(f):
        print("first")
        f.add_done_callback(lambda f: print("added by a callback"))

    future.add_done_callback(first)
    future.add_done_callback(note)
    future.add_done_callback(note)
    future.add_done_callback(print)
    print(future.remove_done_callback(note), future.remove_done_callback(note))
    future.add_done_callback(note)
    future.set_result("result")
    print("set; nothing called yet")
    await asyncio.sleep(0)
    print("a turn later")
    future.add_done_callback(lambda f: print("on a finished future: called soon"))
    print("--")
    await asyncio.sleep(0)
    future = loop.create_future()
    future.add_done_callback(lambda f: 1 / 0)
    future.add_done_callback(lambda f: print("the next one is called"))
    future.cancel()
    await asyncio.sleep(0)


asyncio.run(main())
