"""Assertions on containers and texts, which show where two of them differ."""

from .util import count_differences, safe_repr, shortened_reprs

__unittest = True


class ContainerAssertions:
    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(
                        f"{which} sequence is not a {name}: {safe_repr(seq)}"
                    )
        difference = sequence_difference(name, seq1, seq2)
        if difference is not None:
            self._fail(msg, self._with_diff(difference, pretty_lines, seq1, seq2))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        try:
            only_first = set1.difference(set2)
        except TypeError as e:
            self.fail(f"invalid type when attempting set difference: {e}")
        except AttributeError as e:
            self.fail(f"first argument does not support set difference: {e}")
        try:
            only_second = set2.difference(set1)
        except TypeError as e:
            self.fail(f"invalid type when attempting set difference: {e}")
        except AttributeError as e:
            self.fail(f"second argument does not support set difference: {e}")
        lines = []
        for which, items in (("first", only_first), ("second", only_second)):
            if items:
                lines.append(f"Items in the {which} set but not the {other(which)}:")
                lines.extend(repr(item) for item in items)
        if lines:
            self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            message = "%s != %s" % shortened_reprs(d1, d2)
            self._fail(msg, self._with_diff(message, pretty_lines, d1, d2))

    def assertCountEqual(self, first, second, msg=None):
        differences = count_differences(list(first), list(second))
        if differences:
            lines = ["Element counts were not equal:"]
            for here, there, item in differences:
                lines.append(f"First has {here}, Second has {there}:  {item!r}")
            self._fail(msg, "\n".join(lines))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        message = "%s != %s" % shortened_reprs(first, second)
        self._fail(msg, self._with_diff(message, text_lines, first, second))

    def _with_diff(self, message, to_lines, first, second):
        """The message with the lines by which two values differ, where there is a module for it."""
        try:
            from difflib import ndiff

            lines1, lines2 = to_lines(first), to_lines(second)
        except ImportError:
            return message
        joined = "" if to_lines is text_lines else "\n"
        return self._truncateMessage(message, "\n" + joined.join(ndiff(lines1, lines2)))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."


def other(which):
    return "second" if which == "first" else "first"


def text_lines(text):
    lines = text.splitlines(keepends=True)
    return [text + "\n"] if len(lines) == 1 and text.strip("\r\n") == text else lines


def pretty_lines(value):
    from pprint import pformat

    return pformat(value).splitlines()


def sequence_difference(name, seq1, seq2):
    """Words for the first difference of two sequences; None if they are equal."""
    lengths = []
    for which, seq in (("First", seq1), ("Second", seq2)):
        try:
            lengths.append(len(seq))
        except (TypeError, NotImplementedError):
            return f"{which} {name} has no length.    Non-sequence?"
    if seq1 == seq2:
        return None
    words = "%ss differ: %s != %s\n" % ((name.capitalize(),) + shortened_reprs(seq1, seq2))
    for i in range(min(lengths)):
        items = []
        for which, seq in (("first", seq1), ("second", seq2)):
            try:
                items.append(seq[i])
            except (TypeError, IndexError, NotImplementedError):
                return words + f"\nUnable to index element {i} of {which} {name}\n"
        if items[0] != items[1]:
            words += "\nFirst differing element %d:\n%s\n%s\n" % ((i,) + shortened_reprs(*items))
            break
    else:
        if lengths[0] == lengths[1] and type(seq1) is not type(seq2):
            return None
    if lengths[0] != lengths[1]:
        words += extra_elements(name, seq1, seq2, *lengths)
    return words


def extra_elements(name, seq1, seq2, len1, len2):
    which, seq, at, count = ("First", seq1, len2, len1 - len2)
    if len2 > len1:
        which, seq, at, count = ("Second", seq2, len1, len2 - len1)
    words = f"\n{which} {name} contains {count} additional elements.\n"
    try:
        item = shortened_reprs(seq[at])[0]
    except (TypeError, IndexError, NotImplementedError):
        return words + f"Unable to index element {at} of {which.lower()} {name}\n"
    return words + f"First extra element {at}:\n{item}\n"
