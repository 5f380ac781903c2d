package chancery.app.bench;

import chancery.coder.codebook.Sources;
import chancery.coder.when.TimeExpression;
import chancery.coder.when.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Time expressions with their TIMEX3 values. */
final class TimesTask implements Task {
    private final When when = new When(Sources.shipped());

    @Override
    public ObjectNode predict(ObjectNode document) {
        ObjectNode answer = Json.answer(document);
        ArrayNode times = answer.putArray("times");
        for (TimeExpression time : when.expressions(Json.article(document))) {
            ObjectNode node = times.addObject();
            node.set("span", Json.span(time.quote().span()));
            node.put("type", time.type()).put("value", time.value());
        }
        return answer;
    }
}
