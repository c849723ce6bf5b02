TEXT = "the quick brown fox jumps over the lazy dog and the cat " * 4_000


def work():
    counts = {}
    for word in TEXT.split():
        counts[word] = counts.get(word, 0) + 1
    top = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return top[0][1] + len(top)
