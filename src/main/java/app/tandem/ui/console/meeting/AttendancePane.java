package app.tandem.ui.console.meeting;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.model.TextRule;
import app.tandem.rules.MeetingMove.AddGuest;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Seen;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is in the room, by side; all at once, the same as last time, or one by one. Guests are added by name. */
public final class AttendancePane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final Door atOnce;
    private final Door guests;
    private final Label counts = new Label();
    private final Label look = new Label();
    private final Button all;
    private final Button same = new Button();
    private final AttendanceList list;
    private final TextField guest = new TextField();
    private final FormField<TextField> guestField;
    private final RolesCard roles;
    private final VBox work;
    private long meeting;
    private @Nullable AttendanceView shown;

    public AttendancePane(MeetingTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        this.atOnce = new SingleFile(tools.door());
        this.guests = new SingleFile(tools.door());
        this.roles = new RolesCard(tools);
        list = new AttendanceList(texts, (person, mark) -> mark(tools.door(), List.of(person.id()), mark));
        VBox.setVgrow(list, Priority.ALWAYS);
        all = new Button(texts.get("attendance.all"));
        all.setId("attendance-all");
        all.getStyleClass().add("accent");
        all.setOnAction(event -> allPresent());
        same.setId("attendance-same");
        same.setOnAction(event -> sameAsLast());
        enter(all);
        enter(same);
        look.getStyleClass().add("look-line");
        look.setWrapText(true);
        guest.setId("attendance-guest");
        guest.setPromptText(texts.get("attendance.guest.prompt"));
        guest.setOnAction(event -> addGuest());
        guestField = FormField.counted(texts, texts.get("attendance.guest"), guest, TextRule.PERSON_NAME.most());
        work = new VBox(header(), look, buttons(), list, guestLine());
        work.getStyleClass().addAll("card", "attendance");
    }

    private HBox header() {
        Label title = new Label(texts.get("attendance.title"));
        title.getStyleClass().add("card-title");
        counts.getStyleClass().add("card-note");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, counts);
        header.getStyleClass().add("header");
        return header;
    }

    private FlowPane buttons() {
        Label keys = new Label(texts.get("attendance.keys"));
        keys.getStyleClass().add("quiet");
        FlowPane buttons = new FlowPane(all, same, keys);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private HBox guestLine() {
        Button add = new Button(texts.get("attendance.guest.add"));
        add.setId("attendance-guest-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> addGuest());
        HBox.setHgrow(guestField, Priority.ALWAYS);
        HBox line = new HBox(guestField, add);
        line.getStyleClass().add("guest-line");
        return line;
    }

    /** Enter does what the button does, as Space does. */
    private static void enter(Button button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        roles.show(state, now);
        AttendanceView view = AttendanceView.of(state, now);
        if (!view.equals(shown)) {
            shown = view;
            draw(view);
        }
    }

    private void draw(AttendanceView view) {
        list.show(view.people());
        counts.setText(texts.get("attendance.counts", view.here(Side.SALES), view.here(Side.MARKETING),
                view.here(Side.NEITHER)));
        String sentence = sentence(view);
        look.setText(sentence);
        Seen.when(!sentence.isEmpty(), look);
        all.setDisable(view.toCome().isEmpty());
        AttendanceView.Last last = view.last();
        Seen.when(last != null, same);
        if (last != null) {
            same.setText(texts.get("attendance.same", last.all(), texts.days().date(last.day(), last.day())));
        }
    }

    private String sentence(AttendanceView view) {
        if (view.missing().size() == 2) {
            return view.here(Side.NEITHER) == 0 ? texts.get("attendance.nobody") : texts.get("attendance.missing.both");
        }
        if (view.missing().isEmpty()) {
            return "";
        }
        return view.missing().contains(Side.SALES)
                ? texts.get("attendance.missing.sales")
                : texts.get("attendance.missing.marketing");
    }

    private void allPresent() {
        if (shown != null) {
            mark(atOnce, shown.toCome(), Mark.PRESENT);
        }
    }

    private void sameAsLast() {
        if (shown != null && shown.last() != null) {
            mark(atOnce, shown.last().toCome(), Mark.PRESENT);
        }
    }

    private void mark(Door door, List<Long> people, Mark mark) {
        if (!people.isEmpty()) {
            door.make(new MarkAttendance(meeting, people, mark), made -> {},
                    refusal -> tools.tell().accept(texts.get("attendance.refused", refusal.rule())));
        }
    }

    private void addGuest() {
        String name = guest.getText();
        guests.make(new AddGuest(meeting, name), made -> {
            if (guest.getText().equals(name)) {
                guest.clear();
            }
        }, refusal -> guestField.refuse(refusal.rule()));
    }

    @Override
    public Script script() {
        return new Script(texts.get("attendance.say"), texts.get("attendance.advice"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public List<Region> left() {
        return List.of(roles);
    }

    @Override
    public Set<FrameCard> cards() {
        return EnumSet.of(FrameCard.TIMER, FrameCard.RECORD);
    }

    /** To all at once while nobody is marked, then to the first of the list while somebody may still come. */
    @Override
    public void focus() {
        if (shown != null && shown.people().all().noneMatch(each -> each.mark() != null)) {
            all.requestFocus();
        } else if (shown != null && !shown.toCome().isEmpty()) {
            list.focus();
        }
    }
}
