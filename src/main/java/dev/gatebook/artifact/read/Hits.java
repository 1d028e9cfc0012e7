package dev.gatebook.artifact.read;

import dev.gatebook.model.Ratio;
import java.util.HashMap;
import java.util.Map;

/**
 * Points of code and whether they ran. A point that is given again ran if it did either time.
 *
 * @param <K> what names a point
 */
public final class Hits<K> {
  private final Map<K, Boolean> points = new HashMap<>();

  /** Takes a point; whether it is a new one. */
  public boolean add(K point, boolean hit) {
    int before = points.size();
    points.merge(point, hit, Boolean::logicalOr);
    return points.size() > before;
  }

  /** Takes all points of another count. */
  public void addAll(Hits<K> others) {
    others.points.forEach(this::add);
  }

  public boolean isEmpty() {
    return points.isEmpty();
  }

  public Ratio ratio() {
    return new Ratio(points.values().stream().filter(hit -> hit).count(), points.size());
  }
}
