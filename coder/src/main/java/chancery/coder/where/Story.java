package chancery.coder.where;

import chancery.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides between the readings of the names of one story: what stands beside a name counts most, then the company it keeps. */
final class Story {
    private static final double[] SHARPNESS = {0.5, 0.9, 1.3, 1.3};

    private final String text;
    private final Readings readings;
    private final Beside beside;
    private final Map<String, Name> names = new LinkedHashMap<>();

    Story(String text, Atlas atlas, Readings readings) {
        this.text = text;
        this.readings = readings;
        this.beside = new Beside(text, atlas);
    }

    /** What each span means, in their order; empty where nothing is known of the name. */
    List<Optional<Resolved>> resolve(List<Span> spans) {
        List<Name> mentioned = new ArrayList<>();
        for (Span span : spans) {
            Name name = names.computeIfAbsent(key(span), key -> new Name(readings.of(words(span))));
            name.mention(beside.of(span));
            mentioned.add(name);
        }
        for (double sharpness : SHARPNESS) {
            Company company = new Company(List.copyOf(names.values()), sharpness);
            names.values().forEach(name -> name.judge(company));
        }
        List<Optional<Resolved>> resolved = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            resolved.add(mentioned.get(i).choice(beside.of(spans.get(i))));
        }
        return resolved;
    }

    private String words(Span span) {
        return text.substring(span.begin(), span.end());
    }

    private String key(Span span) {
        String bare = words(span).replaceFirst("['’]s?$", "");
        return readings.isAbbreviation(bare) ? bare : Fold.fold(bare);
    }
}
