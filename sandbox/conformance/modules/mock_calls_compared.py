# How a mock was called: as a pair in call_args, with a name in mock_calls.
from unittest import mock

m = mock.Mock()
m(1, key="x")
m.part(2)
print(m.call_args, len(m.call_args), m.call_args[0], m.call_args[1], m.call_args.args, m.call_args.kwargs)
print(m.call_args == mock.call(1, key="x"), m.call_args != mock.call(1, key="x"), m.call_args == ((1,), {"key": "x"}))
print(m.mock_calls, [len(call) for call in m.mock_calls])
print(m.call_args_list == [mock.call(1, key="x")])
m.assert_called_with(1, key="x")
m.assert_called_once_with(1, key="x")
m.part.assert_called_with(2)
m.assert_has_calls([mock.call(1, key="x"), mock.call.part(2)])
args, kwargs = m.call_args
print(args, kwargs)
try:
    m.assert_called_with(2)
except AssertionError as error:
    print(error)
