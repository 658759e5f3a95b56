package uk.ectmanager.adapter.mongo.testing;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether a container engine answers a ping within two seconds; Testcontainers' own search can hang
 * for minutes where a socket exists and nobody listens.
 */
final class DockerSocket {

  private DockerSocket() {}

  static boolean answers() {
    var host = System.getenv("DOCKER_HOST");
    var path =
        Path.of(
            host != null && host.startsWith("unix://")
                ? host.substring("unix://".length())
                : "/var/run/docker.sock");
    if (!Files.exists(path)) {
      return false;
    }
    var answer = new CompletableFuture<Boolean>();
    Thread.ofPlatform().daemon().start(() -> answer.complete(ping(path)));
    try {
      return answer.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean ping(Path socket) {
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      channel.write(
          StandardCharsets.US_ASCII.encode(
              "GET /_ping HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
      var buffer = ByteBuffer.allocate(64);
      channel.read(buffer);
      return StandardCharsets.US_ASCII.decode(buffer.flip()).toString().contains(" 200 ");
    } catch (IOException e) {
      return false;
    }
  }
}
