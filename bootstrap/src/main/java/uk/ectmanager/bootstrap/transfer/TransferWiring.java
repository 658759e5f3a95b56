package uk.ectmanager.bootstrap.transfer;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.transfer.MongoTransfers;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.ect.KnownTeachers;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.signature.FormSigner;
import uk.ectmanager.application.transfer.CompleteTransfer;
import uk.ectmanager.application.transfer.FollowTransfers;
import uk.ectmanager.application.transfer.Leavings;
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
import uk.ectmanager.application.transfer.Transfers;
import uk.ectmanager.application.transfer.WithdrawTransfer;

/** Transfers: where they are kept, what people do with them, what follows, whom that is told. */
@Configuration(proxyBeanMethods = false)
class TransferWiring {

  @Bean
  MongoTransfers transfers(MongoStorage storage) {
    return new MongoTransfers(storage);
  }

  @Bean
  TransferDesk transferDesk(Transfers transfers, Journal journal, InstantSource clock) {
    return new TransferDesk(transfers, journal, clock);
  }

  @Bean
  TransferReadings transferReadings(
      RegistrationDirectory registrations, SchoolDirectory schools, BodyDirectory bodies) {
    return new TransferReadings(registrations, schools, bodies);
  }

  @Bean
  ReadTransfers readTransfers(Transfers transfers, TransferReadings readings) {
    return new ReadTransfers(transfers, readings);
  }

  @Bean
  ListTransfers listTransfers(Transfers transfers, TransferReadings readings) {
    return new ListTransfers(transfers, readings);
  }

  @Bean
  Leavings leavings(InductionPlans plans) {
    return new Leavings(plans);
  }

  @Bean
  TransferInductions transferInductions(Inductions inductions, InductionPlans plans) {
    return new TransferInductions(inductions, plans);
  }

  @Bean
  RequestTransfer requestTransfer(
      TransferDesk desk,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      KnownTeachers known,
      Inductions inductions,
      IdSource ids) {
    return new RequestTransfer(desk, schools, bodies, people, known, inductions, ids);
  }

  @Bean
  SignTransfer signTransfer(TransferDesk desk, FormSigner signer) {
    return new SignTransfer(desk, signer);
  }

  @Bean
  ReleaseTransfer releaseTransfer(
      TransferDesk desk, Leavings leavings, TransferInductions inductions) {
    return new ReleaseTransfer(desk, leavings, inductions);
  }

  @Bean
  CompleteTransfer completeTransfer(
      TransferDesk desk,
      Leavings leavings,
      TransferInductions inductions,
      BodyDirectory bodies,
      SchoolDirectory schools,
      BankHolidays bankHolidays) {
    return new CompleteTransfer(desk, leavings, inductions, bodies, schools, bankHolidays);
  }

  @Bean
  RefuseTransfer refuseTransfer(TransferDesk desk) {
    return new RefuseTransfer(desk);
  }

  @Bean
  WithdrawTransfer withdrawTransfer(TransferDesk desk) {
    return new WithdrawTransfer(desk);
  }

  @Bean
  ReleaseEct releaseEct(
      TransferDesk desk,
      EctProfiles profiles,
      Inductions inductions,
      InductionPlans plans,
      Leavings leavings) {
    return new ReleaseEct(desk, profiles, inductions, plans, leavings);
  }

  @Bean
  TransferForms transferForms(TransferDesk desk) {
    return new TransferForms(desk);
  }

  @Bean
  FollowTransfers followTransfers(
      Inductions inductions, InductionPlans plans, Journal journal, InstantSource clock) {
    return new FollowTransfers(inductions, plans, journal, clock);
  }

  @Bean
  TransferMails transferMails(
      Transfers transfers,
      RegistrationDirectory registrations,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      Messages messages) {
    return new TransferMails(transfers, registrations, schools, bodies, people, messages);
  }
}
