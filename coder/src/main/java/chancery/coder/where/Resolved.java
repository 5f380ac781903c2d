package chancery.coder.where;

/** A site that was chosen and why. */
record Resolved(Site site, String why) {}
