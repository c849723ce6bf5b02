"""Stands for the package of asyncio's tests, without its check for sockets."""
