"""Enumerations: classes whose attributes are their instances."""

import sys
from functools import reduce
from operator import or_
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
    "auto", "unique", "property", "verify", "member", "nonmember",
    "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]  # fmt: skip

# Filled in below; the metaclass has to know whether they are there.
Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None

_builtin_property = property


class _Null:
    def __repr__(self):
        return "_auto_null"


_MISSING = _Null()


class nonmember:
    """Keeps a value from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would not be one, such as a function."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that is chosen by the class."""

    def __init__(self, value=_MISSING):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """An attribute of members whose name may be that of a member, too."""

    member = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def _is_descriptor(obj):
    return not isinstance(obj, type) and any(hasattr(type(obj), name) for name in ("__get__", "__set__", "__delete__"))


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _bits(value):
    """The bits of a number, from the lowest."""
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def bin(num, max_bits=None):
    """A number in binary with its sign apart, as messages about flags show it."""
    width = max(num.bit_length(), max_bits or 0)
    digits = f"{num & ((1 << width) - 1):0{width}b}" if width else "0"
    return f"0b{'1' if num < 0 else '0'} {digits}"


_SUNDER = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_", "_use_args_",
    "_member_names_", "_value_repr_", "_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_", "_inverted_",
}  # fmt: skip


class EnumDict(dict):
    """The namespace of an enumeration's body: knows which names are members."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, type) and f".{value.__qualname__}".endswith(f".{self._cls_name}.{value.__name__}"):
            # A class that stands in the body is no member (since 3.13).
            pass
        elif isinstance(value, member) or not _is_descriptor(value):
            value = self._set_member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in _SUNDER:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _set_member(self, key, value):
        if key in self:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if isinstance(value, auto):
            value = self._next_value(key, value)
        elif type(value) is tuple and any(isinstance(part, auto) for part in value):
            value = tuple(self._next_value(key, part) if isinstance(part, auto) else part for part in value)
        self._member_names[key] = None
        self._last_values.append(value)
        return value

    def _next_value(self, key, given):
        if given.value is not _MISSING:
            return given.value
        self._auto_called = True
        given.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
        return given.value

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        for name, value in dict(members, **more_members).items():
            self[name] = value


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        if bases:
            _, first = metacls._get_mixins_(cls, bases)
            if first is not None:
                namespace["_generate_next_value_"] = getattr(first, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        names = list(classdict._member_names)
        for name in (*classdict._ignore, "_ignore_"):
            classdict.pop(name, None)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) " + ",".join(repr(n) for n in invalid))
        order = classdict.pop("_order_", None)
        body = {key: value for key, value in classdict.items() if key not in names}
        generate = body.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            body["_generate_next_value_"] = staticmethod(generate)
        member_type, first = metacls._get_mixins_(cls, bases)
        make, save_new, use_args = metacls._find_new_(body, member_type, first)
        body.update(
            _new_member_=make,
            _use_args_=use_args,
            _member_names_=[],
            _member_map_={},
            _value2member_map_={},
            _unhashable_values_=[],
            _unhashable_values_map_={},
            _hashable_values_=[],
            _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first, "_boundary_", None),
            _flag_mask_=0,
            _singles_mask_=0,
            _all_bits_=0,
            _inverted_=None,
        )
        if save_new:
            body["__new_member__"] = make
        _inherit_formatting(body, bases, member_type, first)
        enum_class = super().__new__(metacls, cls, bases, body, **kwds)
        if Enum is not None:
            if save_new:
                enum_class.__new_member__ = make
            enum_class.__new__ = Enum.__new__
        for name in names:
            _add_member(enum_class, name, classdict[name])
        if Flag is not None and issubclass(enum_class, Flag):
            _complete_flag(enum_class)
        if order is not None:
            _check_order(enum_class, order)
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_MISSING, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """Looks a member up by its value or, with names, makes a new enumeration."""
        if cls._member_map_:
            if names is not _MISSING:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _MISSING and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            value,
            names=None if names is _MISSING else names,
            module=module,
            qualname=qualname,
            type=type,
            start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__"}
        names |= {"__init_subclass__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(names | set(dir(cls._member_type_)))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            last_values = []
            pairs = []
            for count, name in enumerate(names):
                value = first._generate_next_value_(name, start, count, last_values[:])
                last_values.append(value)
                pairs.append((name, value))
            names = pairs
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        if module is None:
            module = sys._getframe(2).f_globals.get("__name__")
        namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type of the members' values, and the enumeration that is the base."""
        if not bases:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    if "__dataclass_fields__" in base.__dict__ and base.__dataclass_params__.repr:
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.add(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found.add(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {found!r}")
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first):
        """What makes members: the body's own `__new__`, an inherited one, or the data type's."""
        make = classdict.get("__new__")
        save_new = first is not None and make is not None
        if make is None:
            known = {None, None.__new__, object.__new__, Enum.__new__ if Enum else None}
            for method in ("__new_member__", "__new__"):
                for possible in (member_type, first):
                    target = getattr(possible, method, None)
                    if target not in known:
                        make = target
                        break
                if make is not None:
                    break
            else:
                make = object.__new__
        if isinstance(make, staticmethod):
            make = make.__func__
        use_args = not (first is None or make in (Enum.__new__ if Enum else None, object.__new__))
        return make, save_new, use_args


EnumMeta = EnumType


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{name}={getattr(self, name)!r}" for name, field in fields.items() if field.repr)


def _inherit_formatting(body, bases, member_type, first):
    """Members look as `Enum` shows them, not as their data type does, unless the class says otherwise."""
    if Enum is None or first is None:
        return
    if ReprEnum is not None and ReprEnum in bases:
        body.setdefault("__format__", member_type.__format__)
        method = body.get("__str__", member_type.__str__)
        if method is object.__str__:
            method = member_type.__repr__
        body["__str__"] = method
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in body:
            continue
        enum_method = getattr(first, name)
        found = next((getattr(base, name) for base in bases if name in _names_below(base)), enum_method)
        if found in (getattr(member_type, name, None), getattr(object, name, None)):
            body[name] = enum_method
    if Flag is not None and issubclass(first, Flag):
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if name not in body:
                body[name] = getattr(Flag, name)


def _names_below(cls):
    return {name for base in cls.__mro__ for name in base.__dict__}


def _add_member(cls, name, value):
    """Makes one member, or another name of an earlier one."""
    args = value if isinstance(value, tuple) else (value,)
    if cls._member_type_ is tuple:
        args = (args,)
    if not cls._use_args_:
        new = cls._new_member_(cls)
    else:
        new = cls._new_member_(cls, *args)
    if not hasattr(new, "_value_"):
        if cls._member_type_ is object:
            new._value_ = value
        else:
            try:
                new._value_ = cls._member_type_(*args)
            except Exception as error:
                problem = TypeError("_value_ not set in __new__, unable to create it")
                problem.__cause__ = error
                raise problem
    value = new._value_
    new._name_ = name
    new.__objclass__ = cls
    new.__init__(*args)
    new._sort_order_ = len(cls._member_names_)
    is_flag = Flag is not None and issubclass(cls, Flag)
    same = _find_same(cls, new, is_flag)
    if same is not None:
        new = same
    elif not is_flag or not isinstance(value, int) or _is_single_bit(value):
        cls._member_names_.append(name)
    elif value:
        # A combination: known by its name, not listed.
        pass
    if is_flag and isinstance(value, int):
        cls._flag_mask_ |= value
        if _is_single_bit(value):
            cls._singles_mask_ |= value
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
    _set_attribute(cls, name, new)
    cls._member_map_[name] = new
    _index(cls, name, new)


def _find_same(cls, new, is_flag):
    value = new._value_
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for other in cls._member_map_.values():
            if other._value_ == value:
                return other
    return None


def _index(cls, name, new):
    try:
        cls._value2member_map_.setdefault(new._value_, new)
        if new._value_ not in cls._hashable_values_:
            cls._hashable_values_.append(new._value_)
    except TypeError:
        cls._unhashable_values_.append(new._value_)
        cls._unhashable_values_map_.setdefault(name, []).append(new._value_)


def _set_attribute(cls, name, new):
    """A member stands in the class; beside a property of the same name, in the property."""
    found = next((base.__dict__[name] for base in cls.__mro__[1:] if name in base.__dict__), None)
    if isinstance(found, property):
        redirect = property(found.fget, found.fset, found.fdel)
        redirect.member = new
        redirect.__set_name__(cls, name)
        type.__setattr__(cls, name, redirect)
    else:
        type.__setattr__(cls, name, new)


def _complete_flag(cls):
    cls._iter_member_ = cls._iter_member_by_value_
    values = [m._value_ for m in cls._member_map_.values() if isinstance(m._value_, int) and _is_single_bit(m._value_)]
    if values != sorted(values):
        cls._iter_member_ = cls._iter_member_by_def_


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    order = [name for name in order if name not in cls._member_map_ or name in cls._member_names_]
    if order != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}")


class Enum(metaclass=EnumType):
    """A set of names, each bound to a value of its own."""

    @classmethod
    def __signature__(cls):
        return "(*values)" if cls._member_names_ else "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        # Members have been made: this only looks one up.
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        try:
            problem = None
            result = cls._missing_(value)
        except Exception as error:
            problem = error
            result = None
        if isinstance(result, cls) or (Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int)):
            return result
        wrong = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if result is None and problem is None:
            raise wrong
        if problem is None:
            problem = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        if not isinstance(problem, ValueError):
            problem.__context__ = wrong
        raise problem

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        cls = self.__class__
        if cls._member_map_.get(name, self) is not self:
            raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
        cls._member_map_[name] = self
        _set_attribute(cls, name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        other = cls._value2member_map_.get(value, self)
        if other is not self:
            raise ValueError(f"{value!r} is already bound: {other!r}")
        cls._value2member_map_[value] = self

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] != "_" and name not in self._member_map_ and not isinstance(obj, Enum):
                    names.add(name)
        names.update(name for name in self.__dict__ if name[0] != "_")
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Only `repr()` is that of an enumeration; `str()` and `format()` are those of the data type."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        for value, what in zip(values, ("", "encoding must be", "errors must be")):
            if not isinstance(value, str):
                raise TypeError(f"{value!r} is not a string" if not what else f"{what} a string, not {value!r}")
        value = str(*values)
        new = str.__new__(cls, value)
        new._value_ = value
        return new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members may be combined."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _missing_(cls, value):
        """The member for a combination of bits, made when it is first asked for."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, every = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = value if value < 0 else None
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}"
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value = every + 1 + value if cls._boundary_ in (EJECT, KEEP) else singles & value
        unknown = value & ~mask
        known = value & mask
        if cls._member_type_ is object:
            new = object.__new__(cls)
        else:
            new = cls._member_type_.__new__(cls, value)
        if not hasattr(new, "_value_"):
            new._value_ = value
        if known:
            names = [m._name_ for m in cls._iter_member_(value)]
            combined = 0
            for m in cls._iter_member_(value):
                combined |= m._value_
            unknown = value & ~combined
            new._name_ = "|".join(names) or None
            if not names:
                new._name_ = None
            elif unknown and cls._boundary_ is STRICT:
                raise ValueError(f"{cls.__name__}: no members with value {unknown!r}")
            elif unknown:
                new._name_ += f"|{cls._numeric_repr_(unknown)}"
        else:
            new._name_ = None
        found = cls._value2member_map_.setdefault(value, new)
        if negative is not None:
            cls._value2member_map_[negative] = found
        return found

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {show(self._value_)}>"
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _combine(self, other, operate):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags")
        return self.__class__(operate(self._value_, value))

    def __or__(self, other):
        return self._combine(other, or_)

    def __and__(self, other):
        return self._combine(other, int.__and__)

    def __xor__(self, other):
        return self._combine(other, int.__xor__)

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags whose members are ints."""


def unique(enumeration):
    """A decorator: no member may have two names."""
    aliases = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(f'{a} -> {n}' for a, n in aliases)}")
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can look at."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A decorator that checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                _verify_unique(enumeration)
            elif check is CONTINUOUS:
                _verify_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _verify_named(enumeration)
        return enumeration


def _verify_unique(enumeration):
    aliases = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if aliases:
        raise ValueError(f"aliases found in {enumeration!r}: {', '.join(f'{a} -> {n}' for a, n in aliases)}")


def _verify_continuous(enumeration):
    values = {m.value for m in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        missing = [2**i for i in range(low.bit_length(), high.bit_length() - 1) if 2**i not in values]
    else:
        missing = [i for i in range(low + 1, high) if i not in values]
    if missing:
        kind = "flag" if issubclass(enumeration, Flag) else "enum"
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}"[:256])


def _verify_named(enumeration):
    values = [m.value for m in enumeration]
    missing = []
    total = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        unnamed = [bit for bit in _bits(alias.value) if bit not in values]
        if unnamed:
            missing.append(name)
            total |= reduce(or_, unnamed)
    if missing:
        which = f"alias {missing[0]} is missing" if len(missing) == 1 else f"aliases {', '.join(missing[:-1])} and {missing[-1]} are missing"
        value = f"value {total:#x}" if _is_single_bit(total) else f"combined values of {total:#x}"
        raise ValueError(f"invalid Flag {enumeration.__name__!r}: {which} {value} [use enum.show_flag_values(value) for details]")


def show_flag_values(value):
    return list(_bits(value))


def global_enum_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    return f"{module}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join(f"{module}.{name}" if name.isidentifier() else name for name in self._name_.split("|"))


def global_str(self):
    return self._name_ if self._name_ is not None else f"{self.__class__.__name__}({self._value_!r})"


def global_enum(cls, update_str=False):
    """A decorator: the members are names of the module, too, and show as such."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """A decorator that makes an enumeration of a plain class."""

    def convert(cls):
        kwds = {} if boundary is None else {"boundary": boundary}
        namespace = EnumType.__prepare__(cls.__name__, (etype,), **kwds)
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__", "__firstlineno__", "__static_attributes__"):
                namespace[name] = value
        return type(etype)(cls.__name__, (etype,), namespace, **kwds)

    return convert
