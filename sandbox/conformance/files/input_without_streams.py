import sys

out, given, errors = sys.stdout, sys.stdin, sys.stderr
for name in ("stdin", "stderr", "stdout"):
    for lose in (lambda: delattr(sys, name), lambda: setattr(sys, name, None)):
        lose()
        try:
            input("? ")
        except RuntimeError as e:
            lost = e
        sys.stdout, sys.stdin, sys.stderr = out, given, errors
        print(lost)
