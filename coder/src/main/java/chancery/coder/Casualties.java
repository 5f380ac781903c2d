package chancery.coder;

import chancery.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the dead and wounded whom nobody is said to have hit to the attack that is told beside them: one event, not two. */
final class Casualties {
    private static final String ASSAULT = "ASSAULT";
    private static final int SENTENCES_AFTER = 2;
    private static final int SENTENCES_BEFORE = 1;

    private Casualties() {}

    static List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (Draft draft : drafts) {
            attack(draft, joined).ifPresent(attack -> {
                joined.set(joined.indexOf(attack), join(attack, draft));
                joined.remove(draft);
            });
        }
        return joined;
    }

    /** The attack by somebody that stands in the same sentence, in the two before it or in the one behind it. */
    private static Optional<Draft> attack(Draft hurt, List<Draft> drafts) {
        return isHurtByNobody(hurt)
                ? drafts.stream().filter(other -> isAttackBeside(other, hurt)).findFirst()
                : Optional.empty();
    }

    private static boolean isHurtByNobody(Draft draft) {
        return draft.kind().event().equals(ASSAULT) && draft.actors().isEmpty() && Merging.happens(draft.status());
    }

    private static boolean isAttackBeside(Draft other, Draft hurt) {
        int distance =
                hurt.first().sentence().index() - other.first().sentence().index();
        return other.kind().event().equals(ASSAULT)
                && !other.actors().isEmpty()
                && Merging.happens(other.status())
                && distance <= SENTENCES_AFTER
                && distance >= -SENTENCES_BEFORE
                && Merging.compatible(other.kind().mode(), hurt.kind().mode())
                && Merging.sameTime(other, hurt)
                && isPossible(other, hurt);
    }

    /** Nobody is hit twice by name: who was killed lives where the attack was, or the attack has no other aim. */
    private static boolean isPossible(Draft attack, Draft hurt) {
        return attack.recipients().isEmpty()
                || hurt.recipients().stream()
                        .flatMap(m -> m.actors().stream())
                        .anyMatch(one -> attack.recipients().stream()
                                .flatMap(m -> m.actors().stream())
                                .anyMatch(aim -> aim.country().equals(one.country())));
    }

    private static Draft join(Draft attack, Draft hurt) {
        Draft whole = Merging.join(attack, hurt);
        List<Mention> recipients = attack.recipients().isEmpty() ? hurt.recipients() : attack.recipients();
        return whole.withParties(attack.actors(), recipients);
    }
}
