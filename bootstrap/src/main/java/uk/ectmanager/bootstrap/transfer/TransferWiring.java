package uk.ectmanager.bootstrap.transfer;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.transfer.MongoTransfers;
import uk.ectmanager.application.transfer.CompleteTransfer;
import uk.ectmanager.application.transfer.FollowTransfers;
import uk.ectmanager.application.transfer.Leavings;
import uk.ectmanager.application.transfer.ListEctTransfers;
import uk.ectmanager.application.transfer.ListTransfers;
import uk.ectmanager.application.transfer.ReadTransfers;
import uk.ectmanager.application.transfer.RefuseTransfer;
import uk.ectmanager.application.transfer.ReleaseEct;
import uk.ectmanager.application.transfer.ReleaseTransfer;
import uk.ectmanager.application.transfer.RequestTransfer;
import uk.ectmanager.application.transfer.SignTransfer;
import uk.ectmanager.application.transfer.TransferDesk;
import uk.ectmanager.application.transfer.TransferForms;
import uk.ectmanager.application.transfer.TransferInductions;
import uk.ectmanager.application.transfer.TransferMails;
import uk.ectmanager.application.transfer.TransferReadings;
import uk.ectmanager.application.transfer.WithdrawTransfer;

/** Transfers: where they are kept, what people do with them, what follows, whom that is told. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoTransfers.class,
  TransferDesk.class,
  TransferReadings.class,
  ReadTransfers.class,
  ListTransfers.class,
  ListEctTransfers.class,
  Leavings.class,
  TransferInductions.class,
  RequestTransfer.class,
  SignTransfer.class,
  ReleaseTransfer.class,
  CompleteTransfer.class,
  RefuseTransfer.class,
  WithdrawTransfer.class,
  ReleaseEct.class,
  TransferForms.class,
  FollowTransfers.class,
  TransferMails.class
})
class TransferWiring {}
