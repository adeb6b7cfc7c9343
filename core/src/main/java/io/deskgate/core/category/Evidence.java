package io.deskgate.core.category;

/**
 * One sign of who wrote a message.
 *
 * @param category what it speaks for
 * @param where the name of the header field, {@code Subject}, {@code text}, or the media type of a part
 * @param said what stands there, shortened, without control characters
 */
public record Evidence(Category category, Strength strength, String where, String said) {
    @Override
    public String toString() {
        return category + " " + strength + " " + where + ": " + said;
    }
}
