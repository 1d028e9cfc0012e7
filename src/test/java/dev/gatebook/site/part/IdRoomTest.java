package dev.gatebook.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdRoomTest {
  @ParameterizedTest
  @CsvSource({
    "1.1, ''",
    "P3-M01, ''",
    "P2_T8.1, ids-m",
    "ABCDEFGHIJKL, ids-m",
    "ABCDEFGHIJKLM, ids-l"
  })
  void the_longest_id_decides_how_much_room_there_is(String longest, String style) {
    assertThat(IdRoom.of(Stream.of("1", longest, "2"))).isEqualTo(style);
  }

  @ParameterizedTest
  @CsvSource({"\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80, ''"})
  void a_sign_of_two_units_counts_once(String id, String style) {
    assertThat(IdRoom.of(Stream.of(id))).isEqualTo(style);
  }
}
