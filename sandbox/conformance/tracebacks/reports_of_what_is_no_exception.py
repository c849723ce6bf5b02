"""What is no exception is refused by the functions that report one."""
import traceback, logging
try:
    traceback.print_exception(KeyError, KeyError, None)
except BaseException as e: print(type(e).__name__, str(e)[:100])
try:
    traceback.TracebackException(KeyError, KeyError, None)
except BaseException as e: print(type(e).__name__, str(e)[:100])
try:
    traceback.format_exception(KeyError)
except BaseException as e: print(type(e).__name__, str(e)[:100])
try:
    traceback.format_exception_only(KeyError)
except BaseException as e: print(type(e).__name__, str(e)[:100])
import asyncio


async def main():
    asyncio.get_running_loop().call_exception_handler({"message": "no exception", "exception": "text"})
    print("goes on")


print(traceback.format_exception(None), traceback.format_exception_only(ValueError, ValueError("x")))
