package chancery.coder.where;

import chancery.coder.codebook.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The cities of the world in flat arrays, found by binary search over their folded names; places stand in falling order of population. */
final class Gazetteer {
    private static final String FILE = "places/cities.bin.gz";
    private static final double DEGREE = 1e5;
    private static final SiteKind[] KINDS = SiteKind.values();

    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final int[] divisions;
    private final int[] nameStarts;
    private final int[] keyStarts;
    private final int[] postStarts;
    private final int[] posts;
    private final byte[] names;
    private final byte[] keys;
    private final String[] codes;

    private Gazetteer(ByteBuffer data) {
        ids = ints(data);
        latitudes = ints(data);
        longitudes = ints(data);
        populations = ints(data);
        divisions = ints(data);
        nameStarts = ints(data);
        keyStarts = ints(data);
        postStarts = ints(data);
        posts = ints(data);
        names = blob(data);
        keys = blob(data);
        codes = new String(blob(data), StandardCharsets.UTF_8).split("\n", -1);
    }

    /** Reads the shipped table. */
    static Gazetteer read(Sources sources) {
        byte[] packed = sources.bytes(FILE);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            byte[] data = new byte[unpackedSize(packed)];
            in.readNBytes(data, 0, data.length);
            return new Gazetteer(ByteBuffer.wrap(data));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the codebook file " + FILE + ".", e);
        }
    }

    /** The last four bytes of a gzip file are the size of what it holds. */
    private static int unpackedSize(byte[] packed) {
        return ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(packed.length - 4);
    }

    private static int[] ints(ByteBuffer data) {
        int[] values = new int[data.getInt()];
        data.asIntBuffer().get(values);
        data.position(data.position() + 4 * values.length);
        return values;
    }

    private static byte[] blob(ByteBuffer data) {
        byte[] bytes = new byte[data.getInt()];
        data.get(bytes);
        return bytes;
    }

    /** The number of places. */
    int size() {
        return ids.length;
    }

    /** The places of that folded name, biggest first. */
    List<Site> sites(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = keyStarts.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compare(keys, keyStarts[middle], keyStarts[middle + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return postings(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return List.of();
    }

    private List<Site> postings(int key) {
        List<Site> sites = new ArrayList<>();
        for (int i = postStarts[key]; i < postStarts[key + 1]; i++) {
            sites.add(site(posts[i]));
        }
        return sites;
    }

    private Site site(int place) {
        String name =
                new String(names, nameStarts[place], nameStarts[place + 1] - nameStarts[place], StandardCharsets.UTF_8);
        String code = codes[divisions[place] >>> 3];
        int dot = code.indexOf('.');
        return new Site(
                name,
                KINDS[divisions[place] & 7],
                code.substring(0, dot),
                dot == code.length() - 1 ? "" : code,
                ids[place],
                latitudes[place] / DEGREE,
                longitudes[place] / DEGREE,
                populations[place]);
    }
}
