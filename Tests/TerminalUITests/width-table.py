#!/usr/bin/env python3
"""Writes the width tables of Sources/TerminalUI/Text from the C library's wcwidth in locale C.UTF-8.

Run it in the package's folder; it replaces ScalarRanges+Wide.swift, +Zero.swift and +Unprintable.swift."""
import ctypes
import locale
import os

TABLES = [
    ("Wide", 2, "Scalars that take two columns"),
    ("Zero", 0, "Scalars that take no column of their own"),
    ("Unprintable", -1, "Controls and scalars without a width"),
]
SURROGATES = range(0xD800, 0xE000)

locale.setlocale(locale.LC_ALL, "C.UTF-8")
c_library = ctypes.CDLL("libc.so.6")
version = os.confstr("CS_GNU_LIBC_VERSION")


def ranges(width):
    result = []
    for scalar in range(0x110000):
        if scalar in SURROGATES or c_library.wcwidth(scalar) != width:
            continue
        if result and result[-1][1] == scalar - 1:
            result[-1][1] = scalar
        else:
            result.append([scalar, scalar])
    return result


for name, width, summary in TABLES:
    lines = ["   "]
    for first, last in ranges(width):
        pair = f" 0x{first:04X}, 0x{last:04X},"
        if len(lines[-1]) + len(pair) > 116:
            lines.append("   ")
        lines[-1] += pair
    with open(f"Sources/TerminalUI/Text/ScalarRanges+{name}.swift", "w") as file:
        file.write(
            "extension ScalarRanges {\n"
            f"  /// {summary}; after `wcwidth` of {version} in locale C.UTF-8.\n"
            f"  static let {name.lower()} = ScalarRanges([\n" + "\n".join(lines) + "\n  ])\n}\n")
