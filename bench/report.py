#!/usr/bin/env python3
"""Prints the table of a benchmark from its times.tsv and judges it: report.py TIMES.

Ends with 1 where a limit is not met. Each line of TIMES holds, separated by tabs: size, round,
generator, wall s, user s, system s, peak memory in KiB, HTML files, files, bytes.
"""

import collections
import dataclasses
import statistics
import sys

OURS = "hub"
PEER = "hugo+pagefind"
RATIO_LIMITS = {"1000": 1.3, "10000": 0.8}
MEMORY_LIMIT_MB = 500


@dataclasses.dataclass(frozen=True)
class Run:
    """One measured build."""

    wall: float
    cpu: float
    memory_mb: float
    pages: int
    files: int
    megabytes: float


def read(path: str) -> dict[str, dict[str, dict[int, Run]]]:
    """The runs by size, generator and round."""
    runs: dict = collections.defaultdict(lambda: collections.defaultdict(dict))
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            size, number, name, *values = line.rstrip("\n").split("\t")
            wall, user, system, memory, pages, files, size_bytes = map(float, values)
            runs[size][name][int(number)] = Run(
                wall, user + system, memory / 1024, int(pages), int(files), size_bytes / 1e6
            )
    return runs


def spread(values: list[float], digits: int = 2) -> str:
    """The median, and the smallest and largest value."""
    middle = statistics.median(values)
    return f"{middle:.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def ratios(runs: dict[int, Run], others: dict[int, Run]) -> list[float]:
    """How many times the other's wall time each run took, round by round."""
    return [runs[k].wall / others[k].wall for k in sorted(runs.keys() & others.keys())]


def table(runs: dict) -> None:
    print(
        f"| documents | generator | runs | wall s, median (min-max) | cpu s | peak MB | / {PEER} "
        "| pages | files | MB out |"
    )
    print("| --- | --- | ---: | --- | ---: | ---: | --- | ---: | ---: | ---: |")
    for size, by_name in runs.items():
        for name, by_round in by_name.items():
            made = list(by_round.values())
            ratio = ratios(by_round, by_name[PEER]) if PEER in by_name else []
            print(
                f"| {size} | {name} | {len(made)} | {spread([r.wall for r in made])} "
                f"| {statistics.median(r.cpu for r in made):.2f} "
                f"| {max(r.memory_mb for r in made):.0f} "
                f"| {spread(ratio) if ratio else '-'} "
                f"| {made[-1].pages} | {made[-1].files} | {made[-1].megabytes:.1f} |"
            )


def judge(label: str, value: float, limit: float, unit: str = "") -> bool:
    met = value <= limit
    print(f"- {label}: {value:.2f}{unit}, limit {limit}{unit}: {'met' if met else 'NOT MET'}")
    return met


def verdicts(runs: dict) -> bool:
    """Says for each limit whether it is met; true where all are."""
    met = []
    for size, by_name in runs.items():
        ours = by_name.get(OURS)
        if not ours:
            continue
        if size in RATIO_LIMITS and PEER in by_name:
            ratio = statistics.median(ratios(ours, by_name[PEER]))
            met.append(judge(f"{size} documents, hub / {PEER}", ratio, RATIO_LIMITS[size]))
        memory = max(run.memory_mb for run in ours.values())
        met.append(judge(f"{size} documents, peak memory", memory, MEMORY_LIMIT_MB, " MB"))
    return all(met)


def main() -> None:
    runs = read(sys.argv[1])
    table(runs)
    print()
    if not verdicts(runs):
        sys.exit(1)


if __name__ == "__main__":
    main()
