-- News are counted now. A centre that had written its own line for them gets the definition of what is counted.
insert into indicator (code, position, counter, filters, name, unit, definition) values
('publications', 8, 'publications', '{}',
'{"kk":"Жарияланған материал","ru":"Публикации","en":"Publications"}',
'{"kk":"материал","ru":"материал","en":"item"}',
'{"kk":"Жоспардың осы тармағына байланған іс-шара туралы орталық жобаның мерзімі ішінде жариялаған жаңалық. Қазақша да, орысша да шықса, бір рет саналады. Кері алынғаны саналмайды. Басқа басылымдардағы сілтемелер қатарында көрсетіледі, бірақ бөлек саналмайды.","ru":"Новость о мероприятии этой строки плана, опубликованная центром за срок проекта. Вышедшая на двух языках считается один раз. Снятые с публикации не считаются. Ссылки на другие издания показаны в той же строке, но отдельно не считаются.","en":"A piece of news about an event of this plan line, published by the centre within the project’s period. In two languages it counts once. Withdrawn ones do not count. Links to other outlets are shown in the same row and are not counted by themselves."}')
on conflict (code) do update set counter = excluded.counter, filters = excluded.filters, name = excluded.name,
	unit = excluded.unit, definition = excluded.definition;
