"""The same gaps and the same nearest roles with SciPy's sparse matrices (C)."""

import json
import sys
import time
from pathlib import Path

CHUNK = 2000
TOP = 10


def main(folder: Path) -> dict:
    try:
        import numpy
        import scipy
        from scipy.sparse import csr_matrix
    except ImportError as error:
        return {"scipy": {"missing": str(error)}}

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
        "scipy": {
            "version": scipy.__version__,
            "gaps": gaps,
            "nearest": nearest,
            "low": float(low.sum()),
            "total": total,
        }
    }


print(json.dumps(main(Path(sys.argv[1]))))
