package dev.gatebook.content;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Either;
import dev.gatebook.content.Shape.FigureTree;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.KindOf;
import dev.gatebook.content.Shape.Lexical;
import dev.gatebook.content.Shape.ListOf;
import dev.gatebook.content.Shape.MapOf;
import dev.gatebook.content.Shape.Named;
import dev.gatebook.content.Shape.Truth;
import dev.gatebook.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas of the content files, made of the shapes that the loader checks by. Source: JSON
 * Schema draft-07, the one that editors read.
 */
public final class ContentSchemas {
  private static final Json SCALAR = Json.texts(List.of("string", "number", "boolean"));

  private final Map<String, Json> definitions = new TreeMap<>();

  private ContentSchemas() {}

  /** The kinds of files that there are schemas of. */
  public static List<String> kinds() {
    return List.of("audit", "gatebook", "phase", "project");
  }

  /** Every schema by the kind of file. */
  public static Map<String, Json.Obj> all() {
    Map<String, Json.Obj> schemas = new TreeMap<>();
    schemas.put("gatebook", new ContentSchemas().file("gatebook.yml", PlanShape.SITE));
    schemas.put("project", new ContentSchemas().file("project.yml", PlanShape.PROJECT));
    schemas.put("phase", new ContentSchemas().file("phases/*.yml", PlanShape.PHASE));
    schemas.put("audit", new ContentSchemas().file("audit.yml", AuditShape.AUDIT));
    return schemas;
  }

  private Json.Obj file(String name, Group shape) {
    Json.Obj body = group(shape);
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("$schema", Json.of("http://json-schema.org/draft-07/schema#"));
    fields.put("title", Json.of("Gatebook " + name));
    fields.putAll(body.fields());
    if (!definitions.isEmpty()) {
      fields.put("definitions", new Json.Obj(definitions));
    }
    return new Json.Obj(fields);
  }

  private Json.Obj schema(Shape shape) {
    if (shape instanceof Lexical lexical) {
      return Json.object().put("type", SCALAR).put("pattern", lexical.pattern()).end();
    } else if (shape instanceof Choice choice) {
      return Json.object().put("enum", Json.texts(choice.words())).end();
    } else if (shape instanceof Truth) {
      return Json.object().put("type", "boolean").end();
    } else if (shape instanceof ListOf list) {
      return list(list);
    } else if (shape instanceof MapOf map) {
      return Json.object()
          .put("type", "object")
          .put("additionalProperties", schema(map.value()))
          .end();
    } else if (shape instanceof FigureTree figures) {
      return figures(figures);
    } else if (shape instanceof Group group) {
      return group(group);
    } else if (shape instanceof Either either) {
      return anyOf(List.of(schema(either.text()), group(either.group())));
    } else if (shape instanceof KindOf kinds) {
      return Json.object().put("oneOf", Json.list(kinds.kinds(), this::group)).end();
    } else if (shape instanceof Named named) {
      return named(named);
    }
    return Json.object().put("type", SCALAR).end();
  }

  private Json.Obj list(ListOf shape) {
    Json.Obj item = schema(shape.item());
    Json.Obj list = Json.object().put("type", "array").put("items", item).end();
    return shape.orOne() ? anyOf(List.of(list, item)) : list;
  }

  private Json.Obj figures(FigureTree shape) {
    Json.Obj reference = reference("figures");
    if (!definitions.containsKey("figures")) {
      definitions.put(
          "figures",
          Json.object()
              .put("type", "object")
              .put("additionalProperties", anyOf(List.of(schema(shape.leaf()), reference)))
              .end());
    }
    return reference;
  }

  private Json.Obj group(Group shape) {
    Json.Fields properties = Json.object();
    for (Key key : shape.keys()) {
      Map<String, Json> described = new LinkedHashMap<>();
      described.put("description", Json.of(key.about()));
      described.putAll(wrapped(schema(key.shape())).fields());
      properties.put(key.name(), new Json.Obj(described));
    }
    List<String> required = shape.keys().stream().filter(Key::required).map(Key::name).toList();
    Json.Fields group = Json.object().put("type", "object").put("properties", properties.end());
    if (!required.isEmpty()) {
      group.put("required", Json.texts(required));
    }
    List<String> twins = TwinKeys.of(shape);
    if (!twins.isEmpty()) {
      group.put("allOf", Json.list(twins, ContentSchemas::notBoth));
    }
    return group.put("additionalProperties", false).end();
  }

  private static Json.Obj notBoth(String key) {
    Json.Obj both = Json.object().put("required", Json.texts(List.of(key, key + "s"))).end();
    return Json.object().put("not", both).end();
  }

  /** In draft-07 whatever stands beside a reference is ignored, the description too. */
  private static Json.Obj wrapped(Json.Obj schema) {
    return schema.get("$ref").isPresent()
        ? Json.object().put("allOf", Json.list(List.of(schema), s -> s)).end()
        : schema;
  }

  private Json.Obj named(Named shape) {
    if (!definitions.containsKey(shape.definition())) {
      definitions.put(shape.definition(), Json.object().end());
      definitions.put(shape.definition(), schema(shape.shape().get()));
    }
    return reference(shape.definition());
  }

  private static Json.Obj anyOf(List<Json.Obj> schemas) {
    return Json.object().put("anyOf", Json.list(schemas, s -> s)).end();
  }

  private static Json.Obj reference(String definition) {
    return Json.object().put("$ref", "#/definitions/" + definition).end();
  }
}
