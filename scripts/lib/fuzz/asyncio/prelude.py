"""What the scripts of the asyncio fuzzer are made with: how a step is shown, and what tasks share."""

import asyncio
import contextvars
import re
import sys
import warnings

warnings.simplefilter("always")
warnings.simplefilter("ignore", SyntaxWarning)

number = contextvars.ContextVar("number", default=0)


def name_of(task):
    """Those that have no name of their own are numbered, which tells what ran before this script."""
    name = task.get_name()
    return "Task-…" if name.startswith("Task-") else name


def stack_of(task):
    """The frames that a task stands in, those of scripts."""
    codes = [(frame.f_code, frame.f_lineno) for frame in task.get_stack()]
    return [f"{code.co_name}:{line}" for code, line in codes if code.co_filename == "script.py"]


def all_tasks():
    return sorted(map(name_of, asyncio.all_tasks()))


def say(*values):
    text = " ".join(value if isinstance(value, str) else show(value) for value in values)
    print(re.sub("Task-[0-9]+", "Task-…", text))


def show(value):
    match value:
        case BaseException():
            return chain(value)
        case list() | tuple():
            return type(value).__name__ + str([show(item) for item in value])
        case set():
            return "set" + str(sorted(show(item) for item in value))
        case asyncio.Task():
            return f"<{name_of(value)} {state(value)}>"
        case asyncio.Future():
            return f"<{type(value).__name__} {state(value)}>"
        case None | int() | str() | float():
            return repr(value)
    return f"<{type(value).__name__}>"


def state(future):
    if not future.done():
        cancelling = future.cancelling() if isinstance(future, asyncio.Task) else 0
        return f"pending {cancelling}" if cancelling else "pending"
    if future.cancelled():
        return "cancelled"
    return chain(future.exception()) if future.exception() else show(future.result())


def chain(error, depth=0):
    if isinstance(error, BaseExceptionGroup):
        inner = [chain(one, depth + 1) for one in error.exceptions]
        text = f"{type(error).__name__}({error}){inner}"
    else:
        text = f"{type(error).__name__}({', '.join(map(repr, error.args))})"
    if depth > 4:
        return text
    if error.__cause__:
        text += f" from [{chain(error.__cause__, depth + 1)}]"
    elif error.__context__:
        text += f" {'hid' if error.__suppress_context__ else 'in'} [{chain(error.__context__, depth + 1)}]"
    return text


def log(*values):
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    say(f"{loop.time() - started:.3f}", name_of(task) if task else "loop", *values)
    return values[-1]


class attempt:
    """Shows what a step that does not wait gives, or raises: `with attempt("name") as given: given(STEP)`."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return lambda value: log(self.name, "->", value)

    def __exit__(self, kind, error, traceback):
        if error:
            log(self.name, "!!", error)
        return isinstance(error, Exception)


class Shared:
    """What the tasks of a script have in common, made in its loop."""

    def __init__(self):
        self.lock = asyncio.Lock()
        self.event = asyncio.Event()
        self.condition = asyncio.Condition()
        self.semaphore = asyncio.Semaphore(2)
        self.bounded = asyncio.BoundedSemaphore(1)
        self.queue = asyncio.Queue(2)
        self.ranks = asyncio.PriorityQueue()
        self.stack = asyncio.LifoQueue(1)
        self.barrier = asyncio.Barrier(2)
        self.futures = [Future() for _ in range(2)]
        self.tasks = []
        self.handles = []
        self.callbacks = 0

    def start(self, coroutine, **options):
        """Starts a task; the last ones are kept under numbers."""
        name = f"T{len(self.tasks)}"
        task = asyncio.create_task(coroutine, name=name, **options)
        self.tasks.append(task)
        return task

    def task(self, back):
        """One of the tasks started last, or the one that asks."""
        return self.tasks[-1 - back] if back < len(self.tasks) else asyncio.current_task()

    def later_task(self, back):
        """One that the asking task may wait for: started after it, so that no tasks wait for each other in a circle."""
        asking = asyncio.current_task()
        if asking in self.tasks:
            later = self.tasks[self.tasks.index(asking) + 1 :]
        else:
            later = self.tasks if name_of(asking) == "main" else []
        return later[-1 - back] if back < len(later) else Turn(1)

    def later(self, delay, name, action):
        """Has the loop call something that shows what it gives."""

        def call():
            with attempt(f"{name} called") as given:
                given(action())

        loop = asyncio.get_running_loop()
        self.handles.append(loop.call_soon(call) if delay is None else loop.call_later(delay, call))

    def called(self, name):
        """A callback for futures, the same for the same name."""
        return Callback(name)


class Callback:
    def __init__(self, name):
        self.name = name

    def __call__(self, future):
        log(self.name, "done", future)

    def __eq__(self, other):
        return isinstance(other, Callback) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"<callback {self.name}>"


class Numbered:
    """Their hashes are not their addresses: sets of them have the same order everywhere."""

    made = 0

    def __hash__(self):
        return self.hash


def numbered(base):
    class Made(Numbered, base):
        def __init__(self, *args, **options):
            Numbered.made += 1
            self.hash = Numbered.made
            super().__init__(*args, **options)

    Made.__name__ = Made.__qualname__ = base.__name__
    return Made


Task, Future = numbered(asyncio.Task), numbered(asyncio.Future)


def make_task(loop, coroutine, **options):
    return Task(coroutine, loop=loop, **options)


class Turn(Numbered):
    """Waits for so many turns of the loop, by hand."""

    def __init__(self, turns):
        Numbered.made += 1
        self.turns, self.hash = turns, Numbered.made

    def __await__(self):
        for _ in range(self.turns):
            yield
        return f"{self.turns} turns"


async def finish(shared, main):
    """The script's own task, and then all that it has left: cancelled, and waited for."""
    try:
        async with asyncio.timeout(5):
            log("main gives", await main)
    except BaseException as error:
        log("main fails", error)
        del error
    left = [task for task in shared.tasks if not task.done()]
    log("left", left)
    for task in left:
        task.cancel("the end")
    if left:
        await asyncio.wait(left, timeout=1)
    for task in shared.tasks:
        log("ended", task)
    for future in shared.futures:
        log("future", future)


def noticed(loop, context):
    say("handler:", context["message"], context.get("exception"), *sorted(context))


def run(number, script):
    """Every sixth script runs its tasks eagerly, every tenth in debug mode."""
    sys.stderr = sys.stdout
    print("# script", number)
    Numbered.made = 0

    async def main():
        global started
        started = asyncio.get_running_loop().time()
        asyncio.current_task().set_name("main")
        shared = Shared()
        await finish(shared, script(shared))

    try:
        with asyncio.Runner(debug=number % 10 == 9) as runner:
            loop = runner.get_loop()
            eager = asyncio.create_eager_task_factory(Task)
            loop.set_task_factory(eager if number % 6 == 5 else make_task)
            loop.set_exception_handler(noticed)
            runner.run(main())
    except BaseException as error:
        say("ended by", error)
