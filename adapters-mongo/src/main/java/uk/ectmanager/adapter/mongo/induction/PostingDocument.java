package uk.ectmanager.adapter.mongo.induction;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.ledger.Mentor;
import uk.ectmanager.domain.induction.ledger.Posting;
import uk.ectmanager.domain.induction.ledger.Programme;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.SchoolId;

/** Where the ECT is employed, as it is stored. */
record PostingDocument(
    String schoolId,
    @Nullable String tutor,
    @Nullable String mentorName,
    @Nullable String mentorEmail,
    @Nullable String delivery,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    boolean first) {

  static PostingDocument of(Posting posting) {
    var mentor = posting.mentor();
    var programme = posting.programme();
    var tutor = posting.tutor();
    return new PostingDocument(
        posting.school().toString(),
        tutor == null ? null : tutor.toString(),
        mentor == null ? null : mentor.name(),
        mentor == null || mentor.email() == null ? null : mentor.email().value(),
        programme == null ? null : programme.delivery().name(),
        programme == null ? null : programme.leadProvider(),
        programme == null ? null : programme.deliveryPartner(),
        posting.first());
  }

  Posting toDomain() {
    return new Posting(
        SchoolId.of(schoolId),
        tutor == null ? null : AccountId.of(tutor),
        mentorName == null
            ? null
            : new Mentor(mentorName, mentorEmail == null ? null : new EmailAddress(mentorEmail)),
        delivery == null
            ? null
            : new Programme(Programme.Delivery.valueOf(delivery), leadProvider, deliveryPartner),
        first);
  }
}
