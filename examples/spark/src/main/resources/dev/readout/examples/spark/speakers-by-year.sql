with identity as (
  select article, speaker, min(uri) as uri
  from same_as
  where speaker is not null
  group by article, speaker
),
said as (
  select distinct article, statement, form, mixed, year(published_from) as published_year, display_name,
         coalesce(uri, display_name) as who
  from statement
  join article using (article)
  join source using (article, statement)
  join source_speaker using (article, source)
  join speaker using (article, speaker)
  left join identity using (article, speaker)
  where depth = 0
)
select who, min(display_name) as name, published_year, count(*) as statements,
       count(*) filter (where form = 'direct') as direct,
       count(*) filter (where form = 'indirect') as indirect,
       count(*) filter (where form = 'free-indirect') as free_indirect,
       count(*) filter (where form = 'reported') as reported,
       count(*) filter (where mixed) as mixed
from said
group by who, published_year
order by statements desc, who, published_year nulls last
