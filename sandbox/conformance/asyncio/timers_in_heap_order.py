import asyncio

loop = asyncio.new_event_loop()
start = loop.time()


def note(name):
    print(f"{loop.time() - start:.2f}", name)


loop.call_later(0.3, note, "three")
loop.call_later(0.1, note, "one")
loop.call_later(0.2, note, "two")
loop.call_at(start + 0.15, note, "one and a half")
loop.call_later(-5, note, "late already")
loop.call_later(0, note, "zero")
loop.call_soon(note, "soon")
loop.call_later(0.4, loop.stop)
loop.run_forever()
note("end")
loop.close()
