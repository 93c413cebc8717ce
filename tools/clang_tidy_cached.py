#!/usr/bin/python3
"""clang-tidy over src/ and tests/, each file at most once for the same content.

clang-tidy takes seconds a file and looks at one file at a time, so its answer is kept under a hash of
all it depends on within the project: the file and every header it includes, the compile flags,
.clang-tidy and clang-tidy's version. Prints the faults only and one line of counts."""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">]', re.M)
BLOCK = re.compile(r"^(?=\S+:\d+:\d+: (?:error|warning): )", re.M)
KEPT_DAYS = 30
# The commands are g++'s; clang need not know all of its warnings. The analyzer walks a long function
# for 20,000 nodes instead of 225,000: 5 seconds a large file instead of 17.
EXTRA = ["--quiet", "--extra-arg=-Wno-unknown-warning-option"] + [
    f"--extra-arg={word}" for word in ("-Xclang", "-analyzer-config", "-Xclang", "max-nodes=20000")]


def flags_of(entry):
    """The flags that matter to the meaning: without compiler, output and file."""
    words = entry.get("arguments") or shlex.split(entry["command"])
    words = words[next(i for i, w in enumerate(words) if re.search(r"(?:c\+\+|g\+\+|clang\+\+)[-\d.]*$", w)) + 1:]
    kept, skip = [], False
    for word in words:
        if skip or word in ("-c", entry["file"]):
            skip = False
        elif word in ("-o", "-MF", "-MT", "-MQ"):
            skip = True
        else:
            kept.append(word)
    return kept


class Contents:
    """File contents and their includes, read once."""

    def __init__(self):
        self.known = {}

    def of(self, path):
        if path not in self.known:
            text = path.read_bytes()
            self.known[path] = (hashlib.sha256(text).hexdigest(), INCLUDE.findall(text))
        return self.known[path]

    def closure(self, source, folders):
        """The file and every file of the project that it includes, directly or not."""
        seen, waiting = set(), [source]
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen.add(path)
            for name in self.of(path)[1]:
                for folder in [path.parent, *folders]:
                    found = Path(os.path.normpath(folder / os.fsdecode(name)))
                    if found.is_file():
                        if ROOT in found.parents:
                            waiting.append(found)
                        break
        return sorted(seen)


def key_of(entry, contents, about_tool):
    flags = flags_of(entry)
    base = Path(entry["directory"])
    folders = [base / f[2:] for f in flags if f.startswith("-I")]
    digest = hashlib.sha256(about_tool)
    digest.update("\0".join(flags).replace(str(ROOT), ".").encode())
    for path in contents.closure(Path(entry["file"]), folders):
        digest.update(f"\0{path.relative_to(ROOT)}\0{contents.of(path)[0]}".encode())
    return digest.hexdigest()


def run_tidy(tool, build, file):
    """The faults of one file, with paths from the root. A crash is no answer and is not kept."""
    done = subprocess.run([tool, "-p", str(build), *EXTRA, str(file)], cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    said = done.stdout.strip()
    if done.returncode != 0 and not said:
        return None, done.stderr.strip() or f"clang-tidy ended with {done.returncode}"
    return {"fault": done.returncode != 0, "said": said.replace(f"{ROOT}/", "")}, ""


def forget_old(cache):
    limit = time.time() - KEPT_DAYS * 86400
    for path in cache.glob("*.json"):
        if path.stat().st_mtime < limit:
            path.unlink(missing_ok=True)


def keep(path, answer):
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")
    part.replace(path)


def find_tool():
    for name in ("clang-tidy-14", "clang-tidy"):
        try:
            version = subprocess.run([name, "--version"], capture_output=True, text=True, check=True).stdout
        except OSError:
            continue
        match = re.search(r"version (14\.\S+)", version)
        if match:
            return name, match.group(1)
    print("clang-tidy: needs release 14", file=sys.stderr)
    sys.exit(3)


def ours(entries):
    """One entry a file below src/ or tests/, the largest first, as they take longest."""
    files = {}
    for entry in entries:
        path = Path(os.path.normpath(Path(entry["directory"]) / entry["file"]))
        if path.suffix == ".cpp" and path.is_file() and ROOT in path.parents:
            if path.relative_to(ROOT).parts[0] in ("src", "tests"):
                files.setdefault(path, {**entry, "file": str(path)})
    return dict(sorted(files.items(), key=lambda item: -item[0].stat().st_size))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=ROOT / "build", type=Path)
    # Beside the user's other caches, so that a second checkout finds what the first has looked at.
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    parser.add_argument("--cache", default=os.environ.get("POBING_TIDY_CACHE", caches / "pobing/clang-tidy"),
                        type=Path)
    parser.add_argument("--jobs", default=len(os.sched_getaffinity(0)), type=int)
    args = parser.parse_args()
    tool, version = find_tool()
    files = ours(json.loads((args.build / "compile_commands.json").read_text()))
    about_tool = version.encode() + " ".join(EXTRA).encode() + (ROOT / ".clang-tidy").read_bytes()
    args.cache.mkdir(parents=True, exist_ok=True)
    forget_old(args.cache)

    contents = Contents()
    kept = {path: args.cache / (key_of(entry, contents, about_tool) + ".json") for path, entry in files.items()}
    new = [path for path in files if not kept[path].is_file()]
    faults = 0
    for path in sorted((ROOT / "src").rglob("*.cpp")):  # What nothing compiles, nothing checks.
        if path not in files:
            print(f"{path.relative_to(ROOT)}:1: is in no target")
            faults += 1

    said = set()  # A fault in a header is found from every file that includes it.

    def report(answer):
        nonlocal faults
        for block in BLOCK.split(answer["said"]) if answer["fault"] else []:
            block = block.strip()
            if block and block not in said:
                said.add(block)
                faults += 1
                print(block, flush=True)

    for path in files:
        if path not in new:
            os.utime(kept[path])
            report(json.loads(kept[path].read_text(encoding="utf-8")))
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        running = {pool.submit(run_tidy, tool, args.build, path): path for path in new}
        for n, future in enumerate(concurrent.futures.as_completed(running), 1):
            path, (answer, trouble) = running[future], future.result()
            if sys.stderr.isatty():
                print(f"\rclang-tidy: {n}/{len(new)}", end="\n" if n == len(new) else "", file=sys.stderr)
            if answer is None:
                print(f"{path.relative_to(ROOT)}:1: {trouble}", flush=True)
                faults += 1
            else:
                keep(kept[path], answer)
                report(answer)
    print(f"clang-tidy: {len(files)} files, {len(files) - len(new)} cached, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
