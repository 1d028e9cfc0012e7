package dev.gatebook.render;

import dev.gatebook.model.SiteFile;
import dev.gatebook.model.Theme;
import dev.gatebook.site.Page;
import dev.gatebook.site.PageModel;
import dev.gatebook.site.Site;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the pages of a site, several at once where several threads ask. */
public final class Renderer {
  private final OwnTemplates own;
  private final Configuration engine;
  private final Icons icons;

  /** Each thread prints one page after the other. */
  private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(PageWriter::new);

  private Renderer(Theme theme) {
    this.own = new OwnTemplates(theme);
    this.engine = Engine.configured(theme);
    this.icons = Icons.of(theme);
  }

  /** Makes ready what no site changes; without it the first page takes longer. */
  public static void prepare() {
    try {
      Engine.readAhead();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every file of the site: the pages, then the other files, in the order of the plan. A page is
   * made and printed when its bytes are asked for; where a template does not fit its page, that
   * throws an {@link IllegalStateException} which names template and line, or a {@link
   * TemplateFault} where the team has templates of its own.
   */
  public static List<SiteFile> render(Site site) {
    Renderer renderer = new Renderer(site.theme());
    List<SiteFile> files = new ArrayList<>(site.pages().size() + site.files().size());
    site.pages().forEach(page -> files.add(SiteFile.made(page.path(), () -> renderer.print(page))));
    files.addAll(site.files());
    return List.copyOf(files);
  }

  private byte[] print(Page page) {
    PageModel model = page.model();
    PageWriter out = writers.get();
    out.clear();
    try {
      Template template = engine.getTemplate("pages/" + model.template() + ".ftlh");
      template.process(Map.of("page", model), out);
    } catch (TemplateException e) {
      Optional<TemplateFault> fault = own.fault(model, e);
      if (fault.isPresent()) {
        throw fault.get();
      }
      throw new IllegalStateException(
          page.path()
              + ": "
              + e.getTemplateSourceName()
              + ":"
              + e.getLineNumber()
              + ": "
              + e.getMessageWithoutStackTop(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(page.path() + ": " + e.getMessage(), e);
    }
    return out.finished(icons);
  }
}
