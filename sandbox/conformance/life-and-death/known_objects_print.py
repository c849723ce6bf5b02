"""What gc.get_objects gives can be printed."""
import gc
for o in gc.get_objects():
    try: repr(o)
    except SystemError as e: print(type(o), type(o).__name__, getattr(o,'__name__',None), dir(o)[:3])
    except Exception as e: print(type(e), e)
print("all")
