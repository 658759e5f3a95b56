package uk.ectmanager.bootstrap.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys come from in a real deployment; exactly one of the two.
 *
 * @param file a key file as {@code keys generate} writes it
 * @param ring the content of such a file, for installations that hand secrets in by environment
 */
@ConfigurationProperties("ect.keys")
public record KeySettings(@Nullable String file, @Nullable String ring) {}
