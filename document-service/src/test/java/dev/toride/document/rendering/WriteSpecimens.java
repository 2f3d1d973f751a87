package dev.toride.document.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by hand to look at the documents: writes every specimen in every format into {@code target/specimens}. */
final class WriteSpecimens {
    private WriteSpecimens() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/specimens"));
        Renderer renderer = Renderer.create();
        for (Specimen specimen : Specimen.all().toList()) {
            for (Format format : Format.values()) {
                Rendered rendered = renderer.render(specimen.document(), format);
                Files.write(folder.resolve(specimen + "." + format.extension()), rendered.bytes());
            }
        }
    }
}
