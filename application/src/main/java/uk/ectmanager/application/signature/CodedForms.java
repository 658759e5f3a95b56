package uk.ectmanager.application.signature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Where signed forms of one kind are found for who holds a verification code. Nobody's permission
 * is asked, so nothing but the finding may be told of what is answered.
 */
public interface CodedForms {

  /** The kind of its forms. */
  FormKind kind();

  /** The form as it is stored now. */
  Optional<Coded> find(UUID form);

  /**
   * A form with every signature it ever had.
   *
   * @param standing on the content as it is
   * @param lapsed because it changed or was returned
   */
  record Coded(SignedContent content, List<Signature> standing, List<Signature> lapsed) {

    public Coded {
      standing = List.copyOf(standing);
      lapsed = List.copyOf(lapsed);
    }
  }
}
