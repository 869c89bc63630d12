package app.tandem.ui.console.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import org.junit.jupiter.api.Test;

class IssueActsTest extends OpenIssues {

    @Test
    void theWordsOfADecisionAreCorrectedInPlaceAndARefusalStandsBesideThem() {
        Issue issue = issue(1, 5);
        page.open(issue.id());
        layout();
        Decision decision = decision(issue);

        button("correct-" + decision.id()).fire();
        layout();
        field("correct-wording").setText("Too short");
        button("save-correction").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Exact words”") && each.contains("500"));
        assertThat(field("correct-wording").getText()).isEqualTo("Too short");
        field("correct-wording").setText("Each salesperson says one thing a customer said, on Mondays.");
        button("save-correction").fire();

        assertThat(words()).anyMatch(each -> each.contains("on Mondays"));
        assertThat(console.lookup("#correct-wording")).isNull();
    }

    @Test
    void aCorrectionThatChangesNothingClosesItsFields() {
        Issue issue = issue(1, 5);
        page.open(issue.id());
        layout();
        Decision decision = decision(issue);

        button("correct-" + decision.id()).fire();
        layout();
        button("save-correction").fire();

        assertThat(console.lookup("#correct-wording")).isNull();
    }

    @Test
    void theTitleIsCorrectedAndAShortOneRefused() {
        Issue issue = issue(2, 4);
        page.open(issue.id());
        layout();

        button("correct-issue").fire();
        layout();
        field("issue-title").setText("Day");
        button("save-issue").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Title”") && each.contains("120"));
        field("issue-title").setText("A day with the other team");
        button("save-issue").fire();

        assertThat(now(issue).title()).isEqualTo("A day with the other team");
        assertThat(titles()).contains("A day with the other team");
    }

    @Test
    void aButtonPressedAgainLeadsBackIntoItsFieldsAndWhatWasTypedStays() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        layout();
        field("issue-title").setText("A day with");
        button("correct-issue").requestFocus();
        button("correct-issue").fire();
        layout();

        assertThat(field("issue-title").getText()).isEqualTo("A day with");
        assertThat(focused()).isEqualTo("issue-title");
        button("leave-issue").fire();
        button("correct-issue").fire();
        layout();
        assertThat(field("issue-title").getText()).isEqualTo("A day in the other team's work");
    }

    @Test
    void whatClosesItsFieldsGivesTheFocusBackToTheButtonThatOpenedThem() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        press("leave-issue");
        assertThat(focused()).isEqualTo("correct-issue");

        button("correct-issue").fire();
        field("issue-title").setText("A day with the other team");
        press("save-issue");

        assertThat(room.door().moves()).hasSize(1);
        assertThat(focused()).isEqualTo("correct-issue");
    }

    @Test
    void whereTheButtonGoesWithItsActTheOneInItsPlaceHasTheFocus() {
        page.open(issue(2, 7).id());
        layout();
        press("bring-back");
        assertThat(focused()).isEqualTo("park-issue");

        button("park-issue").fire();
        layout();
        field("issue-reason").setText("waits for the new price list");
        press("save-issue");
        assertThat(focused()).isEqualTo("bring-back");
    }

    @Test
    void theFocusComesBackToThePencilOfTheWordsThatWereCorrected() {
        page.open(issue(1, 5).id());
        layout();
        String pencil = "correct-" + decision(issue(1, 5)).id();
        button(pencil).fire();
        layout();
        press("leave-correction");
        assertThat(focused()).isEqualTo(pencil);

        button(pencil).fire();
        layout();
        field("correct-wording").setText("Each salesperson says one thing a customer said, on Mondays.");
        press("save-correction");

        assertThat(room.door().moves()).hasSize(1);
        assertThat(focused()).isEqualTo(pencil);
        assertThat(at(pencil)).isSameAs(console.getScene().getFocusOwner());
    }

    @Test
    void anotherIssueTakesNoFocusFromTheList() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        at("issues-list").requestFocus();
        page.open(issue(2, 7).id());
        layout();

        assertThat(focused()).isEqualTo("issues-list");
        assertThat(console.lookup("#issue-title")).isNull();
    }

    @Test
    void whatWasTypedForAnIssueWaitsUntilItIsChosenAgain() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        field("issue-title").setText("A day with");
        page.open(issue(2, 7).id());
        layout();
        assertThat(console.lookup("#issue-title")).isNull();
        button("correct-issue").fire();
        assertThat(field("issue-title").getText()).isEqualTo(issue(2, 7).title());
        page.open(issue(2, 4).id());
        layout();

        assertThat(field("issue-title").getText()).isEqualTo("A day with");
        button("leave-issue").fire();
        page.open(issue(2, 7).id());
        page.open(issue(2, 4).id());
        layout();
        assertThat(console.lookup("#issue-title")).isNull();
    }

    @Test
    void whatWasTypedForOnePurposeWaitsWhileAnotherOneIsSeenTo() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        field("issue-title").setText("A day with");
        button("change-due").fire();
        layout();
        field("issue-due").setText("2026-0");
        button("correct-issue").fire();
        layout();
        assertThat(field("issue-title").getText()).isEqualTo("A day with");
        page.open(issue(2, 7).id());
        page.open(issue(2, 4).id());
        layout();
        assertThat(field("issue-title").getText()).isEqualTo("A day with");
        button("change-due").fire();
        layout();

        assertThat(field("issue-due").getText()).isEqualTo("2026-0");
        button("leave-issue").fire();
        button("change-due").fire();
        layout();
        assertThat(field("issue-due").getText()).isNotEqualTo("2026-0");
    }

    @Test
    void anActThatIsOpenedWhileAnotherIsSavedStaysOpenWithItsWords() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        field("issue-title").setText("A day with the others");
        room.door().meanwhile(() -> {
            button("change-due").fire();
            layout();
            field("issue-due").setText("2026-0");
        });
        button("save-issue").fire();
        layout();

        assertThat(now(issue(2, 4)).title()).isEqualTo("A day with the others");
        assertThat(field("issue-due").getText()).isEqualTo("2026-0");
    }

    @Test
    void wordsTypedIntoAnEventWaitUntilItsIssueIsChosenAgain() {
        page.open(issue(1, 5).id());
        layout();
        button("correct-" + decision(issue(1, 5)).id()).fire();
        layout();
        field("correct-wording").setText("Each salesperson says");
        page.open(issue(2, 4).id());
        layout();
        assertThat(console.lookup("#correct-wording")).isNull();
        page.open(issue(1, 5).id());
        layout();

        assertThat(field("correct-wording").getText()).isEqualTo("Each salesperson says");
    }

    @Test
    void aParkedIssueIsBroughtBackAndParkedAgainWithAReason() {
        Issue issue = issue(2, 7);
        page.open(issue.id());
        layout();

        button("bring-back").fire();
        layout();
        assertThat(now(issue).state()).isEqualTo(IssueState.RAISED);
        button("park-issue").fire();
        layout();
        button("save-issue").fire();
        assertThat(now(issue).state()).isEqualTo(IssueState.RAISED);
        assertThat(words()).anyMatch(each -> each.startsWith("“Reason”"));
        field("issue-reason").setText("waits for the new price list");
        button("save-issue").fire();

        assertThat(now(issue).state()).isEqualTo(IssueState.PARKED);
        assertThat(words()).contains("Because: “waits for the new price list”");
    }

    @Test
    void aDueDateOutOfReachIsRefusedWithTheRule() {
        Issue issue = issue(2, 4);
        page.open(issue.id());
        layout();

        button("change-due").fire();
        layout();
        field("issue-due").setText("soon");
        button("save-issue").fire();
        assertThat(room.door().moves()).isEmpty();
        field("issue-due").setText("2028-01-01");
        button("save-issue").fire();

        assertThat(words()).anyMatch(each -> each.contains("3 to 60 days"));
        assertThat(field("issue-due").getText()).contains("2028");
    }
}
