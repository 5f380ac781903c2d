package chancery.app.output;

import chancery.app.output.Outputs.Evidence;
import chancery.coder.Explanation;
import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/** One finding a line, in PLOVER's field names. */
final class JsonLines implements Output {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintWriter out;
    private final PloverJson plover;

    JsonLines(PrintWriter out, Evidence evidence) {
        this.out = out;
        this.plover = new PloverJson(JSON, evidence);
    }

    @Override
    public void story(Explanation story) {
        story.findings()
                .forEach(
                        finding -> out.print(JSON.writeValueAsString(plover.finding(story.article(), finding)) + "\n"));
        out.flush();
    }
}
