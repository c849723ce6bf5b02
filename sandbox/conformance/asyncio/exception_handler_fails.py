# What goes wrong in an exception handler is told to the default one, and what goes wrong there is logged.
import asyncio


def divide():
    return 1 / 0


def failing_handler(loop, context):
    raise LookupError("in the handler")


def turn(loop):
    loop.call_soon(divide)
    loop.call_soon(loop.stop)
    loop.run_forever()


loop = asyncio.new_event_loop()
loop.set_exception_handler(failing_handler)
turn(loop)


class Loop(type(loop)):
    def default_exception_handler(self, context):
        raise ValueError("in the default handler")


loop.close()
loop = Loop()
turn(loop)
loop.set_exception_handler(failing_handler)
turn(loop)


def leaving_handler(loop, context):
    raise SystemExit(4)


loop.set_exception_handler(leaving_handler)
try:
    turn(loop)
except SystemExit as leaving:
    print(repr(leaving))
loop.close()
