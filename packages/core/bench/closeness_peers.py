"""All ordered pairs with SciPy: the shared-weight product U·Uᵀ alone, in compressed sparse rows and in C."""

import json
import statistics
import sys
import time
from pathlib import Path

RUNS = 5


def main(folder: Path) -> dict:
    try:
        import numpy
        import scipy
        from scipy.sparse import csr_matrix
    except ImportError as error:
        return {"scipy": {"missing": str(error)}}
    start = numpy.fromfile(folder / "start", dtype=numpy.int32)
    skill = numpy.fromfile(folder / "skill", dtype=numpy.int32)
    weighted = numpy.fromfile(folder / "weighted", dtype=numpy.float64)
    weighted_rows = csr_matrix((weighted, skill, start))
    times = []
    for _ in range(RUNS + 1):
        begin = time.perf_counter()
        product = weighted_rows @ weighted_rows.T
        times.append(1000 * (time.perf_counter() - begin))
    return {
        "scipy": {
            "version": scipy.__version__,
            "milliseconds": statistics.median(times[1:]),
            "sum": float(product.sum()),
            "sharing": int(product.nnz),
        }
    }


print(json.dumps(main(Path(sys.argv[1]))))
