"""Times commands of the hub as whole processes. Called by commands.sh."""

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

home, work = Path(sys.argv[1]), Path(sys.argv[2])
shelf = home / ".cache/handbooks"


def measure(name, rounds, limit, command, before=lambda: None):
    """Runs a command again and again; prints and judges the time that it takes."""
    times = []
    for _ in range(rounds + 1):
        before()
        start = time.perf_counter()
        subprocess.run([home / "hub", *command], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    counted = sorted(times[1:])  # The first one warms up.
    median = statistics.median(counted)
    verdict = "met" if median <= limit else "NOT MET"
    print(f"{name:<16} median {median:5.2f} s  (fastest {counted[0]:.2f}, slowest {counted[-1]:.2f},"
          f" {rounds} rounds)  limit {limit} s: {verdict}")
    return median <= limit


good = [
    measure("unchanged build", 15, 0.7, ["build", "--output", work / "site"]),
    measure("all handbooks", 5, 10, ["handbooks", "--output", work / "books"],
            before=lambda: shutil.rmtree(shelf, ignore_errors=True)),
]
largest = max((work / "books").glob("*.pdf"), key=lambda book: book.stat().st_size)
print(f"largest PDF      {largest.stat().st_size / 1e6:.1f} MB  ({largest.name})  limit 4 MB")
sys.exit(0 if all(good) else 1)
