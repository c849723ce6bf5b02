import asyncio

loop = asyncio.new_event_loop()
one = loop.call_at(1.0, print, "one")
same = loop.call_at(1.0, print, "one")
two = loop.call_at(2.0, print, "two")
print(one < two, one <= same, two > one, two >= one, one == same, one == two, one != two)
print(one.when(), two.when(), one.cancelled())
print(hash(one) == hash(1.0))
try:
    one < 5
except TypeError as error:
    print(error)
print(one == 5)
two.cancel()
two.cancel()
print(two.cancelled())
other = loop.call_at(1.0, print, "two")
print(one == other)
one.cancel()
same.cancel()
loop.run_until_complete(asyncio.sleep(3))
print(loop.time())
loop.close()
