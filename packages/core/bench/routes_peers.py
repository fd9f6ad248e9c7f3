"""The k shortest paths of the same graph with igraph (C) and networkx (Python): Yen's algorithm in both."""

import itertools
import json
import statistics
import sys
import time
from pathlib import Path

RUNS = 5
K = 5


def main(folder: Path) -> dict:
    import array

    def read(name: str, kind: str) -> list:
        numbers = array.array(kind)
        numbers.frombytes((folder / name).read_bytes())
        return numbers.tolist()

    edges = list(zip(read("from", "i"), read("to", "i")))
    weights = read("weight", "d")
    questions = list(zip(read("sources", "i"), read("targets", "i")))
    return {"igraph": by_igraph(edges, weights, questions), "networkx": by_networkx(edges, weights, questions)}


def by_igraph(edges: list, weights: list, questions: list) -> dict:
    try:
        import igraph
    except ImportError as error:
        return {"missing": str(error)}
    nodes = 1 + max(max(edge) for edge in edges)
    graph = igraph.Graph(n=nodes, edges=edges, directed=True)
    graph.es["weight"] = weights

    def ask(source: int, target: int) -> list:
        paths = graph.get_k_shortest_paths(source, target, k=K, mode="out", weights="weight", output="epath")
        return [sum(weights[edge] for edge in path) for path in paths]

    return {"version": igraph.__version__, **measure(ask, questions)}


def by_networkx(edges: list, weights: list, questions: list) -> dict:
    try:
        import networkx
    except ImportError as error:
        return {"missing": str(error)}
    graph = networkx.DiGraph()
    graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in zip(edges, weights))

    def ask(source: int, target: int) -> list:
        paths = itertools.islice(networkx.shortest_simple_paths(graph, source, target, weight="weight"), K)
        return [networkx.path_weight(graph, path, "weight") for path in paths]

    return {"version": networkx.__version__, **measure(ask, questions)}


def measure(ask, questions: list) -> dict:
    """The median time of each question, and the lengths that were found."""
    rounds = []
    lengths = []
    for _ in range(RUNS):
        times = []
        lengths = []
        for source, target in questions:
            begin = time.perf_counter()
            lengths.append(ask(source, target))
            times.append(1000 * (time.perf_counter() - begin))
        rounds.append(times)
    return {"times": [statistics.median(each) for each in zip(*rounds)], "lengths": lengths}


print(json.dumps(main(Path(sys.argv[1]))))
