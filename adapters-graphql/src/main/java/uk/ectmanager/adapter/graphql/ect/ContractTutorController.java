package uk.ectmanager.adapter.graphql.ect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.account.AccountView;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.domain.shared.AccountId;

/** The tutors of contracts: whoever may read the contract sees who they are. */
@Controller
final class ContractTutorController {

  private final AccountDirectory people;

  ContractTutorController(AccountDirectory people) {
    this.people = people;
  }

  @BatchMapping(typeName = ContractSectionView.TYPE)
  List<@Nullable AccountView> tutor(List<ContractSectionView> contracts) {
    var ids = new HashSet<AccountId>();
    for (var contract : contracts) {
      var tutor = contract.tutorId();
      if (tutor != null) {
        ids.add(tutor);
      }
    }
    var found = people.findAll(ids);
    var views = new ArrayList<@Nullable AccountView>();
    for (var contract : contracts) {
      var id = contract.tutorId();
      var person = id == null ? null : found.get(id);
      views.add(person == null ? null : AccountView.of(person));
    }
    return views;
  }
}
