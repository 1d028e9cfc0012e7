package dev.gatebook.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A site at an address. Redirects are followed a few times and never to a weaker scheme. */
final class WebSite {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int REDIRECTS = 5;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> ABSENT = Set.of(404, 410);

  private final URI root;
  private final Duration patience;
  private final HttpClient client;

  private WebSite(URI root, Duration patience) {
    this.root = root;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  static WebSite at(String address) throws IOException {
    return at(address, PATIENCE);
  }

  /**
   * A site.
   *
   * @param patience how long a connection, an answer, and all of what is answered may take, each
   */
  static WebSite at(String address, Duration patience) throws IOException {
    URI uri = uri(address.replaceFirst("index\\.html$", ""));
    if (!isWeb(uri)) {
      throw new IOException("'" + address + "' is no address of a site: expected http or https");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IOException("the address of a site has no user, no query and no fragment");
    }
    return new WebSite(uri.toString().endsWith("/") ? uri : uri(uri + "/"), patience);
  }

  private static URI uri(String text) throws IOException {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IOException("'" + text + "' is no address: " + e.getReason(), e);
    }
  }

  private static boolean isWeb(URI uri) {
    boolean web = "https".equalsIgnoreCase(uri.getScheme()) || isPlain(uri);
    return web && uri.getHost() != null;
  }

  private static boolean isPlain(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme());
  }

  String name() {
    return root.toString();
  }

  Optional<InputStream> open(String path) throws IOException {
    URI uri = root.resolve(path);
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      HttpResponse<InputStream> response = get(uri);
      int status = response.statusCode();
      if (status == 200) {
        return Optional.of(new Hurried(response.body(), uri, patience));
      }
      response.body().close();
      if (ABSENT.contains(status)) {
        return Optional.empty();
      }
      if (!MOVED.contains(status)) {
        throw new IOException(uri + " answers with status " + status);
      }
      uri = next(uri, response);
    }
    throw new IOException(root.resolve(path) + " redirects more than " + REDIRECTS + " times");
  }

  private HttpResponse<InputStream> get(URI uri) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(patience).GET().build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading " + uri + " was interrupted", e);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new IOException(uri + " cannot be read: " + why, e);
    }
  }

  private static URI next(URI from, HttpResponse<InputStream> response) throws IOException {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException(from + " redirects to nowhere"));
    URI to = from.resolve(uri(location));
    if (!isWeb(to) || (isPlain(to) && !isPlain(from))) {
      throw new IOException(from + " redirects to " + to + ", which is not followed");
    }
    return to;
  }
}
