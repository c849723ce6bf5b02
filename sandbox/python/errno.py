"""Numbers of the operating system's errors, as Linux has them."""

_messages = {}
errorcode = {}

for _line in """
1 EPERM Operation not permitted
2 ENOENT No such file or directory
3 ESRCH No such process
4 EINTR Interrupted system call
5 EIO I/O error
9 EBADF Bad file descriptor
10 ECHILD No child process
11 EAGAIN Resource temporarily unavailable
12 ENOMEM Out of memory
13 EACCES Permission denied
14 EFAULT Bad address
16 EBUSY Resource busy
17 EEXIST File exists
20 ENOTDIR Not a directory
21 EISDIR Is a directory
22 EINVAL Invalid argument
24 EMFILE No file descriptors available
27 EFBIG File too large
28 ENOSPC No space left on device
29 ESPIPE Invalid seek
30 EROFS Read-only file system
32 EPIPE Broken pipe
33 EDOM Domain error
34 ERANGE Result not representable
36 ENAMETOOLONG Filename too long
38 ENOSYS Function not implemented
39 ENOTEMPTY Directory not empty
88 ENOTSOCK Not a socket
95 EOPNOTSUPP Not supported
97 EAFNOSUPPORT Address family not supported by protocol
98 EADDRINUSE Address in use
99 EADDRNOTAVAIL Address not available
101 ENETUNREACH Network unreachable
103 ECONNABORTED Connection aborted
104 ECONNRESET Connection reset by peer
106 EISCONN Socket is connected
107 ENOTCONN Socket not connected
108 ESHUTDOWN Cannot send after socket shutdown
110 ETIMEDOUT Operation timed out
111 ECONNREFUSED Connection refused
113 EHOSTUNREACH Host is unreachable
114 EALREADY Operation already in progress
115 EINPROGRESS Operation in progress
""".strip().splitlines():
    _number, _name, _text = _line.split(" ", 2)
    globals()[_name] = int(_number)
    errorcode[int(_number)] = _name
    _messages[int(_number)] = _text

EWOULDBLOCK = EAGAIN  # noqa: F821
del _line, _number, _name, _text
