package io.deskgate.persistence;

/** Loads jOOQ aside. Not a lambda: to link the first one of a process takes a while, and this is the longest way. */
final class JooqLoading extends Thread {
    private JooqLoading() {
        super("jooq");
    }

    static void begin() {
        Thread loading = new JooqLoading();
        loading.setDaemon(true);
        loading.start();
    }

    @Override
    public void run() {
        Jooq.load();
    }
}
