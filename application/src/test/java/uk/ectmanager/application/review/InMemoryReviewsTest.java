package uk.ectmanager.application.review;

/** The fake keeps the contract. */
class InMemoryReviewsTest implements ReviewsContract {

  private final InMemoryReviews store = new InMemoryReviews();

  @Override
  public Reviews store() {
    return store;
  }
}
