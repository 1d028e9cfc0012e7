package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RereadListTest {
  private final AtomicInteger readings = new AtomicInteger();
  private final RereadList<String> list = new RereadList<>(read(), this::read);

  private List<String> read() {
    readings.incrementAndGet();
    return List.of("a", "b", "c");
  }

  @Test
  void it_is_read_again_when_the_memory_ran_short_and_only_then() {
    assertThat(list.get(2)).isEqualTo("c");
    assertThat(readings).hasValue(1);
    list.drop();
    assertThat(list).hasSize(3);
    assertThat(readings).hasValue(1);
    assertThat(list.stream().toList()).containsExactly("a", "b", "c");
    assertThat(list.get(0)).isEqualTo("a");
    assertThat(readings).hasValue(2);
  }

  @Test
  void a_walk_over_it_reads_once_even_when_memory_runs_short_meanwhile() {
    list.drop();
    StringBuilder walked = new StringBuilder();
    for (String one : list) {
      walked.append(one);
      list.drop();
    }
    assertThat(walked).hasToString("abc");
    assertThat(readings).hasValue(2);
  }

  @Test
  void it_equals_any_list_of_the_same_elements() {
    assertThat(list).isEqualTo(List.of("a", "b", "c")).hasSameHashCodeAs(List.of("a", "b", "c"));
    assertThat(List.of("a", "b", "c")).isEqualTo(list);
    assertThat(list).isNotEqualTo(List.of("a", "b"));
  }
}
