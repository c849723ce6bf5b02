"""What `~` and `$NAME` in paths stand for."""
import os
from os.path import expanduser, expandvars
from pathlib import Path

os.environ.update(HOME="/home/ann/", SPAM="eggs", EMPTY="", TWICE="$SPAM")
for path in "~", "~/", "~/a/~", "~nobody-here/a", "a~", "", "/~", b"~/a", Path("~/b"):
    print(repr(path), repr(expanduser(path)))
print(Path("~/c").expanduser(), Path.home())
os.environ["HOME"] = "/"
print(expanduser("~"), expanduser("~/a"))

for path in (
    "$SPAM", "${SPAM}", "a$SPAM/b", "$SPAMS", "${SPAM}S", "$EMPTY.", "$TWICE", "$NONE ${NONE}", "$", "$$SPAM", "${}", "${SPAM",
    "${SPAM $SPAM", "$-SPAM", "%SPAM%", "$SPAMé", b"$SPAM/${SPAM}", Path("$SPAM/x"),
):
    print(repr(path), repr(expandvars(path)))
for wrong in 1, None:
    for function in expandvars, expanduser:
        try:
            function(wrong)
        except TypeError as error:
            print(error)
