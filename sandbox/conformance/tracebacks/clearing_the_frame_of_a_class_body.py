"""`traceback.clear_frames` lets go of what a class body has bound, as `unittest.TestCase.assertRaises` does."""

import traceback
import unittest

try:
    class Broken:
        before = "kept until cleared"
        1 / 0
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(frame.f_code.co_name, "before" in frame.f_locals)
    traceback.clear_frames(error.__traceback__)
    print("before" in frame.f_locals)

with unittest.TestCase().assertRaises(NameError):
    class AlsoBroken:
        nothing_of_the_kind
print("done")
