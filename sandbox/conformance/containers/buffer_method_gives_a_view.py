"""PEP 688: `__buffer__` gives a memoryview."""
class B:
    def __buffer__(self, flags): return None
class C:
    def __buffer__(self, flags): raise ValueError(1)
class D:
    def __buffer__(self, flags): return memoryview(b'ab')
for c in B, C, D:
    try: print(bytes(memoryview(c())))
    except Exception as e: print(type(e).__name__, e)
