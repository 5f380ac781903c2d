package chancery.app;

/** How far the work is. */
record Progress(int filesRead, int files, long stories, long findings) {}
