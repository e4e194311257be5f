-- Who is quoted most indirectly?
select coalesce(speaker.display_name, source.mention_words) as who, count(*) as statements,
       count(*) filter (where form = 'indirect') as indirect,
       round(100 * avg(if(form = 'indirect', 1, 0)), 1) as percent
from statement
join source using (article, statement)
left join source_speaker using (article, source)
left join speaker using (article, speaker)
where depth = 0
group by who
having who is not null
order by indirect desc, statements desc, who
limit 10;

-- How large is the share of each form, and of mixed statements in it?
select form, count(*) as statements, round(100 * count(*) / sum(count(*)) over (), 1) as percent,
       count(*) filter (where mixed) as mixed,
       round(100 * avg(if(mixed, 1, 0)), 1) as mixed_percent
from statement
group by form
order by statements desc, form;

-- Which reporting words are most frequent?
select lower(coalesce(cue_lemma, cue_words)) as cue, count(*) as statements,
       count(*) filter (where form = 'direct') as direct,
       count(*) filter (where form = 'indirect') as indirect
from statement
where cue_passage is not null
group by cue
order by statements desc, cue
limit 10;

-- Into how many pieces is the content of a statement split?
select pieces, count(*) as statements, round(100 * count(*) / sum(count(*)) over (), 1) as percent
from (
  select count(*) as pieces
  from statement
  join piece on piece.article = statement.article and piece.passage = statement.content_passage
  group by statement.article, statement.statement
)
group by pieces
order by pieces;

-- Which statements are inside the content of another one?
with content as (
  select statement.article, statement.statement, content_words, min(span_start) as first, max(span_end) as past
  from statement
  join piece on piece.article = statement.article and piece.passage = statement.content_passage
  group by all
)
select inner_one.article, inner_one.content_words as inner_words, outer_one.content_words as outer_words
from content as inner_one
join content as outer_one
  on outer_one.article = inner_one.article and outer_one.statement <> inner_one.statement
 and outer_one.first <= inner_one.first and inner_one.past <= outer_one.past
 and outer_one.past - outer_one.first > inner_one.past - inner_one.first
order by inner_one.article, inner_one.first, outer_one.first
limit 10;

-- How many statements were made at each meeting?
select article, meeting.id as meeting, meeting.kind, held, count(statement.statement) as statements
from meeting
join statement using (article, meeting)
group by all
order by statements desc, article, meeting.id
limit 10;

-- Who met whom how often?
with present as (
  select distinct article, meeting, display_name as who
  from participant
  join speaker using (article, speaker)
  where part is null or part not in ('interpreter', 'press')
)
select present.who as who, other.who as whom, count(*) as meetings
from present
join present as other using (article, meeting)
where present.who < other.who
group by all
order by meetings desc, who, whom
limit 10;

-- For which side did participants meet most often, and how many people were that?
select side.display_name as side, count(distinct (participant.article, participant.meeting)) as meetings,
       count(distinct speaker.display_name) as participants, min(held_from) as earliest, max(held_to) as latest
from participant
join meeting using (article, meeting)
join speaker using (article, speaker)
join speaker as side on side.article = participant.article and side.speaker = participant.side
group by side.display_name
order by meetings desc, side.display_name
limit 10;

-- Where were most meetings?
select place.name as place, country, count(distinct (article, meeting)) as meetings
from place
where depth = 0
group by all
order by meetings desc, place, country
limit 10;

-- How many meetings were there in each decade?
select 10 * (year(held_from) // 10) as decade, count(*) as meetings,
       cast(median(held_to - held_from + 1) as integer) as days
from meeting
where held_from is not null
group by decade
order by decade;

-- Which speakers are known by an office only?
select role.display_name as office, count(*) as speakers,
       count(distinct (source_speaker.article, source_speaker.source)) as sources
from speaker
join role using (article, speaker)
left join source_speaker using (article, speaker)
where speaker.kind = 'person' and speaker.name is null
group by office
order by sources desc, speakers desc, office
limit 10;

-- Which is the longest chain of sources?
with recursive chain as (
  select article, source, statement, 1 as length, coalesce(mention_words, '?') as sources
  from source
  where via_of is null
  union all
  select source.article, source.source, source.statement, length + 1,
         sources || ' via ' || coalesce(mention_words, '?')
  from chain
  join source on source.article = chain.article and source.via_of = chain.source
)
select length, article, statement, sources
from chain
order by length desc, article, statement
limit 3;
