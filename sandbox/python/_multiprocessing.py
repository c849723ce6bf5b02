"""What `multiprocessing` has in C. The sandbox has no processes: the package can be imported and asked, and making one is refused."""

from functools import wraps


def refuse(context, *processes):
    """Makes a context's methods that need processes say so, and classes of processes when one is started."""
    for name, make in list(vars(context).items()):
        if name[0].isupper() and not isinstance(make, type):
            setattr(context, name, _refusal(make))
    for process in processes:
        process._Popen = staticmethod(_refusal(process._Popen))


def _refusal(function):
    @wraps(function)
    def refused(*args, **kwargs):
        raise NotImplementedError("the sandbox has no processes")

    return refused
