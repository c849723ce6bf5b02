"""The types that nearly every program uses."""

words = "the frame waits and the frame goes on".split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:>6} {n:3d} {n / len(words):.2f} {n!r} {word.upper()}")
print(counts, list(counts.keys()), list(counts.values()), "frame" in counts, len(counts))
counts.update(other=1)
counts.setdefault("list", []).append(3)
counts.pop("other")
del counts["list"]

numbers = [3, 1, 2]
numbers.append(4)
numbers.extend(range(2))
numbers.sort()
numbers[0], last = numbers[-1], numbers.pop()
numbers.insert(0, 9)
numbers += [7]
numbers.remove(9)
numbers.reverse()
print(numbers, numbers[1:], numbers[::-1], 3 in numbers, numbers.index(3), numbers == [1], [0] * 3)
print(sum(numbers), min(numbers), max(1, 2), abs(-3), round(2.567, 2), divmod(7, 2), 7 // 2, -7 % 3, 2**10)
print(1.5 + 2, 3 / 4, 1e10, 0.1 + 0.2, -0.0, int("12"), float("1.5"), 2**70, int(3.7), 1 < 2.5, 7 & 3 | 8 ^ 1)
print([n * n for n in range(10) if n % 2], {n: str(n) for n in range(3)}, {n % 3 for n in range(9)}, {1, 2} | {3})
print(*(n for n in range(3)), sep=", ", end="!\n")
print(list(zip("ab", [1, 2])), list(enumerate("xy", 1)), list(map(str, (1, 2))), list(filter(None, [0, 1])))
print(any([0, 1]), all([]), sorted("hello"), list(reversed([1, 2])), tuple([1]), (1, "a", None, True), "it's", b"ab")
first, *rest = numbers
text = ", ".join(str(n) for n in rest).strip().replace("1", "one")
print(text.startswith("2"), text.find("one"), text[0], text[1:3], len(text), "-" * 5, text.title(), "%s is %d" % ("x", 3))
print("{} and {name}".format(1, name="two"), "abc".center(9, "*"), "a" < "b", "a\tb\n".encode(), ord("a"), chr(98), hash("a") == hash("a"))
print(isinstance(3, int), isinstance("a", (int, str)), type(3).__name__, type(3), callable(print), id(3) == id(3), bool([]), None is None)
seen = set()
seen.add(1)
print(seen, 1 in seen, frozenset([1]), seen - {1}, bool(seen), [*seen, 2], {**counts})
while numbers:
    if numbers.pop() == 2:
        break
else:
    print("empty")
