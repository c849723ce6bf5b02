"""How far `islice` has stepped its source, also where it begins beyond its end."""

from itertools import islice

for bounds in (
    (4, 1), (4, 1, 2), (2, 2), (0, 0), (3, None, 2), (1, 4, 5), (5, 3, 2), (0, 5, 3), (0, 4, 3), (2,), (0,), (12, 20),
):
    source = iter(range(10))
    part = islice(source, *bounds)
    print(bounds, list(part), next(source, None), next(part, "end"), next(source, None))
    source = iter(range(10))
    part = islice(source, *bounds)
    print([next(part, "end") for _ in range(3)], next(source, None))
