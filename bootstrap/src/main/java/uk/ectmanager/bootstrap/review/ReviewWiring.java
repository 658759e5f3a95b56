package uk.ectmanager.bootstrap.review;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.review.MongoReviews;
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
import uk.ectmanager.application.review.SaveReview;
import uk.ectmanager.application.review.SendReviewToEct;
import uk.ectmanager.application.review.SignReviewAsEct;
import uk.ectmanager.application.review.SignReviewAsTutor;

/** Progress reviews: where they are kept, what people do with them, whom that is told. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoReviews.class,
  ReviewSubmissions.class,
  ReviewDesk.class,
  SaveReview.class,
  SendReviewToEct.class,
  SignReviewAsEct.class,
  SignReviewAsTutor.class,
  AcceptReview.class,
  RejectReview.class,
  ReadReview.class,
  ListReviews.class,
  ReviewForms.class,
  ReviewPeople.class,
  ReviewMails.class,
  ReleaseReviews.class
})
class ReviewWiring {}
