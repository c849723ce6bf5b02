"""What loops do, which is to be as fast as it can: a late function costs a call more."""


class Point:
    def __init__(self, x, y=0.0):
        self.x = x
        self.y = y

    def moved(self, by, *, times=1):
        return Point(self.x + by * times, self.y - by)

    def __eq__(self, other):
        return self.x == other.x


def outer(inner):
    total = yield from inner()
    return total


def inner():
    got = yield 1
    return got


async def wait():
    return await Later()


class Later:
    def __await__(self):
        return (yield "later")


x = 0.5
point = Point(1)
words = {}
items = []
text = ""
seen = set()
for i in range(3):
    x = x * 2.5 + i / 2 - 1
    if x < 0.0 or x >= 1e9 or i == 7 or not x:
        break
    point = point.moved(x, times=2)
    point.x += 1
    word = "ab c"[i]
    text += word
    text = text + "."
    words[word] = words.get(word, 0) + 1
    items.append(i)
    items[0] = items[-1] + i // 2 + i % 2
    seen.add(i)
    pair = (i, word)
    first, second = pair
    if word in words and i in items and i in seen:
        words[pair] = pair[1]
    try:
        words["absent"]
    except KeyError:
        pass
for key, value in words.items():
    pass
print(len(items), point == Point(2), isinstance(point, Point), str(1), [n * n for n in items if n])
step = outer(inner)
step.send(None)
try:
    step.send(5)
except StopIteration as stop:
    print(stop.value)
task = wait()
task.send(None)
try:
    task.send(5)
except StopIteration as stop:
    print(stop.value)
