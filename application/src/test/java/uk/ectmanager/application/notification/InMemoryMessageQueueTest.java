package uk.ectmanager.application.notification;

class InMemoryMessageQueueTest implements MessageQueueContract {

  private final MessageQueue queue = new InMemoryMessageQueue();

  @Override
  public MessageQueue queue() {
    return queue;
  }
}
