# The place in the code is the state, as generators.
import functools


def primed(function):
    """Runs up to the first place that receives."""

    @functools.wraps(function)
    def start(*args, **kwargs):
        target = function(*args, **kwargs)
        target.send(None)
        return target

    return start

FLAG, ESCAPE = "^", "~"


@primed
def unframe(target):
    """Takes characters; passes on what stands between two flags, with escapes undone."""
    while True:
        # State: outside of a frame.
        while (character := (yield)) != FLAG:
            print("  noise", character)
        frame = ""
        # State: inside.
        while (character := (yield)) != FLAG:
            if character == ESCAPE:
                # State: after an escape.
                character = yield
            frame += character
        target.send(frame)


@primed
def turnstile():
    """Locked and open by turns; counts who went through."""
    through = 0
    while True:
        while (event := (yield)) != "coin":
            print("locked:", event, "does nothing")
        print("coin: open")
        while (event := (yield)) != "push":
            print("open:", event, "is given back")
        through += 1
        print("push: through", through)


@primed
def printer():
    while True:
        print("frame", repr((yield)))


machine = unframe(printer())
for character in "xy^hello^z^a~^b~~c^^^":
    machine.send(character)

gate = turnstile()
for event in "push", "coin", "coin", "push", "push", "coin", "push":
    gate.send(event)
