package lianqiao.kpi;

import java.util.List;
import java.util.stream.Stream;

/** How the figure of an indicator is worked out of what was counted. The span that it looks at follows from the indicator's shape. */
sealed interface Working {
    /** The measures that it looks at, the one whose entries stand behind the figure first. */
    List<Term> terms();

    /** How it is worked out, for whoever reads the figure. */
    Method method();

    enum Method {
        /** Several measures added up over the span. */
        COUNTED,
        /** Each subject once, however often it counts within the span. */
        EACH_ONCE,
        /** Against the year before. */
        GROWTH,
        /** The even yearly growth that leads from the year before the period to this one. */
        AVERAGE_GROWTH,
        RATIO,
        /** As somebody outside stated it last. */
        STATED,
        /** The mean of what was stated for each year of the period. */
        STATED_MEAN,
        /** The lowest of all: each one has to reach the target. */
        LOWEST,
        /** Those that are there and whose own figure is high enough. */
        PRESENT_WITH
    }

    record Count(List<Term> terms) implements Working {
        @Override
        public Method method() {
            return Method.COUNTED;
        }
    }

    record Once(Term term) implements Working {
        @Override
        public List<Term> terms() {
            return List.of(term);
        }

        @Override
        public Method method() {
            return Method.EACH_ONCE;
        }
    }

    record Growth(List<Term> terms, boolean average) implements Working {
        @Override
        public Method method() {
            return average ? Method.AVERAGE_GROWTH : Method.GROWTH;
        }
    }

    record Ratio(Term of, Term to) implements Working {
        @Override
        public List<Term> terms() {
            return List.of(of, to);
        }

        @Override
        public Method method() {
            return Method.RATIO;
        }
    }

    /**
     * @param ofIndicator among statements on many indicators those on this one
     * @param mean of the years of the period
     * @param yearly only what was stated within the year
     */
    record Stated(Term term, boolean ofIndicator, boolean mean, boolean yearly) implements Working {
        @Override
        public List<Term> terms() {
            return List.of(term);
        }

        @Override
        public Method method() {
            return mean ? Method.STATED_MEAN : Method.STATED;
        }
    }

    /** @param perSubject the latest of each subject, this year's or the last one's; else each fact of the span */
    record Lowest(Term term, boolean perSubject) implements Working {
        @Override
        public List<Term> terms() {
            return List.of(term);
        }

        @Override
        public Method method() {
            return Method.LOWEST;
        }
    }

    /** @param least what the latest figure of each has to reach, as it is kept */
    record PresentWith(Term present, Term with, long least) implements Working {
        @Override
        public List<Term> terms() {
            return Stream.of(with, present).toList();
        }

        @Override
        public Method method() {
            return Method.PRESENT_WITH;
        }
    }
}
