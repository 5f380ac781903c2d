package chancery.app;

import chancery.coder.who.PhraseActor;
import chancery.coder.who.Who;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery actors}: says whom a phrase names and how it was found out. */
@Command(
        name = "actors",
        description = "Says whom a phrase names and how it was found out.",
        mixinStandardHelpOptions = true)
final class ActorsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PHRASE",
            description = "Words as a story would write them: Norwegian Foreign Minister.")
    List<String> phrase = List.of();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Day at which offices are looked up: 2015-05-12 (default: as the tables end).")
    @Nullable
    String date;

    @Option(
            names = "--country",
            paramLabel = "CONTEXT",
            description = "Country that is meant where the phrase names none: Norway, Norwegian, Oslo or NOR.")
    String country = "";

    @Mixin
    CodebookOption codebook = new CodebookOption();

    private final PrintWriter out;

    ActorsCommand(Streams streams) {
        this.out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        if (phrase.isEmpty()) {
            throw new UsageException(
                    "actors needs a PHRASE, or grow and stories. \"chancery actors --help\" tells more.");
        }
        Optional<LocalDate> day = Days.option("--date", date);
        Who who = new Who(codebook.codebook().sources());
        if (!country.isBlank() && who.country(country).isEmpty()) {
            throw new UsageException("--country: \"" + country + "\" names no country that the codebook knows.");
        }
        show(who.resolve(String.join(" ", phrase), country, day), day);
        out.flush();
        return 0;
    }

    private void show(PhraseActor actor, Optional<LocalDate> day) {
        out.println("\"" + Printable.line(String.join(" ", phrase)) + "\""
                + day.map(d -> ", " + d).orElse(""));
        line("name", actor.name());
        line("country", actor.country());
        line("sector", actor.sector() + (actor.secondSector().isEmpty() ? "" : ", " + actor.secondSector()));
        line("found", actor.resolution());
    }

    private void line(String what, String value) {
        out.println("  " + what + ": " + (value.isEmpty() ? "-" : value));
    }
}
