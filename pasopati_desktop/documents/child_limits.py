"""What a child process may take of memory and processor time, by the means of each system.

Linux refuses address space beyond the limit; Windows refuses committed memory, by a job object that
the child puts itself into. Where a system refuses even that, the parent still ends a child that
takes too long.
"""

import ctypes
import sys
from contextlib import suppress

_PROCESS_TIME, _PROCESS_MEMORY = 0x2, 0x100
_EXTENDED_LIMITS = 9
_TICKS = 10_000_000
"""Windows counts processor time in pieces of 100 nanoseconds."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of the Windows SDK, winnt.h."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of the same."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits_of(memory: int, seconds: int) -> ExtendedLimits:
    """Return what a job object is asked for: `memory` in bytes, `seconds` of the processor."""
    limits = ExtendedLimits()
    limits.basic = BasicLimits(process_time=seconds * _TICKS, flags=_PROCESS_TIME | _PROCESS_MEMORY)
    limits.process_memory = memory
    return limits


def limit(memory: int, seconds: int) -> None:
    """Limit the process that calls it, for good; never raise."""
    with suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            _limit_windows(limits_of(memory, seconds))
        else:
            _limit_unix(memory, seconds)


def _limit_unix(memory: int, seconds: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _limit_windows(limits: ExtendedLimits) -> None:
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        handle = ctypes.c_void_p
        kernel.CreateJobObjectW.restype = handle
        kernel.CreateJobObjectW.argtypes = [handle, ctypes.c_wchar_p]
        kernel.GetCurrentProcess.restype = handle
        kernel.SetInformationJobObject.argtypes = [
            *(handle, ctypes.c_int, handle, ctypes.c_uint32),
        ]
        kernel.AssignProcessToJobObject.argtypes = [handle, handle]
        job = kernel.CreateJobObjectW(None, None)  # it lasts as long as the process
        size = ctypes.sizeof(limits)
        if job and kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.byref(limits), size
        ):
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
