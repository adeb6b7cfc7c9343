package io.deskgate.mime;

import io.deskgate.core.email.ParserLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts that hold no other parts: texts into passages, everything else goes to the files. */
final class Leaves {
    private final HeaderText text;
    private final Files files;
    private final TextShelf texts;
    private final TextShelf htmls;

    Leaves(HeaderText text, Files files) {
        ParserLimits limits = text.limits();
        this.text = text;
        this.files = files;
        this.texts = new TextShelf(limits.textChars(), text.defects());
        this.htmls = new TextShelf(limits.htmlChars(), text.defects());
    }

    /** What the part says; nothing when it is a file. */
    List<Passage> read(Part part, Place place, InputStream in) throws IOException {
        if (Reading.isForOtherScreens(part, place)) {
            return List.of();
        }
        if (!Reading.isText(part, place)) {
            files.keep(part, place, in);
            return List.of();
        }
        boolean html = part.type().isHtml();
        TextShelf.Sheet sheet = (html ? htmls : texts).sheet();
        ByteSink target = html ? sheet : new Enclosures(sheet, files.shelves(), text);
        part.encoding().decoder(target, text.defects()).takeAll(in);
        return List.of(passage(part, sheet.collected()));
    }

    /** What stands where the parts of a multipart should be. */
    List<Passage> preamble(Multipart multipart) {
        TextShelf.Sheet sheet = texts.sheet();
        Collected preamble = multipart.preamble();
        sheet.write(preamble.bytes(), 0, preamble.length());
        sheet.finish();
        return List.of(passage(multipart.part().asText(), sheet.collected()));
    }

    /** Bytes of text that may still come. */
    int roomForText() {
        return texts.room();
    }

    /** Everything the message says, when this is what its parts say: an invitation is summed up in front. */
    List<Passage> all(List<Passage> said) {
        List<Passage> words = Passage.sayAnything(said) ? said : files.boxes().said();
        if (files.invitation().isEmpty()) {
            return words;
        }
        List<Passage> all = new ArrayList<>(words);
        all.add(0, Passage.ofText(files.invitation().concat("\n")));
        return all;
    }

    private Passage passage(Part part, Collected bytes) {
        return new TextPart(part, text).passage(bytes);
    }
}
