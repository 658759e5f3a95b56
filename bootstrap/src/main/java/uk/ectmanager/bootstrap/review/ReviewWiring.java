package uk.ectmanager.bootstrap.review;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.review.MongoReviews;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.review.AcceptReview;
import uk.ectmanager.application.review.ListReviews;
import uk.ectmanager.application.review.ReadReview;
import uk.ectmanager.application.review.RejectReview;
import uk.ectmanager.application.review.ReleaseReviews;
import uk.ectmanager.application.review.ReviewDesk;
import uk.ectmanager.application.review.ReviewForms;
import uk.ectmanager.application.review.ReviewMails;
import uk.ectmanager.application.review.ReviewPeople;
import uk.ectmanager.application.review.ReviewSubmissions;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.application.review.SaveReview;
import uk.ectmanager.application.review.SendReviewToEct;
import uk.ectmanager.application.review.SignReviewAsEct;
import uk.ectmanager.application.review.SignReviewAsTutor;
import uk.ectmanager.application.review.Signing;
import uk.ectmanager.application.signature.FormSigner;

/** Progress reviews: where they are kept, what people do with them, whom that is told. */
@Configuration(proxyBeanMethods = false)
class ReviewWiring {

  @Bean
  MongoReviews reviews(MongoStorage storage) {
    return new MongoReviews(storage);
  }

  @Bean
  ReviewSubmissions reviewSubmissions(Reviews reviews, Inductions inductions) {
    return new ReviewSubmissions(reviews, inductions);
  }

  @Bean
  ReviewDesk reviewDesk(Reviews reviews, EctProfiles profiles, Journal journal) {
    return new ReviewDesk(reviews, profiles, journal);
  }

  @Bean
  Signing reviewSigning(FormSigner signer, InstantSource clock) {
    return new Signing(signer, clock);
  }

  @Bean
  SaveReview saveReview(ReviewDesk desk) {
    return new SaveReview(desk);
  }

  @Bean
  SendReviewToEct sendReviewToEct(ReviewDesk desk) {
    return new SendReviewToEct(desk);
  }

  @Bean
  SignReviewAsEct signReviewAsEct(ReviewDesk desk, Signing reviewSigning) {
    return new SignReviewAsEct(desk, reviewSigning);
  }

  @Bean
  SignReviewAsTutor signReviewAsTutor(ReviewDesk desk, Signing reviewSigning) {
    return new SignReviewAsTutor(desk, reviewSigning);
  }

  @Bean
  AcceptReview acceptReview(ReviewDesk desk, InstantSource clock) {
    return new AcceptReview(desk, clock);
  }

  @Bean
  RejectReview rejectReview(ReviewDesk desk) {
    return new RejectReview(desk);
  }

  @Bean
  ReadReview readReview(ReviewDesk desk) {
    return new ReadReview(desk);
  }

  @Bean
  ListReviews listReviews(Reviews reviews, EctProfiles profiles) {
    return new ListReviews(reviews, profiles);
  }

  @Bean
  ReviewForms reviewForms(ReviewDesk desk) {
    return new ReviewForms(desk);
  }

  @Bean
  ReviewPeople reviewPeople(AccountDirectory directory) {
    return new ReviewPeople(directory);
  }

  @Bean
  ReviewMails reviewMails(
      Reviews reviews,
      EctProfiles profiles,
      ReviewPeople people,
      BodyDirectory bodies,
      Messages messages) {
    return new ReviewMails(reviews, profiles, people, bodies, messages);
  }

  @Bean
  ReleaseReviews releaseReviews(
      Inductions inductions, Reviews reviews, Journal journal, InstantSource clock) {
    return new ReleaseReviews(inductions, reviews, journal, clock);
  }
}
