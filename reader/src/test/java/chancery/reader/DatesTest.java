package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-05-12",
                "2015-05-12T08:30:00Z",
                "20150512",
                "20150512083000",
                "2015/05/12",
                " 12 May 2015 ",
                "12 may 2015",
                "May 12, 2015",
                "Tue, 12 May 2015 08:30:00 GMT"
            })
    void dayIsReadAsWritten(String written) {
        assertThat(Dates.parse(written)).contains(LocalDate.of(2015, 5, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2015-02-30", "12/05/2015", "last Tuesday", "1234567", "201505121"})
    void whatNamesNoDayGivesNone(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }

    @Test
    void fileNameMayHoldTheDay() {
        assertThat(Dates.inName("sochi_20150512.txt")).contains(LocalDate.of(2015, 5, 12));
        assertThat(Dates.inName("report-1234567890.txt")).isEmpty();
    }
}
