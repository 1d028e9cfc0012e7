package dev.gatebook.artifact.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagScanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a>text|0",
        "<a|0",
        "<abc|2",
        "<a b='>>|6",
        "<a b=\">'|6",
        "<a b='\">'>x|0",
        "<!-- <abc|0",
        "<!-- -- > ---><abc|2",
        "<!----><abc|2",
        "<![CDATA[<abc|0",
        "<![CDATA[]]x><abc|0",
        "<![CDATA[]]]]><abc|2",
        "<?p <abc '|0",
        "<?p ?><abc|2",
        "<!DOCTYPE a [ > |12",
        "<!DOCTYPE a [ > ]><abc|2",
      })
  void the_length_of_the_open_tag_is_known_at_any_place(String xml, int length) {
    byte[] bytes = xml.getBytes(UTF_8);
    TagScan whole = new TagScan();
    whole.accept(bytes, 0, bytes.length);
    TagScan pieces = new TagScan();
    for (int i = 0; i < bytes.length; i++) {
      pieces.accept(bytes, i, i + 1);
    }
    assertThat(whole.length()).isEqualTo(length);
    assertThat(pieces.length()).isEqualTo(length);
  }
}
