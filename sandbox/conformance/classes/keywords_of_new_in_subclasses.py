class L(list):
    def __new__(cls, seq, extra=None): self = super().__new__(cls, seq); self.extra = extra; return self
print(L([1, 2], extra=3), L([1], extra=3).extra)
class S(set):
    def __new__(cls, seq, extra=None): return super().__new__(cls, seq)
print(S([1]))
