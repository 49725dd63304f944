package lianqiao.licence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A page of a Word file: a title, a table of what is what, paragraphs. */
final class WordPage {
    private static final int WHOLE = 16;

    private final String title;
    private final String over;
    private final List<String[]> facts = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    /** @param over a line above the title, as that it is a draft */
    WordPage(String title, String over) {
        this.title = title;
        this.over = over;
    }

    /** A row of the table; what is not known is left blank to be filled in by hand. */
    WordPage fact(String name, String value) {
        facts.add(new String[] {name, value});
        return this;
    }

    WordPage paragraph(String text) {
        paragraphs.add(text);
        return this;
    }

    byte[] bytes() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            line(document.createParagraph(), over, 10, false);
            line(document.createParagraph(), title, WHOLE, true);
            table(document);
            for (var text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(XWPFParagraph paragraph, String text, int size, boolean bold) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
    }

    private void table(XWPFDocument document) {
        if (facts.isEmpty()) {
            return;
        }
        var table = document.createTable(facts.size(), 2);
        table.setWidth("100%");
        for (var row = 0; row < facts.size(); row++) {
            table.getRow(row).getCell(0).setText(facts.get(row)[0]);
            table.getRow(row).getCell(0).setWidth("28%");
            table.getRow(row).getCell(1).setText(facts.get(row)[1]);
        }
    }
}
