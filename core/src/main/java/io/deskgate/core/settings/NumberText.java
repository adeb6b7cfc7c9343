package io.deskgate.core.settings;

/** A whole number between two bounds, both included. */
record NumberText(int least, int most) implements TextForm<Integer> {
    @Override
    public Integer read(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, together with numbers out of bounds
        }
        throw new IllegalArgumentException("expected " + expects() + ", got \"" + text + "\"");
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }

    @Override
    public String expects() {
        return "a number from " + least + " to " + most;
    }
}
