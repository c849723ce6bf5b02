"""How values stand in the messages of assertions."""

__unittest = True

LONGEST = 80
SHORTEST_DIFFERENCE = 41
EDGE = 5
PLACEHOLDER = 12


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < LONGEST:
        return text
    return text[:LONGEST] + " [truncated]..."


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def cut_middle(text, head, tail):
    """`text` with its middle counted instead of shown, where that makes it shorter."""
    skipped = len(text) - head - tail
    if skipped <= PLACEHOLDER:
        return text
    return f"{text[:head]}[{skipped} chars]{text[len(text) - tail:]}"


def common_prefix_length(texts):
    length = 0
    for characters in zip(*texts):
        if any(c != characters[0] for c in characters):
            break
        length += 1
    return length


def shortened_reprs(*values):
    """The values' reprs, short, with what tells them apart still to be seen."""
    texts = [safe_repr(value) for value in values]
    longest = max(len(text) for text in texts)
    if longest <= LONGEST:
        return tuple(texts)
    common = common_prefix_length(texts)
    prefix = texts[0][:common]
    room = LONGEST - (longest - common + EDGE + PLACEHOLDER)
    if room > EDGE:
        prefix = cut_middle(prefix, EDGE, room)
        return tuple(prefix + text[common:] for text in texts)
    prefix = cut_middle(prefix, EDGE, EDGE)
    return tuple(
        prefix + cut_middle(text[common:], SHORTEST_DIFFERENCE, EDGE) for text in texts
    )


def unmatched(first, second):
    """The elements of each list that the other lacks, counting repetitions, in order."""
    second = list(second)
    missing = []
    for item in first:
        try:
            second.remove(item)
        except ValueError:
            missing.append(item)
    return missing, second


def count_differences(first, second):
    """Tuples (count in first, count in second, element) of those elements whose counts differ."""
    differences = []
    rest = list(second)
    pending = list(first)
    while pending:
        item = pending[0]
        here = sum(1 for x in pending if x == item)
        there = sum(1 for x in rest if x == item)
        pending = [x for x in pending if not x == item]
        rest = [x for x in rest if not x == item]
        if here != there:
            differences.append((here, there, item))
    while rest:
        item = rest[0]
        there = sum(1 for x in rest if x == item)
        rest = [x for x in rest if not x == item]
        differences.append((0, there, item))
    return differences
