package chancery.app;

import ai.onnxruntime.OrtEnvironment;
import chancery.coder.Coder;
import chancery.coder.codebook.Codebook;
import chancery.model.Article;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery doctor}: tries every part and says what to do about those that do not work. */
@Command(
        name = "doctor",
        description = "Tries every part of Chancery on this machine and says what to do where one does not work.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final int OLDEST_JAVA = 21;
    private static final long LEAST_MEMORY = 500_000_000;
    private static final List<String> MODEL = List.of("parser.onnx", "embeddings.bin", "vocabulary.txt", "labels.txt");
    private static final String SENTENCE =
            "France's foreign minister met the president of Kenya in Nairobi on Tuesday.";

    private final PrintWriter out;
    private int failures;

    @Mixin
    CodebookOption codebook = new CodebookOption();

    DoctorCommand(Streams streams) {
        this.out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    }

    /** One part: what it says when it works; an exception when it does not. */
    @FunctionalInterface
    private interface Part {
        String tried() throws Exception;
    }

    @Override
    public Integer call() {
        String rebuild = "remove the folders called target and run ./chancery again.";
        part("Java", "install a JDK of version 21 or newer.", DoctorCommand::java);
        part("memory", "close other programs or give Java more with JAVA_TOOL_OPTIONS=-Xmx1g.", DoctorCommand::memory);
        part("ONNX Runtime", "this processor or operating system is not one it is built for.", DoctorCommand::onnx);
        part("language model", rebuild, DoctorCommand::model);
        part("codebook", "mend the line that is named.", () -> frames(codebook.codebook()));
        part("coding", rebuild, () -> sentence(codebook.codebook()));
        out.flush();
        return failures > 0 ? 1 : 0;
    }

    private void part(String name, String remedy, Part part) {
        try {
            out.println("ok   " + name + ": " + part.tried());
        } catch (Exception | LinkageError e) {
            failures++;
            out.println(
                    "not  " + name + ": " + Printable.line(String.valueOf(e.getMessage())) + " What to do: " + remedy);
        }
        out.flush();
    }

    private static String java() {
        String found = Runtime.version().feature() + " in " + System.getProperty("java.home");
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new IllegalStateException(found + " is too old.");
        }
        return found;
    }

    private static String memory() {
        long most = Runtime.getRuntime().maxMemory();
        String found = most / 1_000_000 + " MB";
        if (most < LEAST_MEMORY) {
            throw new IllegalStateException(found + " where " + LEAST_MEMORY / 1_000_000 + " MB are needed.");
        }
        return found;
    }

    private static String onnx() {
        return OrtEnvironment.getEnvironment().getVersion() + " loads on " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    private static String model() throws IOException {
        long bytes = 0;
        for (String file : MODEL) {
            try (InputStream in = Coder.class.getResourceAsStream("/chancery/language/" + file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing.");
                }
                bytes += in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return String.format(Locale.ROOT, "%s, %.1f MB", String.join(", ", MODEL), bytes / 1e6);
    }

    private static String frames(Codebook codebook) {
        return codebook.frames().size() + " frames for "
                + codebook.ontology().events().size() + " events";
    }

    private static String sentence(Codebook codebook) {
        Article article = Article.of("doctor", Optional.of(LocalDate.of(2015, 5, 12)), SENTENCE);
        try (Coder coder = new Coder(codebook)) {
            Finding finding = coder.code(article).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("\"" + SENTENCE + "\" gave nothing."));
            Optional<Place> place = finding instanceof Event event ? event.where() : Optional.empty();
            long id = place.map(Place::geonamesId)
                    .filter(number -> number > 0)
                    .orElseThrow(() -> new IllegalStateException("the gazetteer does not know Nairobi."));
            return "\"" + finding.quote().words() + "\" gives " + finding.frame() + ", Nairobi is GeoNames " + id;
        }
    }
}
