package dev.gatebook.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * The classes of a library in a newer form of class file, with the frames that it asks for and the
 * same code. A virtual machine keeps none of the form before Java 6 in an archive of classes, so
 * that each start would read and check them anew.
 */
final class NewerClasses {
  private static final String CLASS = ".class";

  private NewerClasses() {}

  /**
   * The classes in the jar of a library, by their paths in it.
   *
   * @param one the path of one of them
   * @param folder the folder of all that are wanted, ending in a slash
   * @throws IOException when there is no such jar, or it cannot be read
   */
  static Map<String, byte[]> of(String one, String folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (URL place : places(one)) {
      if (place.openConnection() instanceof JarURLConnection connection) {
        JarFile jar = connection.getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
          if (entry.getName().startsWith(folder) && entry.getName().endsWith(CLASS)) {
            classes.put(entry.getName(), newer(jar, entry));
          }
        }
      }
    }
    if (classes.isEmpty()) {
      throw new IOException("no jar holds " + one + "; the program would lack it");
    }
    return classes;
  }

  /** The jar is not the only place where the newer ones lie beside the compiled classes. */
  private static List<URL> places(String one) throws IOException {
    return Collections.list(NewerClasses.class.getClassLoader().getResources(one));
  }

  private static byte[] newer(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream bytes = jar.getInputStream(entry)) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
      new ClassReader(bytes).accept(new Newer(writer), 0);
      return writer.toByteArray();
    }
  }

  private static final class Newer extends ClassVisitor {
    Newer(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      int newer = Math.max(version, Opcodes.V17);
      super.visit(newer, access, name, signature, superName, interfaces);
    }
  }
}
