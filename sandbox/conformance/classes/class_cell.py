"""`__class__` is filled by `type.__new__`, through `__classcell__` in the namespace."""


class Early(type):
    def __new__(meta, name, bases, namespace):
        print('__classcell__' in namespace, end=' ')
        cls = super().__new__(meta, name, bases, namespace)
        print(cls.f(), hasattr(cls, '__classcell__'))
        return cls


class A(metaclass=Early):
    @staticmethod
    def f():
        return __class__


class Without(metaclass=Early):
    @staticmethod
    def f():
        return None


class Keeps(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop('__classcell__')
        return super().__new__(meta, name, bases, namespace)


class Twice(type):
    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, namespace)
        type('Other', (), namespace)
        return cls


class Wrong(type):
    def __new__(meta, name, bases, namespace):
        namespace['__classcell__'] = 5
        return super().__new__(meta, name, bases, namespace)


for meta in Keeps, Twice, Wrong:
    try:

        class B(metaclass=meta):
            def f(self):
                return __class__

    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)


class Loud(super):
    pass


class Base:
    def __init_subclass__(cls):
        cls().hello()

    def hello(self):
        return 'hello'


class Derived(Base):
    def hello(self):
        print(super().hello(), Loud(Derived, self).__class__, super().__class__)


def outside(x):
    super()


def deleted(x):
    del x
    super()


def bare():
    super()


for f, args in (outside, (1,)), (deleted, (1,)), (bare, ()):
    try:
        f(*args)
    except RuntimeError as e:
        print(e)
for cls in (A, Derived, type('I', (int,), {}), type('L', (list,), {}), type('M', (type,), {}), type('E', (Exception,), {})):
    print(cls.__name__, [n for n in vars(cls) if n in ('__dict__', '__weakref__')])
