# Which part of the line a SyntaxError underlines, for all kinds of columns.
import sys, traceback
def show(*details):
    e = SyntaxError("bad", details)
    text = "".join(traceback.format_exception_only(e))
    print(details[1:], repr(text))
    if len(details) == 6 and details[2] == 3: sys.excepthook(type(e), e, None)
offsets = (None, -1, 0, 1, 3, 7, 8, 9, 20)
for text in "abcdefg", "  abcdefg\n", None, "":
    for a in offsets:
        show("bad.py", 1, a, text)
        for b in offsets:
            for end in (1, 2, None):
                show("bad.py", 1, a, text, end, b)
