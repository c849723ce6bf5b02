# Which loop is new is decided by a policy, deprecated since 3.14.
import asyncio
import warnings

warnings.simplefilter("always")


def warned(action):
    with warnings.catch_warnings(record=True) as seen:
        try:
            result = action()
        except Exception as error:
            result = error
    return result, [str(warning.message) for warning in seen]


Base = type(warned(asyncio.get_event_loop_policy)[0])
print(asyncio.AbstractEventLoopPolicy.__name__, asyncio.DefaultEventLoopPolicy.__name__)
print(issubclass(Base, asyncio.AbstractEventLoopPolicy))


class Counting(Base):
    made = 0

    def new_event_loop(self):
        self.made += 1
        return super().new_event_loop()


policy = Counting()
print(warned(lambda: asyncio.set_event_loop_policy(policy)))
print(warned(lambda: asyncio.get_event_loop_policy() is policy))


async def main():
    return asyncio.get_event_loop().is_running()


print(asyncio.run(main()), asyncio.run(main()), policy.made)

loop = policy.new_event_loop()
asyncio.set_event_loop(loop)
print(policy.get_event_loop() is loop, asyncio.get_event_loop() is loop)
loop.close()

for wrong in 5, "policy":
    result, texts = warned(lambda: asyncio.set_event_loop_policy(wrong))
    print(repr(result), len(texts))
print(repr(warned(lambda: policy.set_event_loop(5))[0]))

asyncio.set_event_loop_policy(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
