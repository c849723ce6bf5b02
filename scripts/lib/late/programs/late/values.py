"""The types that nearly every program uses."""

words = "the frame waits and the frame goes on".split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
for word, n in counts.items():
    print(f"{word} {n} {n!r} {word.upper()}", n / len(words))
print(counts, list(counts.keys()), list(counts.values()), "frame" in counts, len(counts))
del counts["list"]

numbers = [3, 1, 2]
numbers.append(4)
numbers.extend(range(2))
numbers[0], last = numbers[-1], numbers.pop()
numbers += [7]
print(numbers, numbers[1:], 3 in numbers, numbers == [1])
print(sum(numbers), min(numbers), max(1, 2), 7 // 2, -7 % 3)
print(1.5 + 2, 3 / 4, 0.1 + 0.2, int("12"), float("1.5"), int(3.7), 1 < 2.5)
print([n * n for n in range(10) if n % 2], {n: str(n) for n in range(3)}, {n % 3 for n in range(9)})
print(*(n for n in range(3)), sep=", ", end="!\n")
print(list(zip("ab", [1, 2])), list(enumerate("xy", 1)))
print(any([0, 1]), all([]), tuple([1]), (1, "a", None, True), "it's")
first, *rest = numbers
text = ", ".join(str(n) for n in rest).strip().replace("1", "one")
print(text.startswith("2"), text[0], text[1:3], len(text))
print(isinstance(3, int), isinstance("a", (int, str)), type(3).__name__, type(3), callable(print), bool([]), None is None)
seen = set()
seen.add(1)
print(seen, 1 in seen, bool(seen), [*seen, 2])
while numbers:
    if numbers.pop() == 2:
        break
else:
    print("empty")
