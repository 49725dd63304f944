package lianqiao.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A contract as a Word file: A4, its articles with heads, and on every page that it is a draft for a lawyer to check. */
final class ContractDocument {
    static final String DRAFT = "草案，须由律师审核";

    private static final String FONT = "宋体";
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_440;
    private static final int INDENT = 420;

    private ContractDocument() {}

    /** @param note what stands at the foot of each page beside its number: which version it is */
    static byte[] of(List<ContractLine> lines, String note) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            paper(document);
            head(document);
            foot(document, note);
            lines.forEach(line -> write(document.createParagraph(), line));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void paper(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margin = section.addNewPgMar();
        var wide = BigInteger.valueOf(MARGIN);
        margin.setTop(wide);
        margin.setBottom(wide);
        margin.setLeft(wide);
        margin.setRight(wide);
    }

    private static void head(XWPFDocument document) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = run(head, DRAFT, 10);
        run.setColor("9C1C1C");
        run.setBold(true);
    }

    private static void foot(XWPFDocument document, String note) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        run(foot, note + "　第 ", 9);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        run(foot, " 页", 9);
    }

    private static void write(XWPFParagraph paragraph, ContractLine line) {
        switch (line.style()) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingAfter(240);
                run(paragraph, line.text(), 18).setBold(true);
            }
            case HEADING -> {
                paragraph.setSpacingBefore(180);
                paragraph.setKeepNext(true);
                run(paragraph, line.text(), 12).setBold(true);
            }
            case TEXT -> {
                paragraph.setSpacingBetween(1.4);
                paragraph.setIndentationFirstLine(INDENT);
                run(paragraph, line.text(), 11);
            }
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        return run;
    }
}
