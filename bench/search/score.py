"""Scores runs against judgements: score.py QUERIES.tsv RUN.txt... A run has one line of keys for each query, best first."""
import math
import sys

queries = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8") if not line.startswith("#")]
judged = [{k: int(g) for k, g in (j.rsplit("=", 1) for j in q[3].split())} for q in queries]


def measure(keys, grades):
    """success@1, success@5, reciprocal rank and nDCG@10 of one answer; success and rank count both grades."""
    good = [k in grades for k in keys]
    rank = good.index(True) + 1 if True in good else 0
    gain = sum((2 ** grades.get(k, 0) - 1) / math.log2(i + 2) for i, k in enumerate(keys[:10]))
    ideal = sum((2 ** g - 1) / math.log2(i + 2) for i, g in enumerate(sorted(grades.values(), reverse=True)[:10]))
    return good[:1] == [True], True in good[:5], 1 / rank if rank else 0, gain / ideal


print(f"{'run':28}{'queries':>8}{'s@1':>7}{'s@5':>7}{'MRR':>7}{'nDCG@10':>9}")
for path in sys.argv[2:]:
    lines = open(path, encoding="utf-8").read().split("\n")
    runs = [measure(line.split(), grades) for line, grades in zip(lines, judged)]
    groups = {"all": range(len(queries))}
    for i, q in enumerate(queries):
        groups.setdefault(q[1], []) if q[1] in groups else groups.__setitem__(q[1], [])
        groups[q[1]].append(i)
    for i, q in enumerate(queries):
        groups.setdefault("in " + q[0], []).append(i)
    name = path.rsplit("/", 1)[-1].removesuffix(".txt")
    for group, members in groups.items():
        means = [sum(runs[i][m] for i in members) / len(members) for m in range(4)]
        print(f"{name + ' ' + group:28}{len(members):8}" + "".join(f"{m:7.3f}" for m in means[:3]) + f"{means[3]:9.3f}")
