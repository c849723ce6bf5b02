@d
class C(B, metaclass=M):
    """Doc."""
    x: int = 1
    def m(self, a, /, b=2, *c, d, **e):
        return super().m(a)
