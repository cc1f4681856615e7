import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Downloads an archive, checks its SHA-512 sum and unpacks it: {@code Download URL SUM FOLDER}. */
class Download {

    public static void main(String[] arguments) throws Exception {
        URI url = URI.create(arguments[0]);
        Path folder = Path.of(arguments[2]).toAbsolutePath().normalize();
        Files.createDirectories(folder);
        System.out.println("Downloading " + url);
        Path archive = Files.createTempFile(folder, "download", ".zip");
        try {
            try (InputStream in = url.toURL().openStream()) {
                Files.copy(in, archive, StandardCopyOption.REPLACE_EXISTING);
            }
            String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive)));
            if (!sum.equals(arguments[1])) {
                throw new IllegalStateException("The download has another SHA-512 sum than expected: " + sum);
            }
            unpack(archive, folder);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private static void unpack(Path archive, Path folder) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IllegalStateException("The archive reaches out of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
