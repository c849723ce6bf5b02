"""Figures of asyncio."""

# How many frames a coroutine's origin names in debug mode.
DEBUG_STACK_DEPTH = 10
# After so many writes to a connection that is lost, a warning is logged.
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
# Seconds until a server that ran out of files accepts again.
ACCEPT_RETRY_DELAY = 1
