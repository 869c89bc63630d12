-- A table for each kind of rows; undone_by is the journal's number of the undo that took a row back, 0 while it holds.

create table person (
    id bigint primary key,
    active boolean not null,
    guest boolean not null,
    anonymised boolean not null,
    undone_by bigint not null,
    check (not (active and anonymised))
);

create table person_name (
    id bigint primary key,
    person bigint not null references person (id),
    name varchar(160) not null,
    email varchar(508),
    since timestamp(6) with time zone not null,
    undone_by bigint not null
);

create table side_span (
    id bigint primary key,
    person bigint not null references person (id),
    side varchar(16) not null check (side in ('SALES', 'MARKETING', 'NEITHER')),
    from_day date not null,
    until date,
    undone_by bigint not null,
    unique (id, person, side),
    check (until is null or until >= from_day)
);

create table cycle (
    id bigint primary key,
    number integer not null check (number >= 1),
    name varchar(160) not null,
    question varchar(400) not null,
    terms_cadence varchar(16) not null
        check (terms_cadence in ('WEEKLY', 'TWO_WEEKS', 'MONTHLY', 'TWO_MONTHS', 'QUARTERLY')),
    terms_issues_per_duo integer not null check (terms_issues_per_duo between 1 and 2),
    terms_hot_target integer check (terms_hot_target between 1 and 12),
    terms_double_duty boolean not null,
    status varchar(16) not null check (status in ('OPEN', 'CLOSED')),
    opened_on date not null,
    closed_on date,
    undone_by bigint not null,
    unique (number),
    check ((status = 'CLOSED' and closed_on is not null) or (status = 'OPEN' and closed_on is null))
);

create table meeting (
    id bigint primary key,
    cycle bigint not null references cycle (id),
    number integer not null check (number >= 1),
    kind varchar(32) not null check (kind in ('OPEN_FORUM', 'PRIORITIZE', 'FOLLOW_UP', 'TEMPERATURE_CHECK')),
    title varchar(240),
    status varchar(16) not null check (status in ('PLANNED', 'RUNNING', 'CLOSED', 'CANCELLED')),
    step varchar(16) not null check (step in ('ATTENDANCE', 'QUESTION', 'WRITING', 'SHARING', 'WALL', 'GROUP',
        'CLARIFY', 'VOTE', 'REVEAL', 'PAIR', 'PLAN', 'SLOTS', 'BALANCE', 'ACTIONS', 'WINS', 'CLOSE')),
    schedule_planned timestamp(6) with time zone,
    schedule_zone varchar(64) not null,
    schedule_held_on date,
    schedule_started timestamp(6) with time zone,
    schedule_ended timestamp(6) with time zone,
    schedule_place varchar(240),
    roles_facilitator bigint references person (id),
    roles_scribe bigint references person (id),
    roles_timekeeper bigint references person (id),
    minutes_writing integer not null check (minutes_writing between 1 and 15),
    minutes_clarify integer not null check (minutes_clarify between 1 and 5),
    minutes_present integer not null check (minutes_present between 5 and 10),
    minutes_discuss integer not null check (minutes_discuss between 10 and 15),
    minutes_slot integer not null check (minutes_slot between 3 and 15),
    closing_next_on date,
    closing_no_next_reason varchar(400),
    closing_ratings varchar(200) not null,
    undone_by bigint not null,
    unique (cycle, number)
);

create table attendance (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    person bigint not null references person (id),
    mark varchar(16) not null check (mark in ('PRESENT', 'ABSENT', 'LATE', 'LEFT')),
    spoke boolean not null,
    undone_by bigint not null,
    unique (meeting, person, undone_by)
);

create table sharing (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    in_order text not null,
    turn integer not null check (turn >= 0),
    round integer not null check (round >= 1),
    passed text not null,
    undone_by bigint not null
);

create table issue (
    id bigint primary key,
    cycle bigint not null references cycle (id),
    number integer not null check (number >= 1),
    title varchar(240) not null,
    detail varchar(2000),
    touches varchar(16) not null check (touches in ('SALES', 'MARKETING', 'BOTH')),
    tags text not null,
    state varchar(16) not null check (state in ('RAISED', 'HOT', 'ASSIGNED', 'SOLUTION_READY', 'PRESENTED',
        'IN_PROGRESS', 'WORKING', 'STUCK', 'DONE', 'PARKED', 'DECLINED', 'MERGED', 'CARRIED')),
    standing_dots integer check (standing_dots >= 0),
    standing_rank integer check (standing_rank >= 1),
    standing_hot_reason varchar(400),
    success_measure varchar(600),
    success_baseline varchar(80),
    success_target varchar(80),
    success_unit varchar(80),
    links_merged_into bigint references issue (id),
    links_from bigint references issue (id),
    links_reason varchar(600),
    links_progress integer not null check (links_progress between 0 and 100),
    undone_by bigint not null,
    unique (cycle, number),
    check ((state = 'MERGED' and links_merged_into is not null) or (state <> 'MERGED' and links_merged_into is null))
);

create table response (
    id bigint primary key,
    cycle bigint not null references cycle (id),
    meeting bigint not null references meeting (id),
    number integer not null check (number >= 1),
    text varchar(560) not null,
    side varchar(16) not null check (side in ('SALES', 'MARKETING', 'NOT_KNOWN')),
    author bigint references person (id),
    state varchar(16) not null check (state in ('NEW', 'MERGED', 'PARKED')),
    issue bigint references issue (id),
    undone_by bigint not null,
    unique (cycle, number),
    check ((state = 'MERGED' and issue is not null) or (state <> 'MERGED' and issue is null))
);

create table round (
    id bigint primary key,
    cycle bigint not null references cycle (id),
    meeting bigint not null references meeting (id),
    kind varchar(16) not null check (kind in ('DOTS', 'TALLY')),
    issues text not null,
    dots_per_person integer not null check (dots_per_person between 0 and 10),
    dots_on_one_issue integer not null check (dots_on_one_issue between 0 and 10),
    status varchar(16) not null check (status in ('OPEN', 'REVEALED', 'VOID')),
    reason varchar(400),
    sides_shown boolean not null,
    undone_by bigint not null,
    check ((status = 'VOID' and reason is not null) or (status <> 'VOID' and reason is null))
);

create table round_total (
    id bigint primary key,
    round bigint not null references round (id),
    issue bigint not null references issue (id),
    total integer not null check (total >= 0),
    sales integer check (sales >= 0),
    marketing integer check (marketing >= 0),
    rank integer not null check (rank >= 1),
    undone_by bigint not null,
    unique (round, issue, undone_by)
);

create table roll (
    id bigint primary key,
    round bigint not null references round (id),
    person bigint not null references person (id),
    side varchar(16) not null check (side in ('SALES', 'MARKETING')),
    paper boolean not null,
    undone_by bigint not null,
    unique (round, person, undone_by)
);

-- The key is random and is the only order that its rows have: nothing here tells who cast it, or when.
create table ballot (
    id bigint primary key,
    round bigint not null references round (id),
    side varchar(16) check (side in ('SALES', 'MARKETING')),
    dots text not null,
    undone_by bigint not null
);

create table pairing (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    pairs text not null,
    undone_by bigint not null
);

-- One of each side: the span by which each was of theirs when the duo was formed must be of that side.
create table duo (
    id bigint primary key,
    cycle bigint not null references cycle (id),
    sales bigint not null references person (id),
    sales_span bigint not null,
    sales_side varchar(16) default 'SALES' not null check (sales_side = 'SALES'),
    marketing bigint not null references person (id),
    marketing_span bigint not null,
    marketing_side varchar(16) default 'MARKETING' not null check (marketing_side = 'MARKETING'),
    origin varchar(16) not null check (origin in ('PROPOSED', 'LOCKED', 'BY_HAND')),
    formed_on date not null,
    ended_on date,
    end_reason varchar(400),
    undone_by bigint not null,
    foreign key (sales_span, sales, sales_side) references side_span (id, person, side),
    foreign key (marketing_span, marketing, marketing_side) references side_span (id, person, side),
    check (sales <> marketing),
    check ((ended_on is null and end_reason is null) or (ended_on is not null and end_reason is not null))
);

-- active_issue is the issue while the assignment holds, then null: so one issue is in one pair of hands.
create table assignment (
    id bigint primary key,
    issue bigint not null references issue (id),
    duo bigint not null references duo (id),
    since date not null,
    due date,
    ended_on date,
    end_reason varchar(400),
    active_issue bigint,
    undone_by bigint not null,
    unique (active_issue, undone_by),
    check (active_issue is null or active_issue = issue),
    check ((ended_on is null and end_reason is null and active_issue is not null)
        or (ended_on is not null and end_reason is not null and active_issue is null))
);

create table proposal (
    id bigint primary key,
    issue bigint not null references issue (id),
    version integer not null check (version >= 1),
    author bigint references person (id),
    at timestamp(6) with time zone not null,
    summary varchar(1000),
    steps text not null,
    measured varchar(600),
    benefit varchar(600),
    cost_amount varchar(200),
    cost_currency varchar(3),
    reuses_existing boolean,
    undone_by bigint not null,
    unique (issue, version, undone_by),
    check ((cost_amount is null and cost_currency is null) or (cost_amount is not null and cost_currency is not null))
);

create table slot (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    issue bigint not null references issue (id),
    position integer not null,
    kind varchar(16) not null check (kind in ('SOLUTION', 'REPORT', 'DECISION')),
    state varchar(16) not null check (state in ('WAITING', 'PRESENTING', 'DISCUSSING', 'DECIDED', 'UNDECIDED',
        'REPORTED', 'NOT_PRESENTED', 'MOVED')),
    time_planned_present integer not null,
    time_planned_discuss integer not null,
    time_presented integer not null,
    time_discussed integer not null,
    time_extensions integer not null check (time_extensions between 0 and 2),
    time_extended_seconds integer not null,
    moved_to bigint references meeting (id),
    undone_by bigint not null
);

create table fist_count (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    issue bigint not null references issue (id),
    slot bigint not null references slot (id),
    vote integer not null check (vote between 1 and 2),
    hands varchar(200) not null,
    undone_by bigint not null
);

create table decision (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    issue bigint references issue (id),
    kind varchar(32) not null
        check (kind in ('ADOPT', 'ADOPT_WITH_CHANGES', 'TRIAL', 'REWORK', 'DECLINE', 'PARK', 'OTHER')),
    wording varchar(1000) not null,
    reason varchar(400),
    review_on date,
    due date,
    fist bigint references fist_count (id),
    weak boolean not null,
    override boolean not null,
    at timestamp(6) with time zone not null,
    undone_by bigint not null,
    check ((kind = 'OTHER' and issue is null) or (kind <> 'OTHER' and issue is not null))
);

create table action (
    id bigint primary key,
    meeting bigint references meeting (id),
    issue bigint references issue (id),
    text varchar(400) not null,
    owner bigint not null references person (id),
    due date not null,
    state varchar(16) not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    closed_at timestamp(6) with time zone,
    undone_by bigint not null,
    check ((state = 'OPEN' and closed_at is null) or (state <> 'OPEN' and closed_at is not null))
);

create table note (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    issue bigint references issue (id),
    kind varchar(16) not null check (kind in ('NOTE', 'SUPPORT', 'CONCERN', 'LATER')),
    text varchar(1000) not null,
    author bigint references person (id),
    at timestamp(6) with time zone not null,
    undone_by bigint not null,
    check (author is null or kind not in ('SUPPORT', 'CONCERN'))
);

create table status_update (
    id bigint primary key,
    issue bigint not null references issue (id),
    author bigint not null references person (id),
    at timestamp(6) with time zone not null,
    state varchar(16) not null check (state in ('IN_PROGRESS', 'WORKING', 'STUCK')),
    progress integer not null check (progress between 0 and 100),
    note varchar(1000) not null,
    help varchar(400),
    undone_by bigint not null,
    check (state <> 'STUCK' or help is not null)
);

create table report (
    id bigint primary key,
    issue bigint not null references issue (id),
    meeting bigint references meeting (id),
    author bigint references person (id),
    at timestamp(6) with time zone not null,
    working varchar(1000) not null,
    improvement varchar(1000) not null,
    state varchar(16) not null check (state in ('IN_PROGRESS', 'WORKING', 'STUCK')),
    rating integer not null check (rating between 1 and 5),
    progress integer not null check (progress between 0 and 100),
    help varchar(400),
    credit_to varchar(16) check (credit_to in ('SALES', 'MARKETING')),
    credit_words varchar(400),
    replaced boolean not null,
    undone_by bigint not null,
    check (state <> 'STUCK' or help is not null),
    check ((credit_to is null and credit_words is null) or (credit_to is not null and credit_words is not null))
);

create table room_rating (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    issue bigint not null references issue (id),
    counts varchar(200) not null,
    revealed boolean not null,
    undone_by bigint not null,
    unique (meeting, issue, undone_by)
);

create table timer (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    step varchar(16) not null check (step in ('ATTENDANCE', 'QUESTION', 'WRITING', 'SHARING', 'WALL', 'GROUP',
        'CLARIFY', 'VOTE', 'REVEAL', 'PAIR', 'PLAN', 'SLOTS', 'BALANCE', 'ACTIONS', 'WINS', 'CLOSE')),
    slot bigint references slot (id),
    planned integer not null,
    ends_at timestamp(6) with time zone,
    seconds_left integer,
    undone_by bigint not null,
    check ((ends_at is null and seconds_left is not null) or (ends_at is not null and seconds_left is null))
);

create table minutes_version (
    id bigint primary key,
    meeting bigint not null references meeting (id),
    version integer not null check (version >= 1),
    status varchar(16) not null check (status in ('DRAFT', 'FINAL')),
    at timestamp(6) with time zone not null,
    document text,
    hash varchar(64),
    note varchar(400),
    undone_by bigint not null,
    unique (meeting, version, undone_by),
    check ((status = 'FINAL' and document is not null and hash is not null)
        or (status = 'DRAFT' and document is null and hash is null))
);

-- How far each counter of ids and numbers has come; none of them is ever given twice.
create table counter (
    name varchar(80) primary key,
    reached bigint not null
);

-- A line for every move; each hash stands on the line before.
create table journal (
    seq bigint primary key,
    at timestamp(6) with time zone not null,
    by_person bigint references person (id),
    meeting bigint references meeting (id),
    move varchar(80) not null,
    seed bigint not null,
    fields text not null,
    made text not null,
    changes text not null,
    undoes bigint references journal (seq),
    redoes bigint references journal (seq),
    hash varchar(64) not null
);
