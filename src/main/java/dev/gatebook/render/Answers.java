package dev.gatebook.render;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be asked of the records of one class, by name: components, methods without parameters,
 * and those that start with {@code is} without it as well.
 */
final class Answers {
  private static final String YES_OR_NO = "is";

  private static final ClassValue<Map<String, Method>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return read(type);
        }
      };

  private Answers() {}

  static Map<String, Method> of(Class<? extends Record> type) {
    return KNOWN.get(type);
  }

  private static Map<String, Method> read(Class<?> type) {
    List<Method> own =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
            .toList();
    Map<String, Method> answers = new HashMap<>();
    for (Method method : own) {
      if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
        // Asking takes longer while the machine checks who asks.
        method.setAccessible(true);
        answers.put(method.getName(), method);
        answers.putIfAbsent(withoutVerb(method), method);
      }
    }
    own.stream().filter(m -> m.getParameterCount() > 0).forEach(m -> answers.remove(m.getName()));
    return Map.copyOf(answers);
  }

  private static String withoutVerb(Method method) {
    String name = method.getName();
    boolean verb =
        method.getReturnType() == boolean.class
            && name.startsWith(YES_OR_NO)
            && name.length() > YES_OR_NO.length()
            && Character.isUpperCase(name.charAt(YES_OR_NO.length()));
    return verb ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
  }
}
