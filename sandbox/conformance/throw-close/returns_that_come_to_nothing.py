# A `return` inside of `finally` that comes to nothing leaves what the `return` on its way through has given.
class Quiet:
    def __enter__(self): return 'entered'
    def __exit__(self, *a): print('exit', a[0]); return True
def plain():
    try: return [5]
    finally:
        with Quiet() as x:
            try: return x
            finally: raise KeyError(1)
        print('after')
print(plain())
def looped():
    for i in range(2):
        try: return [i]
        finally:
            try:
                for j in range(2): return j
            finally:
                for k in range(1):
                    try: 1/0
                    except ZeroDivisionError: continue
print(looped())
def loop2():
    for i in range(2):
        try: return ['kept', i]
        finally:
            for j in range(2):
                try: return j
                finally: break
print(loop2())
def gen():
    try:
        yield 1
        return [5]
    finally:
        with Quiet() as x:
            try: return x
            finally: raise KeyError(1)
        yield 'after'
def outer(): print('got', (yield from gen()))
print(list(outer()))
def gen2():
    try: return 'first'
    finally:
        try:
            try: return 'second'
            finally: 1/0
        except ZeroDivisionError: pass
        yield 2
def outer2(): print('got', (yield from gen2()))
print(list(outer2()))
def won():
    try: return 'first'
    finally:
        try: return 'second'
        finally: pass
print(won())
def raised():
    try: 1/0
    finally:
        try:
            try: return 'x'
            finally: raise KeyError('k')
        except KeyError: pass
try: raised()
except ZeroDivisionError as e: print(repr(e))
async def co():
    try: return 'a'
    finally:
        for _ in range(1):
            try: return 'b'
            finally: break
try: co().send(None)
except StopIteration as e: print(e.value)
