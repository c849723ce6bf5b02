# Events of a document are pushed into handlers, as native coroutines.
import functools
import re
import types


@types.coroutine
def receive():
    """The one trap: hands control back, and gives what is sent."""
    return (yield)


def primed(function):
    """Runs up to the first place that receives."""

    @functools.wraps(function)
    def start(*args, **kwargs):
        target = function(*args, **kwargs)
        target.send(None)
        return target

    return start


DOCUMENT = """
<shelf><book><title>On frames</title><year>2015</year></book><note>moved</note>
<book><title>On loops</title><year>2021</year></book>
<book><title>On tasks</title><year>2024</year></book></shelf>
"""


def events(document, target):
    """Sends ('start', name), ('text', text) and ('end', name)."""
    for closing, name, text in re.findall(r"<(/?)(\w+)>|([^<]+)", document):
        if name:
            target.send(("end" if closing else "start", name))
        elif text.strip():
            target.send(("text", text.strip()))
    target.close()


@primed
async def records(of, target):
    """Gathers each element `of` as a dictionary of the elements in it."""
    while True:
        if await receive() != ("start", of):
            continue
        record, field = {}, of
        while True:
            kind, value = await receive()
            if kind == "start":
                field = value
            elif kind == "text":
                record[field] = value
            elif value == of:
                break
        target.send(record)


@primed
async def where(field, accepts, target):
    while True:
        record = await receive()
        if accepts(record[field]):
            target.send(record)


@primed
async def table():
    rows = 0
    try:
        while True:
            record = await receive()
            rows += 1
            print(rows, ", ".join(f"{name}: {text}" for name, text in record.items()))
    finally:
        print("rows:", rows)


output = table()
events(DOCUMENT, records("book", where("year", lambda year: int(year) > 2016, output)))
events(DOCUMENT, records("note", output))
output.close()
