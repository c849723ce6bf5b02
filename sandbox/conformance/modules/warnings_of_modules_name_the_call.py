"""The warnings of modules name the line of the call."""

import re
import threading


def calls():
    print(re.split(r"\W", "a b c", 1))
    print(re.sub(r"\W", "-", "a b c", 1))
    print(re.subn(r"\W", "-", "a b c", 1, re.I))
    print(re.compile("[[a]").findall("[a]"))
    print(re.search("[[b]", "[b]"))


calls()
print(re.findall("[[c]", "[c]"))
print(re.sub(r"\W", "-", "a b c", count=1))


def old_names():
    print(threading.Event().isSet())
    print(threading.currentThread().getName())


old_names()
threading.activeCount()
thread = threading.Thread()
thread.setName("worker")
thread.setDaemon(True)
print(thread.name, thread.isDaemon(), [n for n in threading.__all__ if n.endswith(("Count", "Thread"))])
