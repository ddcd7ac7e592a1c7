import type { Words } from '#ground/language.ts';

/** Words of the desk’s page of photos and materials. */
export const filesMessages = {
	file: { kk: 'Файл', ru: 'Файл', en: 'File' },
	file_hint: {
		kk: 'PDF, DOCX, XLSX, PPTX. Ең көбі {most} МБ.',
		ru: 'PDF, DOCX, XLSX, PPTX. Не больше {most} МБ.',
		en: 'PDF, DOCX, XLSX, PPTX. At most {most} MB.'
	},
	kilobytes: { kk: '{count} КБ', ru: '{count} КБ', en: '{count} KB' },
	material: { kk: 'материал', ru: 'материал', en: 'material' },
	photo: { kk: 'фото', ru: 'фото', en: 'photo' },
	caption: { kk: 'Жазбасы', ru: 'Подпись', en: 'Caption' },
	caption_hint: {
		kk: 'Файлда не бар. Мысалы: Судың сапасы туралы баяндама.',
		ru: 'Что в файле. Например: доклад о качестве воды.',
		en: 'What is in the file. For example: talk on the quality of water.'
	},
	of_stop: { kk: 'Қай отырыс', ru: 'Какая встреча', en: 'Which stop' },
	of_event: { kk: 'Бүкіл іс-шара', ru: 'Всё мероприятие', en: 'The whole event' },
	release_now: {
		kk: 'Бірден көпшілікке көрсету',
		ru: 'Сразу показать всем',
		en: 'Show to everybody at once'
	},
	release_hint: {
		kk: 'Фото отырыстың «Фото» бетінде қосылады.',
		ru: 'Фото добавляют на странице «Фото» встречи.',
		en: 'Photos are added on the stop’s page “Photos”.'
	},
	add_file: { kk: 'Файл қосу', ru: 'Добавить файл', en: 'Add a file' },
	no_files: {
		kk: 'Материал әлі қосылмаған. Төменде файл таңдап, қосыңыз.',
		ru: 'Материалов пока нет. Выберите файл ниже и добавьте его.',
		en: 'No materials yet. Choose a file below and add it.'
	},
	file_is_shown: { kk: 'бәріне көрінеді', ru: 'видно всем', en: 'public' },
	file_is_hidden: { kk: 'тек қызметкерлерге', ru: 'видно сотрудникам', en: 'staff only' },
	show_file: { kk: 'Бәріне көрсету', ru: 'Показать всем', en: 'Make public' },
	hide_file: { kk: 'Жасыру', ru: 'Скрыть', en: 'Hide' },
	done_file_added: { kk: 'Файл қосылды.', ru: 'Файл добавлен.', en: 'The file is added.' },
	done_file_shown: {
		kk: 'Файл енді бәріне көрінеді.',
		ru: 'Файл теперь виден всем.',
		en: 'Everybody can see the file now.'
	},
	done_file_hidden: { kk: 'Файл жасырылды.', ru: 'Файл скрыт.', en: 'The file is hidden.' },
	done_file_removed: { kk: 'Файл алып тасталды.', ru: 'Файл удалён.', en: 'The file is removed.' },
	remove_file_sure: {
		kk: 'Файлды алып тастайсыз ба?',
		ru: 'Удалить файл?',
		en: 'Remove the file?'
	},
	remove_file_means: {
		kk: 'Оны қайтаруға болмайды: ешкім аша алмайды.',
		ru: 'Вернуть его нельзя: никто не сможет его открыть.',
		en: 'This cannot be undone: nobody will be able to open it.'
	},
	remove_file_yes: { kk: 'Иә, алып тастау', ru: 'Да, удалить', en: 'Yes, remove' },
	remove_file_no: { kk: 'Жоқ, қалсын', ru: 'Нет, оставить', en: 'No, keep it' }
} satisfies Record<string, Words>;
