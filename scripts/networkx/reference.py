#!/usr/bin/env python3
"""Makes the reference values that the measures are checked against, with NetworkX.

    pip install -r scripts/networkx/requirements.txt
    python3 scripts/networkx/reference.py            # writes tests/networkx/graphs.json
    python3 scripts/networkx/reference.py --check    # says whether that file is current

The same run always writes the same file. `tests/networkx.rs` reads it.

A graph is a number of actors and a list of ties: from, to, and whether the tie is mutual. How the
map format reads them, and what that is in NetworkX:

* degrees count every tie: a multigraph; a tie of an actor with itself counts once;
* density, reciprocity and what is measured along the ties: a simple directed graph without loops,
  in which a mutual tie is two arcs;
* everything else: the simple undirected graph.
"""

import argparse
import json
import pathlib
import random
import sys

import networkx as nx
from networkx.algorithms.community import greedy_modularity_communities, louvain_communities, modularity

FILE = pathlib.Path(__file__).resolve().parents[2] / "tests" / "networkx" / "graphs.json"
REQUIREMENTS = pathlib.Path(__file__).with_name("requirements.txt")


# The graphs -------------------------------------------------------------------------------------


def both_ways(graph):
    """The ties of an undirected graph, all mutual."""
    graph = nx.convert_node_labels_to_integers(graph)
    return graph.number_of_nodes(), [(one, other, True) for one, other in graph.edges()]


def one_way(graph):
    """The ties of a directed graph."""
    graph = nx.convert_node_labels_to_integers(graph)
    return graph.number_of_nodes(), [(one, other, False) for one, other in graph.edges()]


def mixed(seed, actors, ties, mutual=0.2, loops=0.05, again=0.1):
    """Ties at random: some mutual, some of an actor with itself, some there twice."""
    chance = random.Random(seed)
    found = []
    for _ in range(ties):
        if found and chance.random() < again:
            found.append(chance.choice(found))
            continue
        one = chance.randrange(actors)
        other = one if chance.random() < loops else chance.randrange(actors)
        found.append((one, other, chance.random() < mutual))
    return actors, found


def beside(*parts):
    """Graphs side by side, without a tie between them."""
    actors, ties = 0, []
    for count, own in parts:
        ties += [(one + actors, other + actors, mutual) for one, other, mutual in own]
        actors += count
    return actors, ties


def graphs():
    """Every graph by its name."""
    yield "nobody", (0, [])
    yield "one actor", (1, [])
    yield "one actor, tied with itself", (1, [(0, 0, False), (0, 0, True)])
    yield "two strangers", (2, [])
    yield "a pair, one way", (2, [(0, 1, False)])
    yield "a pair, mutual", (2, [(0, 1, True)])
    yield "a pair, three ties", (2, [(0, 1, False), (1, 0, False), (0, 1, False)])
    yield "seven strangers", (7, [])
    yield "a chain of two, one way", (3, [(0, 1, False), (1, 2, False)])
    yield "path of 12", both_ways(nx.path_graph(12))
    yield "path of 12, one way", one_way(nx.path_graph(12, create_using=nx.DiGraph))
    yield "ring of 9", both_ways(nx.cycle_graph(9))
    yield "ring of 10, one way", one_way(nx.cycle_graph(10, create_using=nx.DiGraph))
    yield "star of 8", both_ways(nx.star_graph(7))
    yield "star of 9, inwards", (9, [(leaf, 0, False) for leaf in range(1, 9)])
    yield "star of 9, outwards", (9, [(0, leaf, False) for leaf in range(1, 9)])
    yield "wheel of 11", both_ways(nx.wheel_graph(11))
    yield "complete 7", both_ways(nx.complete_graph(7))
    yield "complete 6, directed", one_way(nx.complete_graph(6, create_using=nx.DiGraph))
    yield "tournament of 8", (8, [(one, other, False) for one in range(8) for other in range(one + 1, 8)])
    yield "two parties of 4 and 6", both_ways(nx.complete_bipartite_graph(4, 6))
    yield "binary tree of depth 4", both_ways(nx.balanced_tree(2, 4))
    yield "tree of threes, downwards", one_way(nx.balanced_tree(3, 3, create_using=nx.DiGraph))
    yield "tree at random, 30", both_ways(nx.random_labeled_tree(30, seed=11))
    yield "caterpillar", both_ways(nx.Graph([(i, i + 1) for i in range(9)] + [(i, i + 20) for i in range(10)]))
    yield "grid 5 by 6", both_ways(nx.grid_2d_graph(5, 6))
    yield "ladder of 8", both_ways(nx.ladder_graph(8))
    yield "barbell 6-2-6", both_ways(nx.barbell_graph(6, 2))
    yield "lollipop 6-5", both_ways(nx.lollipop_graph(6, 5))
    yield "Petersen", both_ways(nx.petersen_graph())
    yield "karate club", both_ways(nx.Graph(nx.karate_club_graph().edges()))
    yield "Florentine families", both_ways(nx.florentine_families_graph())
    yield "southern women", both_ways(nx.davis_southern_women_graph())
    yield "Les Misérables", both_ways(nx.Graph(sorted(nx.les_miserables_graph().edges())))
    yield "ring of 6 cliques of 4", both_ways(nx.ring_of_cliques(6, 4))
    yield "caveman 5 by 5, rewired", both_ways(nx.relaxed_caveman_graph(5, 5, 0.15, seed=12))
    yield "connected caveman 4 by 6", both_ways(nx.connected_caveman_graph(4, 6))
    yield "four groups of 8", both_ways(nx.planted_partition_graph(4, 8, 0.6, 0.04, seed=13))
    yield "three groups of 10, directed", one_way(
        nx.planted_partition_graph(3, 10, 0.4, 0.03, seed=14, directed=True)
    )
    for seed, (size, near, rewired) in enumerate([(20, 4, 0.1), (30, 4, 0.3), (40, 6, 0.2)], 15):
        yield f"small world {size}-{near}-{rewired}", both_ways(
            nx.watts_strogatz_graph(size, near, rewired, seed=seed)
        )
    for seed, (size, ties) in enumerate([(25, 1), (30, 2), (40, 3)], 18):
        yield f"preferential {size}-{ties}", both_ways(nx.barabasi_albert_graph(size, ties, seed=seed))
    for seed, (size, chance) in enumerate([(10, 0.1), (20, 0.06), (25, 0.15), (30, 0.3), (45, 0.04)], 21):
        yield f"at random {size}-{chance}", both_ways(nx.gnp_random_graph(size, chance, seed=seed))
    for seed, (size, chance) in enumerate([(12, 0.08), (20, 0.1), (25, 0.2), (35, 0.03), (40, 0.06)], 26):
        yield f"at random {size}-{chance}, directed", one_way(
            nx.gnp_random_graph(size, chance, seed=seed, directed=True)
        )
    sizes = [(6, 10), (12, 14), (15, 40), (20, 20), (25, 60), (30, 45), (40, 120), (50, 70)]
    for seed, (size, ties) in enumerate(sizes, 31):
        yield f"mixed {size}-{ties}", mixed(seed, size, ties)
    yield "scale-free, directed", one_way(nx.DiGraph(nx.scale_free_graph(30, seed=39)))
    yield "two stars and a stranger", beside(both_ways(nx.star_graph(4)), both_ways(nx.star_graph(6)), (1, []))
    yield "ring, tree, clique, two alone", beside(
        both_ways(nx.cycle_graph(5)),
        one_way(nx.balanced_tree(2, 2, create_using=nx.DiGraph)),
        both_ways(nx.complete_graph(4)),
        (2, []),
    )
    yield "mixed parts", beside(mixed(40, 10, 20), (3, []), mixed(41, 8, 7), mixed(42, 5, 9))


# The reference ----------------------------------------------------------------------------------


def reference(actors, ties, chance):
    """What NetworkX says of the graph."""
    every, simple = nx.MultiDiGraph(), nx.DiGraph()
    every.add_nodes_from(range(actors))
    simple.add_nodes_from(range(actors))
    undirected_ties = nx.MultiGraph(every)
    for one, other, mutual in ties:
        every.add_edge(one, other)
        undirected_ties.add_edge(one, other)
        if mutual and one != other:
            every.add_edge(other, one)
        if one != other:
            simple.add_edges_from([(one, other), (other, one)] if mutual else [(one, other)])
    plain = simple.to_undirected()
    in_order = lambda values: [values[actor] for actor in range(actors)]
    touched = {end for one, other, _ in ties for end in (one, other)}
    degrees = in_order(dict(plain.degree()))
    most = (actors - 1) * (actors - 2)
    arcs = simple.number_of_edges()
    own = lambda actor: undirected_ties.number_of_edges(actor, actor)
    return {
        "ties": len(ties),
        "touched": len(touched),
        "density": nx.density(simple) if actors else 0.0,
        "reciprocity": nx.overall_reciprocity(simple) if arcs else 0.0,
        # NetworkX has no centralisation: Freeman's sum of differences, over that of a star.
        "centralisation": sum(max(degrees) - degree for degree in degrees) / most if actors > 2 else 0.0,
        "components": sorted((len(part) for part in nx.connected_components(plain)), reverse=True),
        "articulation_points": sorted(nx.articulation_points(plain)),
        "bridges": sorted(sorted(bridge) for bridge in nx.bridges(plain)),
        "degree": [undirected_ties.degree(actor) - own(actor) for actor in range(actors)],
        "degree_in": in_order(dict(every.in_degree())),
        "degree_out": in_order(dict(every.out_degree())),
        "betweenness": in_order(nx.betweenness_centrality(plain)),
        "betweenness_along": in_order(nx.betweenness_centrality(simple)),
        "closeness": in_order(nx.closeness_centrality(plain)),
        "closeness_along": in_order(nx.closeness_centrality(simple)),
        "communities": communities(plain, chance),
        "paths": list(paths(plain, simple, chance)),
    }


def communities(plain, chance):
    """Partitions with their modularity, and the best of those that NetworkX finds itself."""
    if not plain.number_of_edges():
        return {"partitions": [], "best": 0.0}
    actors = plain.number_of_nodes()
    found = [greedy_modularity_communities(plain)]
    found += [louvain_communities(plain, seed=seed) for seed in range(10)]
    best = max(found, key=lambda parts: modularity(plain, parts))
    labels = [chance.randrange(1 + actors // 4) for _ in range(actors)]
    by_chance = [{actor for actor in plain if labels[actor] == label} for label in set(labels)]
    return {
        "partitions": [
            {"of": [place_of(actor, parts) for actor in range(actors)], "modularity": modularity(plain, parts)}
            for parts in (found[0], best, by_chance, [set(plain)])
        ],
        "best": modularity(plain, best),
    }


def place_of(actor, parts):
    return next(place for place, part in enumerate(parts) if actor in part)


def paths(plain, simple, chance):
    """All shortest paths of a few pairs, either way and along the ties."""
    if plain.number_of_nodes() == 0:
        return
    actors = sorted(plain)
    for _ in range(4):
        one, other = chance.choice(actors), chance.choice(actors)
        for way, graph in (("either", plain), ("along", simple)):
            there = nx.has_path(graph, one, other)
            found = sorted(nx.all_shortest_paths(graph, one, other)) if there else []
            yield {"from": one, "to": other, "way": way, "count": len(found), "first": found[:6]}


def written():
    """The whole file."""
    pinned = REQUIREMENTS.read_text().strip().removeprefix("networkx==")
    if nx.__version__ != pinned:
        sys.exit(f"NetworkX {nx.__version__} is installed; {REQUIREMENTS.name} asks for {pinned}")
    made = []
    for name, (actors, ties) in graphs():
        chance = random.Random(name)
        values = reference(actors, ties, chance)
        made.append({"name": name, "actors": actors, "ties": ties, "reference": values})
    lines = ",\n".join(json.dumps(graph, ensure_ascii=False, separators=(",", ":")) for graph in made)
    return f'{{"networkx":"{nx.__version__}","graphs":[\n{lines}\n]}}\n'


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--check", action="store_true", help="write nothing; fail if the file is out of date")
    check = asked.parse_args().check
    text = written()
    if not check:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(text, encoding="utf-8")
    elif not FILE.exists() or FILE.read_text(encoding="utf-8") != text:
        sys.exit(f"{FILE} is out of date: python3 scripts/networkx/reference.py")


if __name__ == "__main__":
    main()
