"""Which implementation `functools.singledispatch` takes where abstract classes claim a class (PEP 443)."""

from _runtime import hide_frames

hide_frames()


def find_implementation(cls, registry):
    """The nearest registered class; RuntimeError where two abstract ones are equally near."""
    found = None
    for each in _order(cls, registry):
        if found is not None:
            is_rival = each in registry and each not in cls.__mro__ and found not in cls.__mro__
            if is_rival and not issubclass(found, each):
                raise RuntimeError(f"Ambiguous dispatch: {found} or {each}")
            break
        if each in registry:
            found = each
    return registry.get(found)


def _order(cls, types):
    """The classes to look among, the nearest first."""
    own = set(cls.__mro__)

    def is_abstract_base(other):
        return other not in own and hasattr(other, "__mro__") and issubclass(cls, other)

    candidates = [other for other in types if is_abstract_base(other)]
    # One that has a registered class between itself and another of them is found through that.
    strict = [
        other
        for other in candidates
        if not any(other is not third and other in third.__mro__ for third in candidates)
    ]
    abstract = []
    for other in strict:
        # Subclasses of it that claim the class, too, say in which order their registered bases stand.
        chains = [
            [base for base in sub.__mro__ if base in strict]
            for sub in other.__subclasses__()
            if sub not in own and issubclass(cls, sub)
        ]
        for chain in sorted(chains, key=len, reverse=True) or [[other]]:
            abstract += [base for base in chain if base not in abstract]
    return _linearize(cls, abstract)


def _linearize(cls, abstract):
    """C3 with each abstract class at the deepest class of the MRO that it claims."""
    bases = cls.__bases__
    boundary = next((len(bases) - i for i, base in enumerate(reversed(bases)) if hasattr(base, "__abstractmethods__")), 0)
    added = [one for one in abstract if issubclass(cls, one) and not any(issubclass(base, one) for base in bases)]
    rest = [one for one in abstract if one not in added]
    parts = [list(bases[:boundary]), added, list(bases[boundary:])]
    return [cls, *_merged([_linearize(base, rest) for part in parts for base in part] + parts)]


def _merged(rows):
    rows = [list(row) for row in rows if row]
    while rows:
        head = next((row[0] for row in rows if not any(row[0] in other[1:] for other in rows)), None)
        if head is None:
            raise RuntimeError("Inconsistent hierarchy")
        yield head
        rows = [row for row in ([c for c in row if c is not head] for row in rows) if row]


def refuse(cls, registry):
    """Fails as CPython does for what is no class: neither its cache nor the registry knows it, nor has it an order of classes."""
    from weakref import ref

    try:
        {}[ref(cls)]
    except KeyError:
        try:
            return registry[cls]
        except KeyError:
            cls.__mro__
            cls.__bases__
