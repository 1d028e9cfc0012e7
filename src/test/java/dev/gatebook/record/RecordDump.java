package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Tally;
import dev.gatebook.model.Task;
import dev.gatebook.model.Terms;
import dev.gatebook.model.TestCase;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that was read of an audit as JSON, each part under its name. Prose is told as it was
 * written: how it is marked up may change.
 */
final class RecordDump {
  private static final int SHORT = 20;

  private boolean named;

  private RecordDump() {}

  static Json of(Audit audit) {
    RecordDump dump = new RecordDump();
    Json.Fields fields =
        Json.object()
            .put("id", audit.id())
            .put("statement", dump.json(audit.source().statement()))
            .put("narrative", dump.json(audit.source().narrative()))
            .put("plan", dump.json(audit.source().plan()))
            .put("errata", dump.json(audit.source().errata()))
            .put("measured", dump.json(audit.measured()))
            .put("previous", dump.json(audit.previous()))
            .put("commit", dump.json(audit.commit()));
    dump.named = true;
    return fields
        .put("project", dump.json(audit.source().project()))
        .put("assessment", dump.json(audit.assessment()))
        .put("recorded", dump.json(audit.recorded()))
        .end();
  }

  private Json json(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() ? json(maybe.get()) : Json.NULL;
    } else if (value instanceof Collection<?> list) {
      return list(list);
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Json> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(key.toString(), json(one)));
      return new Json.Obj(sorted);
    } else if (value instanceof SourceFile file) {
      return Json.of(file.path() + " " + file.size());
    } else if (value instanceof Prose prose) {
      return Json.of(prose.markdown());
    } else if (value instanceof TestCase test) {
      return json(test);
    } else if (value instanceof TestCase.Failure why) {
      return Json.object()
          .put("message", why.message())
          .put("type", why.type())
          .put("trace", why.trace())
          .end();
    } else if (value instanceof Boolean truth) {
      return Json.of(truth);
    } else if (value instanceof Number number) {
      return Json.of(new BigDecimal(number.toString()));
    }
    return value instanceof Record ? parts(value) : Json.of(value.toString());
  }

  private Json json(TestCase test) {
    return Json.object()
        .put("suite", test.suite())
        .put("className", test.className())
        .put("name", test.name())
        .put("parameters", test.parameters())
        .put("outcome", test.outcome().name())
        .put("durationMillis", json(test.durationMillis()))
        .put("failure", json(test.failure()))
        .put("file", test.file())
        .put("tags", Json.texts(test.tags()))
        .put("artifact", test.artifact())
        .end();
  }

  private Json list(Collection<?> list) {
    List<Json> items = new ArrayList<>();
    Stream<?> ordered = list instanceof Set ? list.stream().sorted() : list.stream();
    ordered.limit(SHORT).forEach(one -> items.add(json(one)));
    if (list.size() > SHORT) {
      items.add(Json.of("and up to " + list.size()));
    }
    return new Json.Arr(items);
  }

  /** The plan is told once; behind it phases and tasks are named by their ids. */
  private Json parts(Object value) {
    if (named && value instanceof Phase phase) {
      return Json.of(phase.id());
    } else if (named && value instanceof Task task) {
      return Json.of(task.id());
    }
    Json.Fields fields = Json.object();
    if (value.getClass().getInterfaces().length > 0) {
      fields.put("is", value.getClass().getSimpleName());
    }
    spread(value, fields);
    return fields.end();
  }

  /**
   * Parts that the model took together after the first dump was made still stand for themselves.
   */
  private void spread(Object value, Json.Fields fields) {
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      Object one = part(value, part);
      if (one instanceof Tally || one instanceof Terms) {
        spread(one, fields);
      } else {
        fields.put(part.getName(), json(one));
      }
    }
  }

  private static Object part(Object value, RecordComponent part) {
    try {
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the older dump says and the newer one does not; what only the newer one says is no loss.
   */
  static List<String> lost(Json older, Json newer) {
    List<String> lost = new ArrayList<>();
    lost(older, newer, "", lost);
    return lost;
  }

  private static void lost(Json older, Json newer, String path, List<String> lost) {
    if (older instanceof Json.Obj before && newer instanceof Json.Obj now) {
      before
          .fields()
          .forEach(
              (name, value) ->
                  lost(value, now.get(name).orElse(Json.NULL), path + "/" + name, lost));
    } else if (older instanceof Json.Arr before
        && newer instanceof Json.Arr now
        && before.items().size() == now.items().size()) {
      for (int at = 0; at < before.items().size(); at++) {
        lost(before.items().get(at), now.items().get(at), path + "/" + at, lost);
      }
    } else if (!older.equals(newer)) {
      lost.add(path + " was " + older + " and is " + newer);
    }
  }
}
