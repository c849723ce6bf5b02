"""A date's arguments are taken one after the other: a wrong one is met before a missing one behind it."""

from datetime import *
for s in ('datetime("2024")', 'date("2024")', 'datetime(2024, "x")', 'date(2024, 1, "x")', 'datetime(1.5)', 'date(2024)', 'datetime(2024, 1)', 'time("x")', 'date(None)', 'datetime(2024, month="x")', 'date(b"2024")'):
    try: print(s, eval(s))
    except Exception as e: print(s, '->', type(e).__name__, e)
