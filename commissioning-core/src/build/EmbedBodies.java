import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.tools.ToolProvider;

/**
 * Puts {@code bodies.dat}, which {@link CompileEdition} wrote, into a class, from which a new Java virtual machine has it without
 * opening a jar. Maven runs it from source, after that. The same file gives the same class.
 */
final class EmbedBodies {
    private static final String CLASS = "EmbeddedBodies";
    /** How many bytes a constant can have in a class. */
    private static final int LONGEST = 0xFFFF;

    private EmbedBodies() {}

    /**
     * Compiles the class anew, in the place of the one whose source is among the others.
     *
     * @param args the folder of the classes of its package, with the edition inside, and one to work in
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path work = Files.createDirectories(Path.of(args[1]));
        Path source = work.resolve(CLASS + ".java");
        Path made = work.resolve("org/opencommissioning/register").resolve(CLASS + ".class");
        Files.writeString(source, source(Files.readAllBytes(folder.resolve("edition/bodies.dat"))));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-g:none", "-d", work.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("cannot compile " + source);
        }
        Files.move(made, folder.resolve(CLASS + ".class"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String source(byte[] content) {
        StringBuilder source = new StringBuilder("package org.opencommissioning.register;\n")
                .append("final class " + CLASS + " {\n")
                .append("    static String[] parts() {\n        return new String[] {\"");
        int length = 0;
        for (byte each : content) {
            int c = each & 0xFF;
            int bytes = c == 0 || c > 0x7F ? 2 : 1;
            if (length + bytes > LONGEST) {
                source.append("\",\n\"");
                length = 0;
            }
            length += bytes;
            // three octal digits stand for any such character, whatever follows
            source.append(String.format("\\%03o", c));
        }
        return source.append("\"};\n    }\n}\n").toString();
    }
}
