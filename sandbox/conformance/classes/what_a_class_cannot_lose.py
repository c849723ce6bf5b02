# Attributes of classes that may be set but not deleted, in CPython's words.
class Base: 'doc'
class Derived(Base): pass
for name in '__name__', '__qualname__', '__module__', '__doc__', '__bases__', '__type_params__', '__mro__', '__dict__':
    for how in 'del', 5, None:
        for cls in Derived, int:
            try:
                if how == 'del':
                    delattr(cls, name)
                else:
                    setattr(cls, name, how)
                print(name, how, 'ok')
            except Exception as e:
                print(name, how, type(e).__name__, e)
