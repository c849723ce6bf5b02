"""Stand-ins that record how they are used: the part of `unittest.mock` that most tests need.

Left out: specs beyond the check of names, `create_autospec`, `PropertyMock`, `mock_open`, `seal`.
"""

import sys

__unittest = True

FILTER_DIR = True


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"


class _Sentinels:
    """`sentinel.x` is a unique object, the same each time."""

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        value = _Sentinel(name)
        setattr(self, name, value)
        return value


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


class _Call(tuple):
    """How a mock was called: (name, args, kwargs), or (args, kwargs) in `call_args` and `call_args_list`."""

    def __new__(cls, args=(), kwargs=None, name="", two=False):
        return super().__new__(cls, (args, kwargs or {}) if two else (name, args, kwargs or {}))

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    @property
    def _name(self):
        return self[0] if len(self) == 3 else ""

    def __call__(self, *args, **kwargs):
        return _Call(args, kwargs, self._name)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Call((), None, f"{self._name}.{name}" if self._name else name)

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        name, args, kwargs = self._name, *self[-2:]
        other_name, other_args, other_kwargs = "", (), {}
        for part in other:
            if isinstance(part, str):
                other_name = part
            elif isinstance(part, tuple):
                other_args = part
            elif isinstance(part, dict):
                other_kwargs = part
        if name and other_name and name != other_name:
            return False
        return (args, kwargs) == (other_args, other_kwargs)

    # Not the tuple's, which compares the parts.
    __ne__ = object.__ne__
    __hash__ = tuple.__hash__

    def __repr__(self):
        name, args, kwargs = self._name, *self[-2:]
        return _described(f"call.{name}" if name else "call", args, kwargs)


def _described(name, args, kwargs):
    parts = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
    return f"{name}({', '.join(parts)})"


call = _Call()


class _Calls(list):
    """The calls of a mock; contains a list of calls if it is a part of them."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return super().__contains__(value)
        return any(self[i:i + len(value)] == value for i in range(len(self) - len(value) + 1))


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


_FIELDS = frozenset(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls".split()
)


class NonCallableMock:
    """Makes an attribute, itself a mock, of every name it is asked for."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                 spec_set=None, unsafe=False, **kwargs):
        fields = self.__dict__
        fields["_mock_children"] = {}
        fields["_mock_name"] = name
        fields["_mock_parent"] = None
        fields["_mock_wraps"] = wraps
        spec = spec if spec_set is None else spec_set
        fields["_mock_methods"] = None if spec is None else spec if isinstance(spec, list) else dir(spec)
        fields["_mock_spec_class"] = None
        if spec is not None and not isinstance(spec, list):
            fields["_mock_spec_class"] = spec if isinstance(spec, type) else type(spec)
        fields["_mock_return_value"] = return_value
        self.side_effect = side_effect
        self.reset_mock()
        self.configure_mock(**kwargs)

    def reset_mock(self, *, return_value=False, side_effect=False):
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = _Calls()
        self.mock_calls = _Calls()
        self.method_calls = _Calls()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.side_effect = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock()

    def configure_mock(self, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *owners, last = path.split(".")
            target = self
            for name in owners:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        mock._mock_parent = None
        setattr(self, attribute, mock)

    @property
    def __class__(self):
        spec = self.__dict__.get("_mock_spec_class")
        return type(self) if spec is None else spec

    @property
    def return_value(self):
        if self._mock_return_value is DEFAULT:
            self.__dict__["_mock_return_value"] = self._get_child_mock(_mock_part="()")
        return self._mock_return_value

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value

    def _get_child_mock(self, _mock_part="", **kwargs):
        child = type(self)(**kwargs) if callable(self) else MagicMock(**kwargs)
        child.__dict__["_mock_parent"] = self
        child.__dict__["_mock_name"] = _mock_part
        return child

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_children"):
            raise AttributeError(name)
        if self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
            raise AttributeError(
                f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
            )
        children = self._mock_children
        if name not in children:
            wraps = self._mock_wraps
            children[name] = self._get_child_mock(
                _mock_part=name, wraps=None if wraps is None else getattr(wraps, name)
            )
        if children[name] is _deleted:
            raise AttributeError(name)
        return children[name]

    def __setattr__(self, name, value):
        if isinstance(value, NonCallableMock) and name not in _FIELDS and value._mock_parent is None:
            value.__dict__["_mock_parent"] = self
            value.__dict__["_mock_name"] = value._mock_name or name
            self._mock_children[name] = value
        else:
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.__dict__.pop(name, None)
        self._mock_children[name] = _deleted

    def _path(self):
        parts = []
        mock = self
        while mock is not None:
            parts.append(mock._mock_name)
            mock = mock._mock_parent
        parts = [part for part in reversed(parts)]
        parts[0] = parts[0] or "mock"
        return ".".join(parts).replace(".()", "()")

    def __repr__(self):
        name = self._path()
        shown = "" if name == "mock" else f" name={name!r}"
        return f"<{type(self).__name__}{shown} id={id(self)!r}>"

    def __dir__(self):
        return self._mock_methods or sorted({*object.__dir__(self), *self._mock_children})

    # ---- assertions ----

    def _name_in_messages(self):
        return self._mock_name or "mock"

    def _expected(self, args, kwargs):
        return _described(self._name_in_messages(), args, kwargs)

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._name_in_messages()}' to have been called.")

    def assert_called_once(self):
        self._assert_count("been called once")

    def _assert_count(self, what):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._name_in_messages()}' to have {what}."
                f" Called {self.call_count} times.{self._calls_text()}"
            )

    def _calls_text(self):
        return f"\nCalls: {self.mock_calls!r}." if self.mock_calls else ""

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError(
                f"Expected '{self._name_in_messages()}' to not have been called."
                f" Called {self.call_count} times.{self._calls_text()}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(
                f"expected call not found.\nExpected: {self._expected(args, kwargs)}\n  Actual: not called."
            )
        if self.call_args != _Call(args, kwargs):
            actual = _described(self._name_in_messages(), self.call_args.args, self.call_args.kwargs)
            raise AssertionError(
                f"expected call not found.\nExpected: {self._expected(args, kwargs)}\n  Actual: {actual}"
            )

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._name_in_messages()}' to be called once."
                f" Called {self.call_count} times.{self._calls_text()}"
            )
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call(args, kwargs) not in list(self.call_args_list):
            raise AssertionError(f"{self._expected(args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        calls = list(calls)
        made = self.mock_calls
        if not any_order:
            if calls not in made:
                raise AssertionError(f"Calls not found.\nExpected: {_Calls(calls)!r}\n  Actual: {made!r}")
            return
        rest = list(made)
        missing = []
        for wanted in calls:
            try:
                rest.remove(wanted)
            except ValueError:
                missing.append(wanted)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in call list")


_deleted = sentinel.deleted


class CallableMixin:
    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        return self._result(args, kwargs)

    def _record(self, args, kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = made = _Call(args, kwargs, two=True)
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(args, kwargs))
        name, mock = self._mock_name, self._mock_parent
        while mock is not None and name is not None:
            named = _Call(args, kwargs, name.removeprefix("."))
            mock.mock_calls.append(named)
            if "()" not in name:
                mock.method_calls.append(named)
            if mock._mock_name:
                name = f"{mock._mock_name}.{name}".replace(".()", "()")
            mock = mock._mock_parent

    def _result(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                if not hasattr(effect, "__next__"):
                    effect = iter(effect)
                    object.__setattr__(self, "side_effect", effect)
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called."""


# ---- mocks with special methods ----

_magic_results = {
    "__len__": 0, "__bool__": True, "__contains__": False, "__int__": 1, "__float__": 1.0, "__index__": 1,
    "__exit__": False,
}
_magic_names = (
    "len bool contains int float index exit enter getitem setitem delitem iter next call add sub mul"
    " truediv floordiv mod pow and or xor lshift rshift radd rsub rmul neg pos invert abs"
    " iadd isub imul lt gt le ge aenter aexit aiter anext"
).split()
_left_alone = {"__call__", "__next__", "__anext__"}
_compared = {"__lt__", "__gt__", "__le__", "__ge__"}


class _Magic:
    """A special method of `MagicMock`: its mock is made when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, cls=None):
        if mock is None:
            return self
        children = mock._mock_children
        if self.name not in children:
            children[self.name] = self.make(mock)
        return children[self.name]

    def make(self, mock):
        child_type = AsyncMock if self.name in ("__aenter__", "__aexit__") else MagicMock
        child = child_type()
        child.__dict__["_mock_parent"] = mock
        child.__dict__["_mock_name"] = self.name
        if self.name in _magic_results:
            child.return_value = _magic_results[self.name]
        elif self.name == "__iter__":
            child.side_effect = lambda: iter([])
        elif self.name in _compared:
            child.return_value = NotImplemented
        return child

    def __set__(self, mock, value):
        mock._mock_children[self.name] = value if isinstance(value, NonCallableMock) else _Bound(value, mock)


class _Bound:
    """A function set as special method, with its mock as first argument."""

    def __init__(self, function, mock):
        self.function = function
        self.mock = mock

    def __call__(self, *args, **kwargs):
        return self.function(self.mock, *args, **kwargs)


class MagicMock(Mock):
    """A mock that also supports the operators, iteration and `with`."""

    def __setattr__(self, name, value):
        descriptor = getattr(type(self), name, None) if name.startswith("__") else None
        if isinstance(descriptor, _Magic):
            descriptor.__set__(self, value)
        else:
            super().__setattr__(name, value)


for _name in _magic_names:
    _name = f"__{_name}__"
    if _name not in _left_alone:
        setattr(MagicMock, _name, _Magic(_name))


class NonCallableMagicMock(MagicMock):
    __call__ = None


class AsyncMock(MagicMock):
    """A mock of a coroutine function."""

    def __init__(self, *args, **kwargs):
        import inspect

        super().__init__(*args, **kwargs)
        self.__dict__["_is_coroutine_marker"] = inspect._is_coroutine_mark
        self.__dict__["await_count"] = 0
        self.__dict__["await_args"] = None
        self.__dict__["await_args_list"] = _Calls()

    async def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        self.await_count += 1
        self.await_args = _Call(args, kwargs)
        self.await_args_list.append(self.await_args)
        result = self._result(args, kwargs)
        return await result if hasattr(result, "__await__") else result

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._name_in_messages()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._name_in_messages()} to have been awaited once. Awaited {self.await_count} times."
            )

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(
                f"Expected {self._name_in_messages()} to not have been awaited. Awaited {self.await_count} times."
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args != _Call(args, kwargs):
            raise AssertionError(f"Expected await: {self._expected(args, kwargs)}\nNot awaited.")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)


# ---- patch ----


class _Patch:
    """Puts something in the place of an attribute for a while: a decorator and a context manager."""

    def __init__(self, target, attribute, new, options):
        self.target = target
        self.attribute = attribute
        self.new = new
        self.options = options

    def __call__(self, item):
        if isinstance(item, type):
            for name in dir(item):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(item, name)):
                    setattr(item, name, self.copy()(getattr(item, name)))
            return item
        return self._decorated(item)

    def copy(self):
        return _Patch(self.target, self.attribute, self.new, self.options)

    def _decorated(self, function):
        import functools
        import inspect

        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def patched(*args, **kwargs):
                with self.copy() as new:
                    return await function(*args, *([new] if self.new is DEFAULT else []), **kwargs)

        else:

            @functools.wraps(function)
            def patched(*args, **kwargs):
                with self.copy() as new:
                    return function(*args, *([new] if self.new is DEFAULT else []), **kwargs)

        return patched

    def __enter__(self):
        owner = self.owner = self.target()
        name = self.attribute
        own = vars(owner) if hasattr(owner, "__dict__") else {}
        self.was_own = name in own
        try:
            self.before = own[name] if self.was_own else getattr(owner, name)
        except AttributeError:
            import builtins

            if not self.options.pop("create", False) and not (
                isinstance(owner, type(sys)) and hasattr(builtins, name)
            ):
                raise AttributeError(f"{owner} does not have the attribute {name!r}") from None
            self.before = DEFAULT
        new = self.new
        if new is DEFAULT:
            options = {k: v for k, v in self.options.items() if k not in ("create", "autospec", "new_callable")}
            make = self.options.get("new_callable") or self._default_class()
            new = make(**options)
        setattr(owner, name, new)
        self.current = new
        return new

    def _default_class(self):
        import inspect

        return AsyncMock if inspect.iscoroutinefunction(self.before) else MagicMock

    def __exit__(self, *exc_info):
        if self.was_own:
            setattr(self.owner, self.attribute, self.before)
            return
        delattr(self.owner, self.attribute)
        if self.before is not DEFAULT and not hasattr(self.owner, self.attribute):
            setattr(self.owner, self.attribute, self.before)

    def start(self):
        _started.append(self)
        return self.__enter__()

    def stop(self):
        if self in _started:
            _started.remove(self)
            self.__exit__(None, None, None)


_started = []


class _PatchDict:
    """Changes a dictionary for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = {**dict(values), **kwargs}
        self.clear = clear

    def __call__(self, function):
        import functools

        @functools.wraps(function)
        def patched(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        self.before = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *exc_info):
        self.in_dict.clear()
        self.in_dict.update(self.before)

    start = __enter__

    def stop(self):
        self.__exit__()


def _resolve(path):
    parts = path.split(".")
    for count in range(len(parts), 0, -1):
        name = ".".join(parts[:count])
        try:
            __import__(name)
        except ModuleNotFoundError:
            continue
        found = sys.modules[name]
        for part in parts[count:]:
            found = getattr(found, part)
        return found
    raise ModuleNotFoundError(f"No module named {parts[0]!r}")


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    owner, _, attribute = target.rpartition(".")
    if not owner:
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    options = dict(kwargs, create=create, new_callable=new_callable)
    return _Patch(lambda: _resolve(owner), attribute, new, options)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, **kwargs):
    options = dict(kwargs, create=create, new_callable=new_callable)
    return _Patch(lambda: target, attribute, new, options)


def _stop_all():
    for patcher in reversed(_started[:]):
        patcher.stop()


patch.object = _patch_object
patch.dict = _PatchDict
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"
