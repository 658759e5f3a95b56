package uk.ectmanager.adapter.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A key ring in a file that only its owner may read. */
public final class KeyFile {

  private final Path path;

  /** The file at that place, there or not. */
  public KeyFile(Path path) {
    this.path = path;
  }

  /** Whether the file is there. */
  public boolean exists() {
    return Files.exists(path);
  }

  /** What it holds; throws {@link UnusableKeys} when it is absent, unreadable or not a key ring. */
  public KeyRing read() {
    try {
      return KeyRing.parse(Files.readString(path, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new UnusableKeys("There is no key file at " + path + ".", e);
    } catch (IOException e) {
      throw new UnusableKeys("The key file " + path + " cannot be read.", e);
    }
  }

  /**
   * Writes a new file; throws {@link UnusableKeys} when one is there, since keys are not undone.
   */
  public void create(KeyRing ring) {
    try {
      var complete = beside(ring);
      try {
        Files.createLink(path, complete);
      } catch (UnsupportedOperationException e) {
        Files.move(complete, path);
      } finally {
        Files.deleteIfExists(complete);
      }
    } catch (FileAlreadyExistsException e) {
      throw new UnusableKeys("There is a key file at " + path + " already.", e);
    } catch (IOException e) {
      throw new UnusableKeys("The key file " + path + " cannot be written.", e);
    }
  }

  /** Puts another ring in place of the present one, all or nothing. */
  public void replace(KeyRing ring) {
    try {
      Files.move(
          beside(ring), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UnusableKeys("The key file " + path + " cannot be written.", e);
    }
  }

  private Path beside(KeyRing ring) throws IOException {
    var folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw new UnusableKeys(path + " is not the name of a file.");
    }
    Files.createDirectories(folder);
    var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    var file =
        posix
            ? Files.createTempFile(
                folder,
                ".keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.createTempFile(folder, ".keys", ".new");
    Files.writeString(file, ring.toJson(), StandardCharsets.UTF_8, StandardOpenOption.SYNC);
    return file;
  }
}
