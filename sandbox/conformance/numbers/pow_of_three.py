class R:
    def __rpow__(s, o, m=None): return ('rpow', o, m)
class P:
    def __pow__(s, o, m=None): return NotImplemented
class L:
    def __pow__(s, o, m=None): return ('pow', o, m)
class Z: pass
class LL(L):
    def __rpow__(s, o, m=None): return ('LL rpow', m)
def t(*a):
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)
t(2, R(), 3); t(P(), R(), 3); t(P(), 2, 3); t(2, 3, R()); t(2, 3, P()); t(2, 3, L()); t(L(), LL(), 5); t(L(), L(), 5); t(Z(), 1, 2); t(2.0, 3, 4); t(2, 3.0, 4); t(2, 3, 4.0); t(2, 3, None); t(R(), 2, 3); t(2, 0, 0); t(2, -1, 4); t(3, -1, 7); t('a', 1, 2); t(True, R(), 2); t(2, 3, 'x'); t(1j, 2, 3)
class I(int):
    def __pow__(s, o, m=None): return 'I pow'
    def __rpow__(s, o, m=None): return 'I rpow', m
t(2, I(3), 5); t(I(2), 3, 5); t(2, 3, I(5))
t(1j, Z(), 3)
def u(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
u(int.__rpow__, 2, 3, 5); u(int.__rpow__, 2, 3); u((2).__pow__, 3, None); u((2).__rpow__, 3.0); u((2.0).__rpow__, 3, 4); u((1j).__pow__, 2, 3); u((2).__rpow__, 'a', 4)
