package lianqiao.chain;

import java.util.regex.Pattern;

/**
 * Whether a title reads like that of a patent (一种…, …及其制备方法) rather than a heading or a name. Such a title names one thing at
 * length, so more can be asked of what speaks for a node.
 */
final class PatentTitle {
    private static final Pattern READS_LIKE_ONE =
            Pattern.compile("^(?:一[种类款株]|基于)|及其(?:制备|应用|制作|生产|使用|控制|检测|合成|制造|用途|加工)|及(?:其)?(?:方法|应用)$");

    private PatentTitle() {}

    static boolean is(String title) {
        return title.indexOf('；') < 0 && READS_LIKE_ONE.matcher(title).find();
    }
}
