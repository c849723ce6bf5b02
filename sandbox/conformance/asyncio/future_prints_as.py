import asyncio


def callback(future):
    pass


class Thing:
    def method(self, future):
        pass


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, str(future), f"{future}")
    future.add_done_callback(print)
    print(future)
    future.add_done_callback(callback)
    print(future)
    future.add_done_callback(Thing().method)
    print(future)
    future.add_done_callback(lambda f: None)
    print(future)
    future.set_result(list(range(100)))
    print(future)
    future = loop.create_future()
    future.set_exception(ValueError("x" * 80))
    print(future)
    future.exception()

    class Mine(asyncio.Future):
        pass

    print(Mine())
    recursive = loop.create_future()
    recursive.set_result([recursive])
    print(recursive)


asyncio.run(main())
