class X:
    def __eq__(self, o): l2.clear(); return NotImplemented
class Y:
    def __eq__(self, o): l1.clear(); return NotImplemented
l1 = [X()]; l2 = [Y()]; print(l1 == l2)
l = [1, 2, 3, 4, 5]
class Evil:
    def __iter__(self): yield from list(l); l.clear()
try: l[::-1] = Evil()
except ValueError as e: print(e)
