import argparse
import sys


def attempt(parser, *words):
    try:
        print(parser.parse_args(list(words)))
    except SystemExit as exit:
        print("exit", exit.code)
    sys.stdout.flush()
    sys.stderr.flush()


parser = argparse.ArgumentParser(prog="tool", description="Does things to files, at some length so that the text has to be wrapped somewhere.", epilog="That is all.")
parser.add_argument("files", nargs="+", help="the files", metavar="FILE")
parser.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("--mode", choices=["fast", "slow"], help="one of %(choices)s")
parser.add_argument("--flag", action="store_true")
parser.add_argument("--no-color", action="store_false", dest="color")
parser.add_argument("-D", action="append", metavar="NAME=VALUE", default=[])
parser.add_argument("--const", action="store_const", const=42)
parser.add_argument("--ratio", type=float, nargs=2, metavar=("LOW", "HIGH"))
parser.add_argument("--opt", nargs="?", const="c", default="d")
parser.add_argument("--many", nargs="*")
parser.add_argument("--toggle", action=argparse.BooleanOptionalAction, default=True, help="toggles")
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
attempt(parser, "a")
attempt(parser, "a", "b", "-n", "5", "-vvv", "--mode", "fast", "--flag", "--no-color", "-D", "x=1", "-Dy=2", "--const")
attempt(parser, "--ratio", "0.5", "1", "--opt", "--many", "1", "2", "--no-toggle", "--", "-file")
attempt(parser, "--number=7", "f", "--opt", "given", "--verb")
for words in (["-h"], ["--version"], [], ["a", "-n", "x"], ["a", "--mode", "other"], ["a", "--nothing"], ["a", "--ratio", "1"], ["a", "-n"], ["a", "--flag=1"], ["a", "--no"]):
    attempt(parser, *words)
print(parser.parse_known_args(["a", "--what", "b"]))
print(parser.format_usage(), end="")

print("-- subcommands, groups, exclusives")
main = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
subs = main.add_subparsers(dest="command", required=True, help="what to do")
add = subs.add_parser("add", help="adds", aliases=["a"])
add.add_argument("path")
commit = subs.add_parser("commit", help="commits", description="Records changes.")
group = commit.add_argument_group("message", "how to say it")
group.add_argument("-m", "--message", required=True, help="the text")
either = commit.add_mutually_exclusive_group()
either.add_argument("--amend", action="store_true", help="change the last")
either.add_argument("--fixup", default="none", help="fix another")
commit.set_defaults(func=len)
attempt(main, "add", "x")
attempt(main, "a", "x")
attempt(main, "commit", "-m", "text", "--amend")
attempt(main, "commit")
attempt(main, "commit", "-m", "t", "--amend", "--fixup", "x")
attempt(main)
attempt(main, "push")
attempt(main, "-h")
attempt(main, "commit", "-h")

print("-- types, actions, namespaces")


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{number} is odd")
    return number


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())


own = argparse.ArgumentParser(prog="own", add_help=False, exit_on_error=False)
own.add_argument("--even", type=even)
own.add_argument("--up", action=Upper)
own.add_argument("rest", nargs=argparse.REMAINDER)
print(own.parse_args(["--even", "4", "--up", "abc", "x", "--y"]))
try:
    own.parse_args(["--even", "3"])
except argparse.ArgumentError as error:
    print(error)
space = argparse.Namespace(a=1, b="two")
print(space, "a" in space, space == argparse.Namespace(a=1, b="two"), vars(space))
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", default="s")
print(argparse.ArgumentParser(prog="kid", parents=[parent]).parse_args([]))
raw = argparse.ArgumentParser(prog="raw", usage="raw [things]", description="  kept\n    as is", formatter_class=argparse.RawDescriptionHelpFormatter)
raw.print_help()
for f in (lambda: parser.add_argument("-n"), lambda: parser.add_argument("x", action="nope"), lambda: parser.add_argument("--y", nargs=0), lambda: parser.add_argument("bad", required=True)):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
print(parser)
try:
    parser.error("own words")
except SystemExit as exit:
    print(exit.code)
