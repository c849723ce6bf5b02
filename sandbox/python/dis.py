"""What there is of `dis` where Python is compiled to JavaScript: the flags of code objects. There is no bytecode to show."""

__all__ = (
    "COMPILER_FLAG_NAMES Bytecode code_info dis disassemble disco distb get_instructions pretty_flags show_code stack_effect".split()
)

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED",
    2: "NEWLOCALS",
    4: "VARARGS",
    8: "VARKEYWORDS",
    16: "NESTED",
    32: "GENERATOR",
    64: "NOFREE",
    128: "COROUTINE",
    256: "ITERABLE_COROUTINE",
    512: "ASYNC_GENERATOR",
    0x4000000: "HAS_DOCSTRING",
    0x8000000: "METHOD",
}


def pretty_flags(flags):
    """The flags of a code object by their names."""
    names = []
    for bit in (1 << i for i in range(32)):
        if flags & bit:
            names.append(COMPILER_FLAG_NAMES.get(bit, hex(bit)))
    return ", ".join(names) or hex(flags)


def _no_bytecode(*args, **keywords):
    raise NotImplementedError("this sandbox compiles Python to JavaScript: there is no bytecode to show")


Bytecode = code_info = dis = disassemble = disco = distb = get_instructions = show_code = stack_effect = _no_bytecode
