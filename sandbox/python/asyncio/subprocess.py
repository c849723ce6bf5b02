"""Child processes, of which the sandbox has none: asking for one is refused."""

PIPE, STDOUT, DEVNULL = -1, -2, -3


class Process:
    """What `create_subprocess_exec` would give: for annotations."""


async def create_subprocess_exec(program, *args, **options):
    raise NotImplementedError("the sandbox has no processes")


async def create_subprocess_shell(cmd, **options):
    raise NotImplementedError("the sandbox has no processes")
