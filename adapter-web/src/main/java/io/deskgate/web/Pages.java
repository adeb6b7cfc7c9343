package io.deskgate.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Fills templates. All text is escaped for its place unless a template says otherwise. */
final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    String render(String template, Object model) {
        StringOutput page = new StringOutput();
        engine.render(template + ".jte", model, page);
        return page.toString();
    }
}
