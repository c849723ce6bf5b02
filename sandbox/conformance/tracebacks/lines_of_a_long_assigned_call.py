"""Of a call over many lines a traceback shows the first two and the last two, also where it marks nothing."""
import traceback


def f(*args, **keywords):
    raise ValueError(len(args))


def returned():
    return f(
        1,
        2,
        3,
        key=(
            4
        ),
    )


for attempt in returned, lambda: f(
    1,
    2, 3,
    4,
    5):
    try:
        attempt()
    except ValueError:
        traceback.print_exc()

value = f(
    1,
    2,
    3,
    key=(
        4
    ),
)
