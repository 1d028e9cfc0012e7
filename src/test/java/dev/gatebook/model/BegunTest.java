package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class BegunTest {
  @Test
  void it_is_made_once_whoever_asks() {
    AtomicInteger made = new AtomicInteger();
    Begun<Integer> begun = Begun.of(made::incrementAndGet);

    assertThat(begun.get()).isEqualTo(1);
    assertThat(begun.get()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void who_asks_makes_it_where_all_others_are_busy() {
    CountDownLatch asked = new CountDownLatch(1);
    for (int i = 0; i <= ForkJoinPool.getCommonPoolParallelism(); i++) {
      ForkJoinPool.commonPool()
          .execute(
              () -> {
                try {
                  asked.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
    }
    Thread here = Thread.currentThread();
    Begun<Boolean> begun = Begun.of(() -> Thread.currentThread().equals(here));

    assertThat(begun.get()).isTrue();
    asked.countDown();
  }

  @Test
  void what_the_maker_threw_is_thrown_as_it_was() {
    IllegalArgumentException mistake = new IllegalArgumentException("of mine");
    OutOfMemoryError grave = new OutOfMemoryError("none left");

    assertThatThrownBy(
            Begun.of(
                    () -> {
                      throw mistake;
                    })
                ::get)
        .isSameAs(mistake);
    assertThatThrownBy(
            Begun.of(
                    () -> {
                      throw grave;
                    })
                ::get)
        .isSameAs(grave);
  }
}
