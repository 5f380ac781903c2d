package chancery.model;

import java.util.List;

/**
 * What kind of event: a PLOVER event with its mode, contexts and CAMEO code.
 *
 * @param event PLOVER event, upper case ("ACCUSE")
 * @param mode PLOVER mode, lower case, or empty
 * @param cameo CAMEO code, always text ("0354")
 * @param contexts PLOVER contexts in alphabetical order
 */
public record Kind(String event, String mode, String cameo, List<String> contexts) {
    public Kind {
        contexts = contexts.stream().distinct().sorted().toList();
    }
}
