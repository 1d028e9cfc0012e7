package dev.gatebook.checks;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One headless Chromium with one page, driven through its debugging socket. Source: the Chrome
 * DevTools Protocol, version 1.3.
 */
public final class Browser implements AutoCloseable {
  private static final long PATIENCE = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Json.Obj>> answers = new ConcurrentHashMap<>();
  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private volatile CompletableFuture<String> loaded = new CompletableFuture<>();
  private String session = "";

  private Browser(Process process, Path profile, String address) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
  }

  /** Starts Chromium; the program is found by its usual names. */
  public static Browser start() throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    List<String> command =
        List.of(
            program(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Browser browser = new Browser(process, profile, address(process));
    browser.attach();
    return browser;
  }

  private static String program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .filter(p -> Files.isExecutable(Path.of(p)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is not installed"));
  }

  private static String address(Process process) throws IOException {
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String mark = "DevTools listening on ";
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.startsWith(mark)) {
        Thread drain = new Thread(() -> err.lines().forEach(l -> {}), "chromium");
        drain.setDaemon(true);
        drain.start();
        return line.substring(mark.length()).strip();
      }
    }
    throw new IOException("Chromium did not say where it listens");
  }

  private void attach() {
    Json.Obj target = send("Target.createTarget", Json.object().put("url", "about:blank").end());
    Json.Obj attached =
        send(
            "Target.attachToTarget",
            Json.object().put("targetId", text(target, "targetId")).put("flatten", true).end());
    session = text(attached, "sessionId");
    send("Page.enable", Json.object().end());
    send("Runtime.enable", Json.object().end());
    send("Log.enable", Json.object().end());
    send("Network.enable", Json.object().end());
    send("Emulation.setFocusEmulationEnabled", Json.object().put("enabled", true).end());
  }

  /** Sets the width of the window in CSS pixels and the colour scheme. */
  public void view(int width, String scheme) {
    view(width, 900, Map.of("prefers-color-scheme", scheme));
  }

  /** Opens a page and waits until it is loaded. */
  public void open(String url) {
    loaded = new CompletableFuture<>();
    send("Page.navigate", Json.object().put("url", url).end());
    await(loaded);
  }

  /** The text that a script answers; a promise is waited for. */
  public String evaluate(String script) {
    Json.Obj answer =
        send(
            "Runtime.evaluate",
            Json.object()
                .put("expression", script)
                .put("awaitPromise", true)
                .put("returnByValue", true)
                .end());
    if (answer.get("exceptionDetails").isPresent()) {
      throw new IllegalStateException(answer.toString());
    }
    return ((Json.Obj) answer.get("result").orElseThrow())
        .get("value")
        .map(v -> v instanceof Json.Text t ? t.value() : v.toString())
        .orElse("");
  }

  /**
   * Sets the window, and what the system of the reader asks for.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param features name and value of media features, such as {@code forced-colors} and {@code
   *     active}
   */
  public void view(int width, int height, Map<String, String> features) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Json.object()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false)
            .end());
    List<Json.Obj> all =
        new TreeMap<>(features)
            .entrySet().stream()
                .map(e -> Json.object().put("name", e.getKey()).put("value", e.getValue()).end())
                .toList();
    send(
        "Emulation.setEmulatedMedia",
        Json.object().put("media", "").put("features", Json.list(all, f -> f)).end());
  }

  /** The page as a printer gets it, on A4 as its style says, with backgrounds. */
  public byte[] pdf() {
    Json.Obj printed =
        send(
            "Page.printToPDF",
            Json.object().put("printBackground", true).put("preferCSSPageSize", true).end());
    return Base64.getDecoder().decode(text(printed, "data"));
  }

  /** The names, roles and states that a screen reader gets, as the protocol tells them. */
  public Json.Obj accessibility() {
    return send("Accessibility.getFullAXTree", Json.object().end());
  }

  /** Sets the medium that pages are laid out for: {@code print} or {@code screen}. */
  public void medium(String medium) {
    send("Emulation.setEmulatedMedia", Json.object().put("media", medium).end());
  }

  /** Switches the scripts of pages on or off; scripts of {@link #evaluate} run all the same. */
  public void scripts(boolean on) {
    send("Emulation.setScriptExecutionDisabled", Json.object().put("value", !on).end());
  }

  /** Runs a script in front of those of every page that is opened from now on. */
  public void before(String script) {
    send("Page.addScriptToEvaluateOnNewDocument", Json.object().put("source", script).end());
  }

  /** Begins to count what {@link #busy} tells. */
  public void countBusy() {
    send("Performance.enable", Json.object().put("timeDomain", "threadTicks").end());
  }

  /** For how many milliseconds of processor time the page's main thread has worked so far. */
  public long busy() {
    Json.Arr metrics =
        (Json.Arr) send("Performance.getMetrics", Json.object().end()).get("metrics").orElseThrow();
    return metrics.items().stream()
        .map(Json.Obj.class::cast)
        .filter(metric -> text(metric, "name").equals("TaskDuration"))
        .map(metric -> (Json.Num) metric.get("value").orElseThrow())
        .mapToLong(seconds -> Math.round(seconds.value().doubleValue() * 1_000))
        .sum();
  }

  /** Presses and releases a key: a character, or a name such as {@code Enter}. */
  public void press(String key) {
    boolean character = key.length() == 1;
    Json.Fields down = Json.object().put("type", "keyDown").put("key", key);
    if (character) {
      down.put("text", key);
    } else if (key.equals("Enter")) {
      down.put("text", "\r").put("windowsVirtualKeyCode", 13);
    } else if (key.equals("Tab")) {
      down.put("windowsVirtualKeyCode", 9);
    }
    send("Input.dispatchKeyEvent", down.end());
    send("Input.dispatchKeyEvent", Json.object().put("type", "keyUp").put("key", key).end());
  }

  /** Types a text, key by key. */
  public void type(String text) {
    text.codePoints().forEach(c -> press(Character.toString(c)));
  }

  /** Every address that pages asked for since the start. */
  public List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** What pages wrote to the console since the start. */
  public List<String> console() {
    synchronized (console) {
      return List.copyOf(console);
    }
  }

  private Json.Obj send(String method, Json.Obj parameters) {
    int id = next.incrementAndGet();
    CompletableFuture<Json.Obj> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Json.Fields message =
        Json.object().put("id", id).put("method", method).put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket
        .sendText(new String(JsonBytes.write(message.end()), StandardCharsets.UTF_8), true)
        .join();
    Json.Obj reply = await(answer);
    return (Json.Obj)
        reply.get("result").orElseThrow(() -> new IllegalStateException(method + ": " + reply));
  }

  private static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }

  private void receive(String message) {
    try {
      Json.Obj json = (Json.Obj) JsonBytes.read(message.getBytes(StandardCharsets.UTF_8));
      Optional<Json> id = json.get("id");
      if (id.isPresent()) {
        answers.remove(((Json.Num) id.get()).value().intValue()).complete(json);
      } else {
        event(text(json, "method"), message);
        request(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void request(Json.Obj event) {
    if (text(event, "method").equals("Network.requestWillBeSent")) {
      Json.Obj parameters = (Json.Obj) event.get("params").orElseThrow();
      synchronized (requests) {
        requests.add(text((Json.Obj) parameters.get("request").orElseThrow(), "url"));
      }
    }
  }

  private void event(String method, String message) {
    if (method.equals("Page.loadEventFired")) {
      loaded.complete(method);
    }
    if (method.equals("Runtime.consoleAPICalled")
        || method.equals("Runtime.exceptionThrown")
        || method.equals("Log.entryAdded")) {
      synchronized (console) {
        console.add(message);
      }
    }
  }

  private static String text(Json.Obj object, String name) {
    return ((Json.Text) object.get(name).orElseThrow()).value();
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    helpers.forEach(ProcessHandle::destroyForcibly);
    delete(profile.toFile());
  }

  /** Files may still come and go there: what helps the browser outlives it for a moment. */
  private static void delete(File file) {
    File[] below = file.listFiles();
    if (below != null) {
      Stream.of(below).forEach(Browser::delete);
    }
    file.delete();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        String message = parts.toString();
        parts.setLength(0);
        receive(message);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
