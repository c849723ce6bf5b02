# int, float, str, bool, list, tuple, dict, set, bytes as conversions
print(int('42'), int(4.9), float('1.5'), str(None), bool('x'), list('ab'), tuple([1]), dict([('a', 1)]), set('a'), frozenset())
print(bytes(3), bytes([65, 66]), bytes('é', 'utf-8'), bytearray(b'ab'), str(b'ab', 'ascii'), str(5), repr('a'), ascii('é'), complex('1+2j'))
print(int(), float(), str(), bool(), list(), tuple(), dict(), bytes(), type(5), type('a')('b'), object().__class__)
class N:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __str__(self): return 'seven'
    def __bool__(self): return False
    def __index__(self): return 8
    def __bytes__(self): return b'n'
print(int(N()), float(N()), str(N()), bool(N()), hex(N()), bytes(N()), [1] * 2, 'abcdefghijk'[N()])
