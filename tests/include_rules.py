#!/usr/bin/env python3
"""Checks what a compiler does not: includes run downwards only, and constructs that the house does not use stay out.

usage: include_rules.py PROJECT_ROOT     prints every breach as file:line: rule, exits 1 if there is one
       include_rules.py --self-test      shows that each rule catches its breach
"""

import pathlib
import re
import sys
import tempfile

TOP = {"app": {"ui", "models", "server"}, "ui": {"models", "server"}, "models": {"server"}, "server": set()}

BOTTOM = {"runtime"}
CARRIERS = {"storage", "upstream", "cluster", "http"} | BOTTOM
SERVER = {
    "runtime": set(),
    "storage": BOTTOM,
    "upstream": BOTTOM,
    "cluster": BOTTOM,
    "http": BOTTOM,
    "simulator": BOTTOM | {"http"},
    "client": BOTTOM,
    "protocols": CARRIERS,
    "accounting": CARRIERS,
    "routing": CARRIERS,
    "payments": CARRIERS | {"accounting"},
    "operations": CARRIERS | {"accounting", "routing", "payments", "protocols"},
    "gateway": CARRIERS | {"accounting", "routing", "payments", "protocols", "operations", "simulator"},
    # its routes show the running gateway
    "admin": CARRIERS | {"accounting", "routing", "payments", "protocols", "operations", "gateway"},
}
# One file may wire what its folder may not: it puts the admin routes beside the relay's on the same listener.
WIRING = {("server/gateway/worker.cpp", "admin"), ("server/gateway/routes.cpp", "admin")}

CODE = ("app", "ui", "models", "server", "tests")
PRODUCT = ("app/", "ui/", "models/", "server/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GENERATED = re.compile(r"(\.moc|^moc_.*\.cpp|^ui_.*\.h)$")
GUI = re.compile(r"^(QApplication|QGuiApplication|QWidget|QPixmap|QIcon|QImage|QPainter|QtWidgets|QtGui|QtCharts|QMessageBox|Q\w*Dialog)\b")

# (where it holds, what is looked for in code without comments and strings, why)
BANNED = [
    (PRODUCT, r"\bstd::(format|expected|print)\b", "not in g++ 12 or clang 14"),
    (PRODUCT, r"\b(std|ranges)::views\b|\bstd::views\b", "views pipelines break the clang 14 tools"),
    (PRODUCT, r"\bQNetworkAccessManager\b", "repeats POSTs and hides cut streams; use server/upstream"),
    (PRODUCT, r"\bQEventLoop\s+\w+\s*[;({]|\bQ(Core|Gui)?Application::processEvents\b|\bqApp->processEvents\b", "no nested event loops"),
    (PRODUCT, r"\bQ_GLOBAL_STATIC\b", "no globals"),
    (PRODUCT, r"\bSIGNAL\s*\(", "connect by pointer to member"),
    (PRODUCT, r"\b(foreach|Q_FOREACH)\s*\(|\bforever\b", "plain loops"),
    (PRODUCT, r"\b(tr|translate)\s*\(\s*QT_TRANSLATE_", "lupdate does not see it: translate(context, text)"),
    (PRODUCT, r"\bgoto\b|\bsprintf\b|\bstrcpy\b|\bstrcat\b|\brand\s*\(", "there are safe forms"),
    (PRODUCT, r"\b(sleep_for|sleep_until|usleep|msleep|qSleep)\b", "wait for a condition, not for a time"),
    (PRODUCT, r"\bdatabase\s*\(\s*\w*\s*\)\s*\.\s*transaction\b", "a deferred BEGIN fails under contention; Session::transaction"),
    (("server/accounting/", "server/payments/"), r"\b(double|float)\b", "no floating point beside money and counts"),
    (("server/gateway/", "server/protocols/", "server/upstream/"), r"\bQJson(Document|Object|Array)\b", "reorders keys and changes numbers"),
    (("tests/",), r"\b(sleep_for|sleep_until|usleep|msleep|qSleep|qWait)\b\s*\(", "wait for a condition with a deadline"),
]
# Not waits: they kill a child at a moment that varies, or turn the event loop inside a wait with a deadline.
EXCEPTIONS = {
    ("tests/storage/test_database.cpp", "usleep("),
    ("tests/storage/test_ledger.cpp", "usleep("),
    ("tests/storage/test_ledger.cpp", "qWait("),
}
# The whole text of any file.
WORDS = [
    (r"\b(TODO|FIXME|XXX|HACK)\b", "finish it or open an issue"),
    (r"(?<![\w.])/work/|\.\./shared\b", "a path of somebody's machine"),
]


def code_only(text):
    """The text with comments, strings and characters blanked, so that line numbers stay."""
    pattern = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![\w])\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/', re.S)
    return pattern.sub(lambda found: re.sub(r"[^\n]", " ", found.group(0)), text)


def folder_of(path):
    parts = path.split("/")
    return parts[0], parts[1] if parts[0] == "server" and len(parts) > 2 else None


def include_breach(path, target, project):
    if GENERATED.search(target):
        return None
    if not (project / target).is_file():
        return f'"{target}" is no file of the project; write it from the top of the project'
    top, folder = folder_of(path)
    other_top, other_folder = folder_of(target)
    if top == "tests" or (top, folder) == (other_top, other_folder):
        return None
    if top != other_top:
        return None if other_top in TOP[top] else f"{top} may not include {other_top}"
    if folder is None or other_folder is None or (path, other_folder) in WIRING:
        return None
    if folder not in SERVER:
        return f"server/{folder} is not in the house's plan (tests/include_rules.py)"
    return None if other_folder in SERVER[folder] else f"server/{folder} may not include server/{other_folder}"


def check_includes(path, text, project):
    for number, line in enumerate(text.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        if found.group(1) == '"':
            breach = include_breach(path, found.group(2), project)
            if breach:
                yield number, breach
        elif path.startswith("server/") and GUI.match(found.group(2)):
            yield number, f"server has no window system: <{found.group(2)}>"


def check_code(path, text):
    code = code_only(text)
    if path.endswith(".h"):
        if "#pragma once" not in code:
            yield 1, "a header begins with #pragma once"
        for found in re.finditer(r"^\s*using namespace\b", code, re.M):
            yield code.count("\n", 0, found.end()) + 1, "no using namespace in a header"
    for folders, pattern, why in BANNED:
        if path.startswith(folders):
            for found in re.finditer(pattern, code):
                if (path, found.group(0).strip()) in EXCEPTIONS:
                    continue
                yield code.count("\n", 0, found.start()) + 1, f"{found.group(0).strip()}: {why}"


def check_words(text):
    for pattern, why in WORDS:
        for found in re.finditer(pattern, text):
            yield text.count("\n", 0, found.start()) + 1, f"{found.group(0)}: {why}"


def check_listed(path, project):
    """Every source of the server stands in its folder's list."""
    source = pathlib.PurePosixPath(path)
    sources = project / source.parent / "sources.cmake"
    if path.startswith("server/") and sources.is_file() and source.name not in sources.read_text():
        yield 1, "not listed in the folder's sources.cmake"


def check_names(headers):
    """Two types of one name in one namespace are one type to the linker, which keeps either one's functions."""
    defined = {}
    for name, text in headers:
        code = code_only(text)
        inside = re.findall(r"^namespace ([\w:]+)", code, re.M)
        for found in re.finditer(r"^(?:struct|class|enum class) (\w+)(?! *;)[^;{]*\n?\{", code, re.M):
            key = ("::".join(inside), found.group(1))
            line = code.count("\n", 0, found.start()) + 1
            if key in defined:
                yield f"{name}:{line}: {found.group(1)} is also the name of a type in {defined[key]}"
            defined.setdefault(key, name)


def files(project):
    for top in CODE + ("packaging", "resources", "translations", "cmake"):
        for path in sorted((project / top).rglob("*")):
            name = path.relative_to(project).as_posix()
            if path.is_file() and "/node_modules/" not in name and name != "tests/include_rules.py":
                yield name, path


def breaches(project):
    headers = []
    for name, path in files(project):
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        found = list(check_words(text))
        if name.endswith(".h") and name.startswith(PRODUCT):
            headers.append((name, text))
        if name.endswith((".h", ".cpp")):
            found += check_includes(name, text, project)
            found += check_code(name, text)
            found += check_listed(name, project)
        for number, why in sorted(found):
            yield f"{name}:{number}: {why}"
    yield from check_names(headers)


def self_test():
    good = {
        "server/runtime/clock.h": "#pragma once\n",
        "server/gateway/gateway.h": '#pragma once\n#include "server/runtime/clock.h"\n// QEventLoop in a comment\n',
        "models/row.h": "#pragma once\nnamespace turnpike {\nstruct Row\n{\n};\n}\n",
        "server/http/row.h": "#pragma once\nnamespace turnpike {\nstruct Row;\n}\n",
        "server/http/sources.cmake": "row.h side.cpp relative.cpp gui.cpp guard.h router.h",
        "ui/window.cpp": '#include "server/gateway/gateway.h"\nauto text = "std::format(";\n',
    }
    bad = [
        ("server/runtime/up.cpp", '#include "server/gateway/gateway.h"\n', "may not include server/gateway"),
        ("server/http/side.cpp", '#include "server/storage/session.h"\n', "may not include server/storage"),
        ("server/accounting/up.cpp", '#include "server/operations/operations.h"\n', "may not include server/operations"),
        ("models/up.cpp", '#include "ui/window.h"\n', "models may not include ui"),
        ("server/http/relative.cpp", '#include "router.h"\n', "from the top of the project"),
        ("server/http/gui.cpp", "#include <QApplication>\n", "no window system"),
        ("server/plan/new.cpp", '#include "server/runtime/clock.h"\n', "not in the house's plan"),
        ("server/http/guard.h", "int x;\n", "#pragma once"),
        ("ui/space.h", "#pragma once\nusing namespace turnpike;\n", "no using namespace"),
        ("app/a.cpp", "auto s = std::format(x);\n", "g++ 12"),
        ("server/accounting/money.cpp", "double price;\n", "no floating point"),
        ("server/protocols/j.cpp", "QJsonDocument d;\n", "reorders"),
        ("tests/t.cpp", "QTest::qWait(5);\n", "condition with a deadline"),
        ("ui/l.cpp", "QEventLoop loop;\n", "nested"),
        ("ui/t.cpp", 'auto text = tr(QT_TRANSLATE_NOOP("A", "b"));\n', "lupdate does not see it"),
        ("ui/o.cpp", "// TODO later\n", "finish it"),
        ("packaging/p.sh", "cat /wo" + "rk/x\n", "somebody's machine"),
        ("server/runtime/row.h", "#pragma once\nnamespace turnpike {\nstruct Row\n{\n};\n}\n", "also the name of a type in models/row.h"),
        ("server/runtime/orphan.cpp", "int x;\n", "sources.cmake"),
    ]
    targets = ["server/storage/session.h", "server/operations/operations.h", "ui/window.h", "server/http/router.h"]
    failures = []
    for path, text, expected in bad + [("", "", "")]:
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder)
            written = dict.fromkeys(targets, "#pragma once\n") | good
            written["server/runtime/sources.cmake"] = "clock.h\n"
            if path:
                written[path] = text
            for name, content in written.items():
                (project / name).parent.mkdir(parents=True, exist_ok=True)
                (project / name).write_text(content)
            found = list(breaches(project))
            if path and not any(line.startswith(path) and expected in line for line in found):
                failures.append(f"missed in {path}: {expected} (found {found})")
            if [line for line in found if not path or not line.startswith(path)]:
                failures.append(f"false alarm beside {path}: {found}")
    print("\n".join(failures) or f"each of {len(bad)} breaches is found")
    return 1 if failures else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(breaches(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "The rules are kept.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
