try: int.__annotate__
except AttributeError as e: print(e)
try: int.__annotations__
except AttributeError as e: print(e)
class C: pass
for v in (3, None, lambda f: {'q': f}):
    try: C.__annotate__ = v; print(C.__annotations__, sorted(k for k in C.__dict__ if 'ann' in k))
    except TypeError as e: print(e)
try: del C.__annotate__
except TypeError as e: print(e)
C.__annotate__ = lambda f: 5
try: C.__annotations__
except TypeError as e: print(e)
try: int.__annotate__ = None
except TypeError as e: print(e)
try: int.__annotations__ = {}
except TypeError as e: print(e)
try: del int.__annotations__
except TypeError as e: print(e)
try: del C.__annotations__
except AttributeError as e: print(e)
def f(x: int): pass
f.__annotate__ = lambda k: 7
try: f.__annotations__
except TypeError as e: print(e)
try: del f.__annotate__
except TypeError as e: print(e)
try: __annotations__
except NameError as e: print(e)
