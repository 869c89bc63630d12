package app.tandem.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more answers merged under a neutral title.
 *
 * @param number within its cycle; never renumbered, never used again
 */
public record Issue(long id, long cycle, int number, String title, @Nullable String detail, Touches touches,
        List<String> tags, IssueState state, Standing standing, Success success, Links links) implements Row {

    public Issue {
        TextRule.ISSUE_TITLE.require(title);
        TextRule.ISSUE_DETAIL.require(detail);
        tags = List.copyOf(tags);
        tags.forEach(TextRule.TAG::require);
        Must.be((state == IssueState.MERGED) == (links.mergedInto() != null), "only a merged issue is in another");
    }

    public Issue withTexts(String newTitle, @Nullable String newDetail) {
        return new Issue(id, cycle, number, newTitle, newDetail, touches, tags, state, standing, success, links);
    }

    public Issue withSorting(Touches newTouches, List<String> newTags) {
        return new Issue(id, cycle, number, title, detail, newTouches, newTags, state, standing, success, links);
    }

    public Issue withState(IssueState now) {
        return new Issue(id, cycle, number, title, detail, touches, tags, now, standing, success, links);
    }

    public Issue withState(IssueState now, Links newLinks) {
        return new Issue(id, cycle, number, title, detail, touches, tags, now, standing, success, newLinks);
    }

    public Issue withStanding(Standing now) {
        return new Issue(id, cycle, number, title, detail, touches, tags, state, now, success, links);
    }

    public Issue withSuccess(Success now) {
        return new Issue(id, cycle, number, title, detail, touches, tags, state, standing, now, links);
    }

    public Issue withLinks(Links now) {
        return new Issue(id, cycle, number, title, detail, touches, tags, state, standing, success, now);
    }
}
