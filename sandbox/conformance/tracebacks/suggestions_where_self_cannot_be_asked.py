class A(dict):
    def __del__(self): print('del', dict(self), self.x)
class S(set):
    def __getattribute__(self, name): print('ga', a); return 1
class Tt: pass
s = S()
try: s.x
except NameError as e: print(e.name, e.args)
class S():
    def __getattribute__(self, name): return a
try: S().x
except NameError as e:
    import traceback
    print(*traceback.format_exception(e))
class S():
    def m(self): return a
try: S().m()
except NameError as e:
    import traceback
    print(*traceback.format_exception(e))
class S():
    def __getattribute__(self, name): return object.__getattribute__(self, name)
    def m(self): return lotr
    def k(self): return lnott
    later = 1
    def __dir__(self): return ['lnot']
try: S().m()
except NameError as e:
    import traceback
    print(*traceback.format_exception(e))
try: S().k()
except NameError as e:
    import traceback
    print(*traceback.format_exception(e))
