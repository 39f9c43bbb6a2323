#!/usr/bin/env python3
"""The console shows errors of operations and settings in its own language: every message that these make must stand in
models/error_text.cpp, and nothing else. `--list` prints what they make, with %1, %2 … for what is put in."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
MAKERS = ("server/operations/*.cpp", "server/runtime/settings.cpp", "server/accounting/cidr.cpp",
          "server/accounting/ledger_thread.cpp")
# What a console never shows: the start of a headless service, and the import of another program's file.
NOT_SHOWN = ("quota_proxy_file.cpp", "quota_proxy_import.cpp", "secret_key_file.cpp", "environment_channel.cpp")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
CALL = re.compile(r"\b(?:fail|invalid|Error)\s*[({]")


def arguments(text, at):
    """The arguments of a call whose opening bracket ends at `at`, as they stand."""
    depth, start, found, quoted = 1, at, [], False
    while at < len(text):
        c = text[at]
        if quoted:
            at += c == "\\"
            quoted = c != '"'
        elif c == '"':
            quoted = True
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                return found + [text[start:at]]
        elif c == "," and depth == 1:
            found.append(text[start:at])
            start = at + 1
        at += 1
    return found


def message(argument):
    """The text of an expression of literals and what stands between them; none: it has no literal."""
    if not LITERAL.search(argument):
        return None
    out, number, end = "", 0, 0
    argument = re.sub(r'std::string\("((?:[^"\\]|\\.)*)"\)', r'"\1"', argument.strip())
    for literal in LITERAL.finditer(argument):
        if argument[end:literal.start()].strip(" \n+"):
            number += 1
            out += f"%{number}"
        out += literal.group(1)
        end = literal.end()
    if argument[end:].strip(" \n+"):
        out += f"%{number + 1}"
    return out.replace('\\"', '"')


def at_field(text):
    """As SettingsKeeper tells it."""
    return text and text.replace("must", "Must", text.startswith("must")) + "."


def made():
    """Message to the file that makes it."""
    found = {}
    for pattern in MAKERS:
        for file in sorted(ROOT.glob(pattern)):
            text = file.read_text()
            for call in CALL.finditer(text):
                given = arguments(text, call.end())
                if len(given) < 2 or file.name in NOT_SHOWN or "const" in given[0]:
                    continue
                told = message(given[1])
                if file.name == "settings.cpp":
                    told = at_field(told) if "setting_invalid" in given[0] else None
                if told and " " in told.strip("%123456789 "):
                    found.setdefault(told, file.relative_to(ROOT))
    return found


def listed():
    text = (ROOT / "models/error_text.cpp").read_text()
    notes = re.finditer(r'QT_TRANSLATE_NOOP\(\s*"Errors",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)', text)
    return {"".join(LITERAL.findall(note.group(1))).replace('\\"', '"') for note in notes}


def main():
    messages = made()
    if "--list" in sys.argv:
        print("\n".join(messages))
        return 0
    if len(messages) < 50:
        print(f"only {len(messages)} messages were found: this test does not read the sources any more")
        return 1
    known = listed()
    for text in sorted(set(messages) - known):
        print(f"{messages[text]}: not in models/error_text.cpp: {text}")
    for text in sorted(known - set(messages)):
        print(f"models/error_text.cpp: nobody makes this any more: {text}")
    return 1 if set(messages) != known else 0


if __name__ == "__main__":
    sys.exit(main())
