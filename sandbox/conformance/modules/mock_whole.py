import asyncio
import unittest
from unittest.mock import (
    ANY, AsyncMock, MagicMock, Mock, PropertyMock, call, create_autospec, mock_open, patch, seal, sentinel,
)


class Service:
    limit = 3

    def __init__(self, url):
        self.url = url

    @property
    def state(self):
        return "real"

    async def fetch(self, key, default=None): ...


def load(path, mode="r"): ...


checked = create_autospec(load)
checked("a", mode="b")
try:
    checked()
except TypeError as e:
    print(e)
print(checked.call_args == call("a", "b"), checked.mock_calls)

service = create_autospec(Service)("url")
service.fetch.return_value = 7
print(asyncio.run(service.fetch("k")), service.fetch.await_args)
with patch.object(Service, "state", new_callable=PropertyMock, return_value="mocked") as state:
    print(Service("u").state, state.call_count)
with patch("builtins.open", mock_open(read_data="one\ntwo\n")) as opened:
    with open("file") as file:
        print(list(file), opened.mock_calls[:2])

stream = MagicMock()
stream.__aiter__.return_value = [1, 2]
stream.__aenter__.return_value = sentinel.inside


async def use():
    async with stream as inside:
        return [x async for x in stream], inside


print(asyncio.run(use()))
steps = AsyncMock(side_effect=[1, ValueError("two")])


async def twice():
    for _ in range(3):
        try:
            print(await steps(_))
        except (ValueError, StopAsyncIteration) as e:
            print(repr(e))


asyncio.run(twice())
print(steps.await_args_list)
chain = Mock()
chain.one(1).two(b=2)
print(chain.mock_calls == call.one(1).two(b=2).call_list(), chain.one.called, chain.method_calls)
chain.one.assert_called_once_with(ANY)
try:
    chain.one.assert_called_with(2)
except AssertionError as e:
    print(e)
seal(chain)
try:
    chain.three
except AttributeError as e:
    print(e)
with patch.dict("os.environ", {"NAME": "value"}):
    import os

    print(os.environ["NAME"])
print("NAME" in os.environ)
