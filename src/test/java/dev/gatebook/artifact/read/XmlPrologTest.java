package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlPrologTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a/>|a",
        "<a>|a",
        "<a b='c'>|a",
        "<?xml version='1.0'?><a/>|a",
        "<!-- <b> --><a/>|a",
        "<?x <b> ?><a/>|a",
        "<!DOCTYPE a><a/>|a",
        "<!DOCTYPE a [<!ELEMENT b (c)><!ENTITY d '>'>]><a/>|a",
        "<n:a xmlns:n='u'/>|a",
        "  <a/>|a",
        "<a|''",
        "<!-- open|''",
        "<?open|''",
        "<!DOCTYPE open [|''",
        "text <a/>|''",
        "''|''",
      })
  void the_root_is_found_behind_all_that_may_stand_before_it(String xml, String root) {
    assertThat(XmlProlog.rootOf(xml)).isEqualTo(root);
  }
}
