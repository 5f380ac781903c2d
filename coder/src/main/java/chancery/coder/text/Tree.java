package chancery.coder.text;

/** The maximum spanning tree with exactly one root (Chu and Liu 1965, Edmonds 1967), cycles contracted in place. */
final class Tree {
    /** Taken off every arc from ROOT, so that the best tree has as few of them as can be: one. */
    private static final double ROOT_COST = 1e7;

    /** Scores beyond it tell nothing more, and would drown the cost. */
    private static final float HIGHEST = 1e4f;

    private final int size;
    private final double[] scores;
    /** The arc between words that an arc between contracted nodes stands for: dependent * size + head. */
    private final int[] origins;

    private final boolean[] active;
    private final int[] best;
    private final int[] node;
    private final int[] parent;
    private final int[][] members;
    private final int[][] memberArcs;
    private int nodes;

    private Tree(float[] arcs, int size) {
        this.size = size;
        this.scores = new double[size * size];
        this.origins = new int[size * size];
        this.active = new boolean[size];
        this.best = new int[size];
        this.node = new int[size];
        this.parent = new int[2 * size];
        this.members = new int[2 * size][];
        this.memberArcs = new int[2 * size][];
        this.nodes = size;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (k % size == 0 ? -ROOT_COST : 0)
                    + (Float.isNaN(arcs[k]) ? 0 : Math.clamp(arcs[k], -HIGHEST, HIGHEST));
            origins[k] = k;
        }
        for (int slot = 0; slot < size; slot++) {
            active[slot] = true;
            node[slot] = slot;
            parent[slot] = -1;
        }
    }

    /**
     * The head of each word.
     *
     * @param arcs scores, row by row: dependent x head, row and column 0 being ROOT
     * @param size number of rows
     * @return for each row its head; 0, never used, for ROOT itself
     */
    static int[] heads(float[] arcs, int size) {
        int[] greedy = new int[size];
        int roots = 0;
        for (int dependent = 1; dependent < size; dependent++) {
            greedy[dependent] = greedyHead(arcs, size, dependent);
            roots += greedy[dependent] == 0 ? 1 : 0;
        }
        if (roots == 1 && isTree(greedy)) {
            return greedy;
        }
        return new Tree(arcs, size).solve();
    }

    /** Whether every word reaches ROOT, which is node 0. */
    static boolean isTree(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at != 0 && seen[at] == start) {
                return false;
            }
        }
        return true;
    }

    private static int greedyHead(float[] arcs, int size, int dependent) {
        int head = dependent == 1 && size > 2 ? 2 : dependent == 1 ? 0 : 1;
        for (int other = 0; other < size; other++) {
            if (other != dependent && arcs[dependent * size + other] > arcs[dependent * size + head]) {
                head = other;
            }
        }
        return head;
    }

    private int[] solve() {
        for (int slot = 1; slot < size; slot++) {
            best[slot] = bestHead(slot);
        }
        for (int[] cycle = cycle(); cycle.length > 0; cycle = cycle()) {
            contract(cycle);
        }
        return expand();
    }

    private int bestHead(int slot) {
        int head = -1;
        for (int other = 0; other < size; other++) {
            boolean candidate = active[other] && other != slot;
            if (candidate && (head < 0 || scores[slot * size + other] > scores[slot * size + head])) {
                head = other;
            }
        }
        return head;
    }

    private int[] cycle() {
        int[] seen = new int[size];
        for (int start = 1; start < size; start++) {
            int at = start;
            while (at != 0 && active[at] && seen[at] == 0) {
                seen[at] = start;
                at = best[at];
            }
            if (at != 0 && active[at] && seen[at] == start) {
                return around(at);
            }
        }
        return new int[0];
    }

    private int[] around(int start) {
        int length = 1;
        for (int at = best[start]; at != start; at = best[at]) {
            length++;
        }
        int[] cycle = new int[length];
        int at = start;
        for (int k = 0; k < length; k++) {
            cycle[k] = at;
            at = best[at];
        }
        return cycle;
    }

    private void contract(int[] cycle) {
        int[] inside = new int[cycle.length];
        int[] arcs = new int[cycle.length];
        double[] kept = new double[cycle.length];
        for (int k = 0; k < cycle.length; k++) {
            inside[k] = node[cycle[k]];
            arcs[k] = origins[cycle[k] * size + best[cycle[k]]];
            kept[k] = scores[cycle[k] * size + best[cycle[k]]];
            parent[inside[k]] = nodes;
            active[cycle[k]] = false;
        }
        int slot = cycle[0];
        for (int other = 0; other < size; other++) {
            if (active[other]) {
                joinArcs(cycle, kept, other);
            }
        }
        active[slot] = true;
        node[slot] = nodes;
        parent[nodes] = -1;
        members[nodes] = inside;
        memberArcs[nodes++] = arcs;
        redirect(cycle);
    }

    /** The best arc from the node into the cycle and back; entering at a word gives up that word's arc in the cycle. */
    private void joinArcs(int[] cycle, double[] kept, int other) {
        int slot = cycle[0];
        int enter = 0;
        int leave = 0;
        for (int k = 1; k < cycle.length; k++) {
            if (scores[cycle[k] * size + other] - kept[k] > scores[cycle[enter] * size + other] - kept[enter]) {
                enter = k;
            }
            if (scores[other * size + cycle[k]] > scores[other * size + cycle[leave]]) {
                leave = k;
            }
        }
        scores[slot * size + other] = scores[cycle[enter] * size + other] - kept[enter];
        origins[slot * size + other] = origins[cycle[enter] * size + other];
        scores[other * size + slot] = scores[other * size + cycle[leave]];
        origins[other * size + slot] = origins[other * size + cycle[leave]];
    }

    private void redirect(int[] cycle) {
        best[cycle[0]] = bestHead(cycle[0]);
        for (int slot = 1; slot < size; slot++) {
            if (active[slot] && !active[best[slot]]) {
                best[slot] = cycle[0];
            }
        }
    }

    private int[] expand() {
        int[] heads = new int[size];
        int[] entered = new int[nodes];
        for (int slot = 1; slot < size; slot++) {
            if (active[slot]) {
                take(origins[slot * size + best[slot]], node[slot], heads, entered);
            }
        }
        for (int at = nodes - 1; at >= size; at--) {
            int open = memberWith(entered[at], at);
            for (int k = 0; k < members[at].length; k++) {
                if (members[at][k] == open) {
                    entered[open] = entered[at];
                } else {
                    take(memberArcs[at][k], members[at][k], heads, entered);
                }
            }
        }
        return heads;
    }

    private void take(int arc, int into, int[] heads, int[] entered) {
        heads[arc / size] = arc % size;
        entered[into] = arc / size;
    }

    private int memberWith(int word, int whole) {
        int at = word;
        while (parent[at] != whole) {
            at = parent[at];
        }
        return at;
    }
}
