package io.deskgate.web;

/** A file that is part of every page. Its address changes with its content, so a browser may keep it for ever. */
record StaticFile(String name, String mediaType, byte[] bytes, String version) {
    String address() {
        return StaticFiles.FOLDER + name + "?v=" + version;
    }
}
