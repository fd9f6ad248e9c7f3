"""The same gaps and the same nearest roles with SciPy's sparse matrices (C), and the gaps from CSV with pandas."""

import json
import sys
import time
from pathlib import Path

CHUNK = 2000
TOP = 10


def with_scipy(folder: Path) -> dict:
    try:
        import numpy
        import scipy
        from scipy.sparse import csr_matrix
    except ImportError as error:
        return {"missing": str(error)}

    def read(name: str, kind: str):
        return numpy.fromfile(folder / name, dtype=kind)

    skills = int(read("skills", "i4")[0])

    def matrix(name: str, values: str):
        start, skill = read(f"{name}_start", "i4"), read(f"{name}_skill", "i4")
        return csr_matrix((read(f"{name}_{values}", "f8"), skill, start), shape=(len(start) - 1, skills))

    held, need, importance = matrix("held", "level"), matrix("role", "level"), matrix("role", "importance")
    people, roles, target = matrix("shape", "weighted"), matrix("role", "weighted"), read("target", "i4")

    begin = time.perf_counter()
    whole = numpy.asarray(need.multiply(importance).sum(axis=1)).ravel()
    covered = held.minimum(need[target]).multiply(importance[target]).sum(axis=1)
    low = numpy.asarray(covered).ravel() / whole[target]
    gaps = 1000 * (time.perf_counter() - begin)

    begin = time.perf_counter()
    turned = roles.T.tocsr()
    norm = numpy.sqrt(numpy.asarray(roles.multiply(roles).sum(axis=1)).ravel())
    total = 0.0
    for first in range(0, people.shape[0], CHUNK):
        product = people[first : first + CHUNK] @ turned
        product.data /= norm[product.indices]
        for row in range(product.shape[0]):
            near = product.data[product.indptr[row] : product.indptr[row + 1]]
            best = near if len(near) <= TOP else numpy.partition(near, len(near) - TOP)[-TOP:]
            total += float(best.sum())
    nearest = 1000 * (time.perf_counter() - begin)
    return {
        "version": scipy.__version__,
        "gaps": gaps,
        "nearest": nearest,
        "low": float(low.sum()),
        "total": total,
    }


def with_pandas(files: Path) -> dict:
    try:
        import pandas
    except ImportError as error:
        return {"missing": str(error)}

    kinds = dict.fromkeys(["id", "role", "skill"], "category")
    roles = pandas.read_csv(files / "roles.csv", dtype=kinds)
    targets = pandas.read_csv(files / "targets.csv", dtype=kinds)
    reliability = {"self": 0.1, "peer": 0.42, "manager": 0.52, "assessment": 0.7}

    begin = time.perf_counter()
    ratings = pandas.read_csv(files / "ratings.csv", dtype={**kinds, "source": "category", "date": "category"})
    ratings = ratings.drop_duplicates()
    k = ratings["source"].map({name: r / (1 - r) for name, r in reliability.items()}).astype(float)
    sums = ratings.assign(k=k, kx=k * ratings["level"]).groupby(["id", "skill"], observed=True)[["k", "kx"]].sum()
    held = ((3 + sums["kx"]) / (1 + sums["k"])).rename("level").reset_index()
    csv = 1000 * (time.perf_counter() - begin)

    begin = time.perf_counter()
    asked = targets.merge(roles, on="role").merge(held, on=["id", "skill"], how="left")
    covered = asked["importance"] * asked[["need", "level"]].fillna({"level": 0}).min(axis=1)
    both = asked.assign(covered=covered, whole=asked["importance"] * asked["need"]).groupby("id", observed=True)
    both = both[["covered", "whole"]].sum()
    low = both["covered"] / both["whole"]
    gaps = 1000 * (time.perf_counter() - begin)
    return {"version": pandas.__version__, "csv": csv, "gaps": gaps, "low": float(low.sum())}


print(json.dumps({"scipy": with_scipy(Path(sys.argv[1])), "pandas": with_pandas(Path(sys.argv[2]))}))
