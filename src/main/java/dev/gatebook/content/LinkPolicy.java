package dev.gatebook.content;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides what becomes of a link. The destination is what a browser would get, entities resolved.
 */
interface LinkPolicy {
  /** What becomes of a link to that destination. */
  Fate judge(String destination);

  /** What becomes of a link. */
  sealed interface Fate {
    /** It stays and leads there. */
    record Kept(String href) implements Fate {}

    /** It names a file that the site does not hold: shown as code. */
    record Mentioned() implements Fate {}

    /** Only its text stays. */
    record Dropped() implements Fate {}

    /** It names a page that does not exist: only its text stays, and it is a problem. */
    record Dangling(String page) implements Fate {}
  }

  /** Addresses that are the same on every page. */
  record Everywhere() implements LinkPolicy {
    @Override
    public Fate judge(String destination) {
      if (!Urls.isClean(destination)) {
        return new Fate.Dropped();
      }
      boolean kept =
          Urls.isWeb(destination) || Urls.isMail(destination) || destination.startsWith("#");
      boolean relative = Urls.isRelative(destination);
      return kept
          ? new Fate.Kept(destination)
          : relative ? new Fate.Mentioned() : new Fate.Dropped();
    }
  }

  /**
   * The same on a free page, which may also link to other free pages.
   *
   * @param page address of the page below the root of the site without ending
   * @param exists whether there is a page at such an address
   */
  record FromPage(String page, Predicate<String> exists) implements LinkPolicy {
    @Override
    public Fate judge(String destination) {
      Optional<String> target = target(destination);
      return target.isPresent()
          ? toPage(target.get(), fragment(destination))
          : new Everywhere().judge(destination);
    }

    private Fate toPage(String target, String fragment) {
      return exists.test(target)
          ? new Fate.Kept(href(target) + fragment)
          : new Fate.Dangling(target);
    }

    /** The address of the page that a destination names; empty when it names none. */
    Optional<String> target(String destination) {
      String file = destination.substring(0, destination.length() - fragment(destination).length());
      boolean page =
          Urls.isClean(file)
              && Urls.isRelative(file)
              && file.toLowerCase(Locale.ROOT).endsWith(".md");
      return page
          ? Urls.resolve(this.page, file.substring(0, file.length() - ".md".length()))
          : Optional.empty();
    }

    private static String fragment(String destination) {
      int hash = destination.indexOf('#');
      return hash < 0 ? "" : destination.substring(hash);
    }

    /** A page lies in a folder of its own name, so it takes as many steps up as it has segments. */
    private String href(String target) {
      return "../".repeat(page.split("/", -1).length) + target + "/index.html";
    }
  }
}
