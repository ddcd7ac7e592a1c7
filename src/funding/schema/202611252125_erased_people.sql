-- A definition says exactly what its counter counts: whoever was erased stays counted, and counts anew when they come again.
update indicator set definition = jsonb_build_object(
	'kk', (definition ->> 'kk') || ' Деректері жойылған адам санда қалады; ол қайта келсе, жаңа адам болып саналады.',
	'ru', (definition ->> 'ru') || ' Человек, чьи данные удалены, остаётся в числе; если он придёт снова, будет посчитан как новый.',
	'en', (definition ->> 'en') || ' An erased person stays in the number; if they come again, they count as a new one.')
where code = 'people_reached' and definition ?& '{kk,ru,en}';
