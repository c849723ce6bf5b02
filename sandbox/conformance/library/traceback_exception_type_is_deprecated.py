import traceback

try:
    1 / 0
except Exception as e:
    kept = traceback.TracebackException.from_exception(e)
print(kept.exc_type_str)
print(kept.exc_type)
