"""What a reader writes recursively nests a few hundred deep, by whichever way the calls go."""
import functools


class Node:
    def __init__(self, depth):
        self.depth = depth
        self.child = Node(depth - 1) if depth else None

    @property
    def height(self):
        return 1 + self.child.height if self.child is not None else 0

    @classmethod
    def count(cls, n):
        return 1 + cls.count(n - 1) if n else 0

    @staticmethod
    def total(n):
        return n + Node.total(n - 1) if n else 0

    def __contains__(self, depth):
        return depth == self.depth or (self.child is not None and depth in self.child)

    def __getitem__(self, n):
        return self.child[n - 1] if n else self.depth

    def __len__(self):
        return 1 + len(self.child) if self.child is not None else 1

    def __call__(self):
        return 1 + self.child() if self.child is not None else 1

    def __enter__(self):
        if self.child is not None:
            with self.child:
                pass
        return self

    def __exit__(self, *info):
        pass

    def __iter__(self):
        yield self.depth
        if self.child is not None:
            yield from self.child


root = Node(300)
print(root.height, Node.count(300), Node.total(300))
print(0 in root, root[300], len(root), root(), len(list(root)))
with root as same:
    print(same is root)


@functools.cache
def triangle(n):
    return n + triangle(n - 1) if n else 0


def memoized(function):
    known = {}

    @functools.wraps(function)
    def wrapper(n):
        if n not in known:
            known[n] = function(n)
        return known[n]

    return wrapper


@memoized
def fibonacci(n):
    return fibonacci(n - 1) + fibonacci(n - 2) if n > 1 else n


def plain(n):
    return 1 + plain(n - 1) if n else 0


def keyword(n, *, step=1):
    return 1 + keyword(n - step, step=step) if n else 0


def nested(n):
    return [nested(n - 1) for _ in range(1)] if n else []


def handled(n):
    try:
        return handled(n - 1) if n else 1 / 0
    except ZeroDivisionError:
        raise


def flat(x):
    for y in x:
        if isinstance(y, list):
            yield from flat(y)
        else:
            yield y


print(triangle(300), fibonacci(300), plain(900), keyword(300))
print(len(repr(nested(300))), list(flat(nested(300))))
try:
    handled(300)
except ZeroDivisionError as error:
    print(error)
