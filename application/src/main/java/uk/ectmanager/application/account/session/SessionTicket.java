package uk.ectmanager.application.account.session;

import java.time.Instant;
import uk.ectmanager.domain.shared.AccountId;

/**
 * All that a session knows of who began it.
 *
 * @param credentialVersion of the password that it began with
 */
public record SessionTicket(AccountId account, Instant authenticatedAt, int credentialVersion) {}
