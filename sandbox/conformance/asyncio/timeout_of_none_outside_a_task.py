"""A timeout asks for the running loop, also if it is none."""
import asyncio

try:
    asyncio.timeout(None)
except RuntimeError as error:
    print(error)
print(type(asyncio.timeout_at(None)).__name__)
