import type { Words } from '#ground/language.ts';

/** What the console says while there is no network, and of turns that met. */
export const offlineMessages = {
	off: {
		kk: 'Байланыс жоқ. Жүргізе беріңіз.',
		ru: 'Нет связи. Ведите дальше.',
		en: 'No connection. Carry on.'
	},
	back: {
		kk: 'Байланыс шықты. Жазып болған соң бет өзі ауысады.',
		ru: 'Связь есть. Допишите: страница переключится сама.',
		en: 'Connected again. Finish writing: the page changes by itself.'
	},
	off_kept: {
		kk: 'Осы құрылғыда сақтаулы жазба: {count}. Байланыс шыққанда өзі жіберіледі.',
		ru: 'Записей, сохранённых на этом устройстве: {count}. Отправятся сами, когда будет связь.',
		en: 'Entries kept on this device: {count}. They go by themselves when the network is back.'
	},
	off_memory: {
		kk: 'Жіберілмеген жазба: {count}. Бұл құрылғыда ештеңе сақталмайды: байланыс шыққанша бетті жаппаңыз.',
		ru: 'Не отправлено записей: {count}. На этом устройстве ничего не сохраняется: не закрывайте страницу, пока не будет связи.',
		en: 'Entries not sent: {count}. Nothing is kept on this device: keep the page open until the network is back.'
	},
	merged_at: {
		kk: 'Соңғы жаңарту: {time}.',
		ru: 'Последнее обновление: {time}.',
		en: 'Last updated: {time}.'
	},
	on_kept: {
		kk: 'Байланыс бар. Жіберілмеген жазба: {count}.',
		ru: 'Связь есть. Не отправлено записей: {count}.',
		en: 'Connected. Entries not sent: {count}.'
	},
	none: {
		kk: 'Бұл құрылғыда залдың көшірмесі жоқ. Қағазға жазып, байланыс шыққанда енгізіңіз.',
		ru: 'На этом устройстве нет копии зала. Записывайте на бумаге и внесите, когда будет связь.',
		en: 'This device has no copy of the hall. Write on paper and enter it when the network is back.'
	},
	not_kept: {
		kk: 'Бұл терезеде ештеңе сақталмайды: байланыс үзілсе, бетті жаппаңыз.',
		ru: 'В этом окне ничего не сохраняется: если связь пропадёт, не закрывайте страницу.',
		en: 'Nothing is kept in this window: if the network goes, keep the page open.'
	},
	ended: {
		kk: 'Бұл құрылғы енді жүргізе алмайды. Залдың көшірмесі өшірілді. Жіберілмеген жазба: {count}. Қайта кіріп, осы бетті ашыңыз.',
		ru: 'Это устройство больше не ведёт зал. Копия зала удалена. Не отправлено записей: {count}. Войдите снова и откройте эту страницу.',
		en: 'This device no longer runs the hall. Its copy was removed. Entries not sent: {count}. Sign in again and open this page.'
	},
	not_taken: {
		kk: 'Сервер жазбаларды қазір қабылдамады. Олар осы құрылғыда қалды: {count}.',
		ru: 'Сервер сейчас не принял записи. Они остались на этом устройстве: {count}.',
		en: 'The server does not take the entries now. They stay on this device: {count}.'
	},
	left: {
		kk: 'Сервер қабылдамаған жазбалар',
		ru: 'Записи, которые сервер не принял',
		en: 'Entries that the server did not take'
	},
	left_lead: {
		kk: 'Бұл сөз тізімнен алынған немесе оны жазуға сіздің рұқсатыңыз жоқ. Қайта жіберіңіз немесе қолмен енгізіп, осы жерден алып тастаңыз.',
		ru: 'Этого выступления уже нет в списке, или у Вас нет права его записать. Отправьте ещё раз или внесите вручную и уберите отсюда.',
		en: 'This turn is no longer listed, or you may not write it. Send it again, or enter it by hand and remove it here.'
	},
	left_again: { kk: 'Қайта жіберу', ru: 'Отправить ещё раз', en: 'Send again' },
	left_remove: {
		kk: 'Құрылғыдан алып тастау…',
		ru: 'Убрать с устройства…',
		en: 'Remove from this device…'
	},
	left_sure: {
		kk: 'Иә, алып тастау: жазба қайта шықпайды',
		ru: 'Да, убрать: запись не восстановить',
		en: 'Yes, remove: it does not come back'
	},
	left_begin: {
		kk: '{time} сөз берілді',
		ru: 'слово дано в {time}',
		en: 'got the floor at {time}'
	},
	left_end: { kk: '{time} сөзі аяқталды', ru: 'завершено в {time}', en: 'ended at {time}' },
	left_thesis: { kk: '{time} тезис', ru: 'тезис в {time}', en: 'thesis at {time}' },
	now: { kk: 'Қазір сөйлеп тұр', ru: 'Сейчас выступает', en: 'Speaking now' },
	nobody: {
		kk: 'Қазір ешкім сөйлеп тұрған жоқ.',
		ru: 'Сейчас никто не выступает.',
		en: 'Nobody is speaking now.'
	},
	waiting: { kk: 'Кезек', ru: 'Очередь', en: 'The queue' },
	waiting_none: {
		kk: 'Кезекте ешкім жоқ. Залдан адам қосыңыз.',
		ru: 'В очереди никого нет. Добавьте человека из зала.',
		en: 'Nobody waits. Add somebody from the hall.'
	},
	give_who: { kk: 'Сөз беру: {name}', ru: 'Дать слово: {name}', en: 'Give the floor: {name}' },
	add: { kk: 'Залдан сөз беру', ru: 'Дать слово из зала', en: 'Give the floor in the hall' },
	name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
	group: { kk: 'Тобы', ru: 'Категория', en: 'Group' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	own: {
		kk: 'Осы құрылғыдағы жазбалар',
		ru: 'Записи на этом устройстве',
		en: 'Entries on this device'
	},
	row_begin: {
		kk: '{time} сөз берілді, құрылғыда сақтаулы',
		ru: 'слово дано в {time}, сохранено на устройстве',
		en: 'got the floor at {time}, kept on this device'
	},
	row_end: {
		kk: '{time} сөзі аяқталды, құрылғыда сақтаулы',
		ru: 'завершено в {time}, сохранено на устройстве',
		en: 'ended at {time}, kept on this device'
	},
	row_thesis: {
		kk: '{time} тезис жазылды, құрылғыда сақтаулы',
		ru: 'тезис записан в {time}, сохранён на устройстве',
		en: 'thesis at {time}, kept on this device'
	},
	thesis_of: { kk: 'Тезис: {name}', ru: 'Тезис: {name}', en: 'Thesis: {name}' },
	keep: { kk: 'Сақтау', ru: 'Сохранить', en: 'Keep' },
	hold: {
		kk: 'Байланыссыз сөз осы құрылғыда',
		ru: 'Без связи слово за этим устройством',
		en: 'Without a network this device has the floor'
	},
	hold_hint: {
		kk: 'Байланыс үзілсе, осы құрылғыда берілген сөздер есептеледі; басқа жерде берілгендері қасында тұрады.',
		ru: 'Если связь пропадёт, считаются выступления с этого устройства; данные в другом месте встанут рядом.',
		en: 'If the network goes, turns given on this device count; those given elsewhere stand beside them.'
	},
	held_here: {
		kk: 'Сөз осы құрылғыда',
		ru: 'Слово за этим устройством',
		en: 'This device has the floor'
	},
	held_there: {
		kk: 'Сөз басқа құрылғыда',
		ru: 'Слово за другим устройством',
		en: 'Another device has the floor'
	},
	let_go: { kk: 'Босату', ru: 'Отпустить', en: 'Let go' },
	aside: {
		kk: 'Бір уақытта берілген сөздер',
		ru: 'Выступления в одно и то же время',
		en: 'Turns given at the same time'
	},
	aside_lead: {
		kk: 'Байланыс үзілгенде екі жерде сөз берілген. Қайсысы есептелетінін таңдаңыз, екіншісі де сақталады.',
		ru: 'Пока не было связи, слово дали в двух местах. Выберите, какое считать; второе тоже сохранится.',
		en: 'While there was no network the floor was given in two places. Choose which counts; the other is kept too.'
	},
	stands: { kk: 'есептеледі', ru: 'считается', en: 'counts' },
	stand: { kk: 'Осы есептелсін', ru: 'Считать это', en: 'Let this count' },
	stand_who: {
		kk: 'Осы есептелсін: {name}',
		ru: 'Считать это: {name}',
		en: 'Let this count: {name}'
	}
} satisfies Record<string, Words>;
