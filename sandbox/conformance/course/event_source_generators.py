# Events of a document are pushed into handlers, as generators.
import functools
import re


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
def records(of, target):
    """Gathers each element `of` as a dictionary of the elements in it."""
    while True:
        if (yield) != ("start", of):
            continue
        record, field = {}, of
        while True:
            kind, value = yield
            if kind == "start":
                field = value
            elif kind == "text":
                record[field] = value
            elif value == of:
                break
        target.send(record)


@primed
def where(field, accepts, target):
    while True:
        record = yield
        if accepts(record[field]):
            target.send(record)


@primed
def table():
    rows = 0
    try:
        while True:
            record = yield
            rows += 1
            print(rows, ", ".join(f"{name}: {text}" for name, text in record.items()))
    finally:
        print("rows:", rows)


output = table()
events(DOCUMENT, records("book", where("year", lambda year: int(year) > 2016, output)))
events(DOCUMENT, records("note", output))
output.close()
