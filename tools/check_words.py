#!/usr/bin/python3
"""What no committed file may hold: a path of one machine, the host of a package registry, unfinished
business, a megabyte. The first two tie the product to where it was written; each fault is a line
`file:line: words`. The patterns are written so that they do not find themselves.

And what two files must hold alike: the words for the values of enumerations, which the program says
on its own pages and papers and the desk says on its. Both of these checks are tried on planted faults
first."""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_BYTES = 1 << 20
# What the program derives of all its operations grows with them; people read its difference.
DERIVED_MAX_BYTES = {"tests/goldens/openapi.json": 4 << 20}
RULES = [
    ("a path of one machine",
     re.compile(r"(?<![\w.~@:/-])/(?:work|home|root|Users|workspaces?|builds)(?=/[\w.-])")),
    # A lock file may name the package and its hash; where it was fetched from is the reader's affair.
    ("the host of a package registry",
     re.compile(r"(?i)(?<![\w-])(?:registry[.-][\w.-]*\.(?:com|org|net|io|cn|dev)\b|[\w.-]*npm(?:mirror|js)\.(?:com|org)/\S*\.tgz"
                r"|files\.pythonhosted\.org|pypi\.org/simple|index\.crates\.io|proxy\.golang\.org"
                r"|deb\.debian\.org|[\w-]+\.jfrog\.io)")),
    ("the host of a package registry",
     re.compile(r'''"resolved":\s*"https?:|(?i:^\s*(?:registry|index-url|extra-index-url)\s*=\s*["']?https?:)''')),
    ("unfinished business", re.compile(r"\b(?:TO" r"DO|FIX" r"ME)\b")),
]

PROGRAM_WORDS = "src/app/value_words.cpp"
WEB_WORDS = "web/src/common/words.json"
PROGRAM_WORD = re.compile(r'\{"([\w.-]+)",\s*\{"((?:[^"\\]|\\.)+)",\s*"((?:[^"\\]|\\.)+)"\}\}')


def said_by_program(text):
    return {key: [zh, en] for key, zh, en in PROGRAM_WORD.findall(text)}


def line_of(text, key):
    at = text.find(f'"{key}"')
    return text.count("\n", 0, max(at, 0)) + 1


def words_apart(program_text, web_text):
    """What is said in one place alone, or otherwise in the other."""
    program, web = said_by_program(program_text), json.loads(web_text)
    for key in sorted(program.keys() | web.keys()):
        here, there = program.get(key), web.get(key)
        if here == there:
            continue
        name, text = (WEB_WORDS, web_text) if there else (PROGRAM_WORDS, program_text)
        yield (f"{name}:{line_of(text, key)}: {key}: the program says {here or 'nothing'}, "
               f"the desk {there or 'nothing'}")


def check_the_checks():
    """A check that finds nothing must be able to find something."""
    program = '{"a", {"甲", "a"}}, {"b.c", {"乙",\n    "b c"}}, {"d", {"丁", "d"}},'
    alike = '{"a": ["甲", "a"],\n "b.c": ["乙", "b c"], "d": ["丁", "d"]}'
    apart = '{"a": ["甲", "A"],\n "b.c": ["乙", "b c"], "e": ["戊", "e"]}'
    assert list(words_apart(program, alike)) == []
    found = [fault.split(": ")[1] for fault in words_apart(program, apart)]
    assert found == ["a", "d", "e"], found
    planted = {"a path of one machine": "see /ho" "me/somebody/x", "unfinished business": "// TO" "DO"}
    for words, line in planted.items():
        assert any(w == words and p.search(line) for w, p in RULES), words


def committed():
    try:
        out = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):  # An unpacked archive: then all that is there.
        skip = {"build", "node_modules", ".cache", ".git"}
        names = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        return sorted(str(name) for name in names if not skip & set(name.parts))
    return [name for name in out.stdout.decode().split("\0") if name]


def faults_of(name):
    path = ROOT / name
    if not path.is_file():  # Deleted and not yet committed.
        return
    size = path.stat().st_size
    most = DERIVED_MAX_BYTES.get(name, MAX_BYTES)
    if size > most:
        yield f"{name}:1: {size} bytes, over {most}"
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return  # A picture or the like.
    for number, line in enumerate(text.split("\n"), 1):
        for words, pattern in RULES:
            hit = pattern.search(line)
            if hit:
                yield f"{name}:{number}: {words}: {hit.group(0).strip()}"


def main():
    check_the_checks()
    names = committed()
    faults = [fault for name in names for fault in faults_of(name)]
    faults += words_apart(*((ROOT / name).read_text(encoding="utf-8")
                            for name in (PROGRAM_WORDS, WEB_WORDS)))
    for fault in faults:
        print(fault)
    print(f"words: {len(names)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
