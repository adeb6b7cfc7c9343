package io.deskgate.core.reply;

/** One kind of evidence that the last lines of what is new are not said by anybody. */
interface Ending {
    /**
     * Where it begins, within the lines from {@code from} to before {@code to}, of which the last is not blank; {@code
     * to} when it does not.
     */
    int start(Lines lines, int from, int to);
}
